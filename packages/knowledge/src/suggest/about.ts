import { basePackId } from '../find/find-packs.ts'
import type { Candidate, Ground } from './candidate.ts'
import { inWordsOfIndustry } from './industry-words.ts'
import { metricCandidate, outcomePattern } from './known.ts'
import { likenessTo, namesOf } from './likeness.ts'
import type { Outcome, OutcomeKind } from './outcome.ts'
import { scopeOf } from './scope.ts'
import { isHead, type Spoken } from './subject.ts'
import { isChinese, patternOf } from './words.ts'

/** More kinds than these are no longer what the text is about. */
const mostKinds = 3

/** "Fix potholes faster", "answer customers on time": what is done, and that it should be done sooner. */
const doneSooner =
  /^(?:\W*)([a-z]+(?: (?!and\b|or\b)[\w&-]+){1,4}) (?:faster|quicker|sooner|more quickly|quickly|promptly|on time)\b/iu

/** "Time to fix potholes" where the text says what is done; otherwise the metric as it is. */
function namedByDeed(one: Outcome, { subject: { plain }, locale }: Ground): Outcome {
  const deed = locale === 'en' ? doneSooner.exec(plain)?.[1] : undefined
  const isTime = one.metric.id === 'out-elapsed'
  if (deed === undefined || !isTime || /^(?:get|make|be|become|have)\b/iu.test(deed)) return one
  const name = { 'zh-CN': one.metric.name['zh-CN'], en: `Time to ${deed[0]?.toLowerCase()}${deed.slice(1)}` }
  return { ...one, relation: null, metric: { ...one.metric, name } }
}

function outcomeCandidate(said: Outcome, spoken: Spoken, ground: Ground): Candidate {
  const { subject, locale } = ground
  const one = spoken.kind.names === 'change' ? namedByDeed(said, ground) : said
  const plain = outcomePattern(one, spoken.kind.owner)
  const scope = (locale === 'en') !== isChinese(subject.text) ? scopeOf(spoken, subject, one) : undefined
  const patterns = scope ? [{ ...plain, scope }, plain] : [plain]
  return { metric: one.metric, patterns, isKnown: true, because: spoken.kind.id }
}

const measuredBy = ({ measured }: OutcomeKind): ((metric: Candidate['metric']) => boolean) => {
  const words = [...measured['zh-CN'], ...measured.en].map(patternOf)
  return (metric) => words.some((word) => namesOf(metric).some((name) => word.test(name.toLowerCase())))
}

/** What an industry's metric has to be called for a broad kind to mean it: 周期 alone may be anything's. */
const alike = 0.25

/** The industry's metrics that tell of the same, most alike first. */
function ofIndustry({ kind }: Spoken, ground: Ground): Candidate[] {
  const { leading, subject } = ground
  if (leading.id === basePackId || kind.names === 'change') return []
  return leading.metrics
    .filter(measuredBy(kind))
    .filter((metric) => kind.breadth === 'narrow' || likenessTo(subject.text, metric) >= alike)
    .toSorted((a, b) => likenessTo(subject.text, b) - likenessTo(subject.text, a))
    .map((metric) => metricCandidate(metric, ground, kind.id))
    .filter(({ patterns }) => patterns.some(({ baseline }) => baseline !== null))
}

function ofKind(spoken: Spoken, ground: Ground): Candidate[] {
  const { kind } = spoken
  const word = ground.subject.plain.slice(spoken.at.start, spoken.at.end).toLowerCase()
  const isSaid = ({ metric }: Outcome): boolean =>
    kind.breadth === 'narrow' && word !== '' && namesOf(metric).some((name) => name.toLowerCase().includes(word))
  const isCounted = kind.countedIn?.includes(ground.leading.id) ?? true
  const [first, ...others] = (isCounted ? kind.outcomes : [])
    .toSorted((a, b) => Number(isSaid(b)) - Number(isSaid(a)))
    .map((one) => outcomeCandidate(one, spoken, ground))
  const { metricOf } = ground.knowledge
  const known = kind.known.map((id) => metricCandidate(metricOf(id), ground, kind.id))
  const own = ofIndustry(spoken, ground).slice(0, 1)
  return first ? [first, ...own, ...others, ...known] : [...known, ...own]
}

/** Of each list the first, then of each the second, and so on. */
function inTurns(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }).flatMap((_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
}

const times: ReadonlySet<string> = new Set(['d', 'h', 'min', 's'])

/**
 * Where the text says how the thing should change, its own metrics that tell of such a change lead, then those that
 * tell of it for any thing.
 */
function changed(change: Spoken | undefined, ground: Ground, own: readonly Candidate[]): readonly Candidate[] {
  if (!change) return own
  const isTime = ({ metric }: Candidate): boolean => times.has(metric.unit)
  const tells = measuredBy(change.kind)
  const isAboutTime = change.kind.outcomes[0] !== undefined && times.has(change.kind.outcomes[0].metric.unit)
  const leading = own
    .filter(({ metric }) => tells(metric))
    .toSorted((a, b) => Number(isTime(b) === isAboutTime) - Number(isTime(a) === isAboutTime))
  const general =
    leading.length > 1
      ? []
      : ofKind(change, ground).filter((one) => leading.every((other) => isTime(other) !== isTime(one)))
  const others = own.filter((one) => !leading.includes(one))
  return [...leading, ...general, ...others]
}

const isWithinThing = ({ at }: Spoken, { thing }: Ground['subject']): boolean =>
  thing !== null && at.start >= thing.start && at.end <= thing.end

/**
 * Metrics that tell of what the text is about: those of the words that only modify its head noun last; of each kind the best, then the second best, and so on. Broad kinds say
 * nothing that a metric in the text's own words does not say better; where no kind is spoken of, the industry's own
 * words may be.
 */
export function aboutTheSame(ground: Ground): readonly Candidate[] {
  const { spoken, named } = ground.subject
  const told = named === null ? spoken : spoken.filter(({ kind }) => kind.breadth === 'narrow')
  const things = told.filter(({ kind }) => kind.names !== 'change')
  const change = told.find(({ kind }) => kind.names === 'change')
  const narrow = things.filter(({ kind }) => kind.breadth === 'narrow')
  const kinds = change && narrow.length > 0 ? narrow : things
  const lists = kinds.slice(0, mostKinds).map((one) => ({ one, list: ofKind(one, ground) }))
  const head = lists.find(({ one }) => isHead(one, ground.subject))
  const isModifier = ({ one }: (typeof lists)[number]): boolean =>
    head !== undefined && one !== head.one && isWithinThing(one, ground.subject)
  const own = [
    ...inTurns(lists.filter((one) => !isModifier(one)).map(({ list }) => list)),
    ...inTurns(lists.filter(isModifier).map(({ list }) => list)),
  ]
  return changed(change, ground, lists.length > 0 ? own : inWordsOfIndustry(ground))
}
