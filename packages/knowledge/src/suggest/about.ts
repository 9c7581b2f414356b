import type { Localized } from '@okr/core'
import { inSentence } from '../compose/typeset.ts'
import { basePackId } from '../find/find-packs.ts'
import type { Candidate, Ground } from './candidate.ts'
import { inWordsOfIndustry } from './industry-words.ts'
import { metricCandidate, outcomePattern } from './known.ts'
import { likenessTo, namesOf } from './likeness.ts'
import type { Outcome } from './outcome.ts'
import type { Spoken, Subject } from './subject.ts'
import { isChinese, patternOf } from './words.ts'

/** More kinds than these are no longer what the text is about. */
const mostKinds = 3

const article = /^(?:the|our|an?|all)\s+/iu

/** What is worked on, as it narrows a metric of its kind: 会员系统的…, "… of the supplier portal". */
function scopeOf({ kind, at }: Spoken, { text, thing }: Subject, { relation }: Outcome): Localized | undefined {
  if (!thing || at.start >= thing.end) return undefined
  const name = text.slice(thing.start, kind.names === 'quality' ? at.start : thing.end).replace(/(?:的|\s)+$/u, '')
  if (isChinese(text)) return name.length > 1 ? { 'zh-CN': `${name}的`, en: '' } : undefined
  const isMore = name.replace(article, '').includes(' ') || at.end <= thing.start
  return relation === null || kind.names === 'quality' || !isMore
    ? undefined
    : { 'zh-CN': '', en: `${relation} ${thing.start === 0 ? inSentence(name) : name}` }
}

function outcomeCandidate(one: Outcome, spoken: Spoken, { subject, locale }: Ground): Candidate {
  const plain = outcomePattern(one, spoken.kind.owner)
  const scope = (locale === 'en') !== isChinese(subject.text) ? scopeOf(spoken, subject, one) : undefined
  const patterns = scope ? [{ ...plain, scope }, plain] : [plain]
  return { metric: one.metric, patterns, isKnown: true, because: spoken.kind.id }
}

/** The industry's metrics that tell of the same, most alike first. */
function ofIndustry({ kind }: Spoken, ground: Ground): Candidate[] {
  const { leading, subject } = ground
  if (leading.id === basePackId) return []
  const words = [...kind.measured['zh-CN'], ...kind.measured.en].map(patternOf)
  return leading.metrics
    .filter((metric) => words.some((word) => namesOf(metric).some((name) => word.test(name.toLowerCase()))))
    .toSorted((a, b) => likenessTo(subject.text, b) - likenessTo(subject.text, a))
    .map((metric) => metricCandidate(metric, ground, kind.id))
    .filter(({ patterns }) => patterns.some(({ baseline }) => baseline !== null))
}

function ofKind(spoken: Spoken, ground: Ground): Candidate[] {
  const { kind } = spoken
  const [first, ...others] = kind.outcomes.map((one) => outcomeCandidate(one, spoken, ground))
  const { metricOf } = ground.knowledge
  const known = kind.known.map((id) => metricCandidate(metricOf(id), ground, kind.id))
  return [...(first ? [first] : []), ...ofIndustry(spoken, ground).slice(0, 1), ...others, ...known]
}

/**
 * Metrics that tell of what the text is about: of each kind the best, then the second best, and so on. Broad kinds say
 * nothing that a metric in the text's own words does not say better; where no kind is spoken of, the industry's own
 * words may be.
 */
export function aboutTheSame(ground: Ground): Candidate[] {
  const { spoken, named } = ground.subject
  const told = named === null ? spoken : spoken.filter(({ kind }) => kind.breadth === 'narrow')
  const lists =
    told.length > 0 ? told.slice(0, mostKinds).map((one) => ofKind(one, ground)) : [inWordsOfIndustry(ground)]
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }).flatMap((_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
}
