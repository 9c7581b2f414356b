import type { KeyResult, Locale, Localized } from '@okr/core'
import { lintKeyResult } from '@okr/core/lint'
import type { KeyResultPattern } from '@okr/core/pack'
import { formOf, keyResultOf } from '../compose/key-result.ts'
import { dataSourceLabel } from '../compose/labels.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { aboutTheSame } from './about.ts'
import { type Candidate, type Ground, someone, somewhere } from './candidate.ts'
import { lessOften } from './fewer.ts'
import { namedIn } from './known.ts'
import { isNearlySame } from './nearly-same.ts'
import type { MetricFacts } from './outcome.ts'
import { inOwnWords } from './own-words.ts'
import { type Subject, subjectOf } from './subject.ts'

/** A measurable way to say what a weak key result may have meant. */
export interface Improvement {
  /** With metric, values, unit, data source and owner. Values that the text does not give are illustrations. */
  readonly keyResult: KeyResult
  /** The same as a sentence to fill in: gaps for the values, and for source and owner where nothing is known of them. */
  readonly form: string
  /** What is known of the metric; null where the text names one that has no definition here. */
  readonly metric: MetricFacts | null
  /** `own words`: the metric that the text names; `named`: one called alike; otherwise what text and metric are about. */
  readonly because: string
}

export interface ImproveOptions {
  /** Id of the industry pack whose metrics come before those that hold anywhere. */
  readonly pack: string
  readonly locale: Locale
  /** 3 where absent. */
  readonly limit?: number
  /** ISO date or words; what the text says, or else the end of the quarter, where absent. */
  readonly deadline?: string
}

const endOfQuarter = { 'zh-CN': '季度末', en: 'end of quarter' } as const

const aside: Localized = { 'zh-CN': '（取数：{sources}，负责人：{owner}）', en: ' (source: {sources}; owner: {owner})' }
const system: Localized = { 'zh-CN': '[系统]', en: '[system]' }
const role: Localized = { 'zh-CN': '[角色]', en: '[role]' }

function filledIn(pattern: KeyResultPattern, metric: MetricFacts, one: KeyResult, locale: Locale): string {
  const sources =
    metric.dataSources[0] === somewhere ? system[locale] : one.dataSources?.join(locale === 'en' ? ', ' : '、')
  const owner = pattern.owner === someone ? role[locale] : pattern.owner[locale]
  return (
    formOf(pattern, metric, locale) +
    aside[locale].replace('{sources}', () => sources ?? '').replace('{owner}', () => owner)
  )
}

/** Whether the number can stand where the text says: that is told of its own metric, or is the metric's own source. */
function standsIn(told: readonly string[], { metric, because }: Candidate): boolean {
  if (because === 'own words') return true
  const labels = metric.dataSources.flatMap((name) => Object.values(dataSourceLabel(name)))
  return told.some((one) => labels.some((label) => one.toLowerCase().includes(label.toLowerCase())))
}

/** What the text says of source and owner, before what the metric says; who answers must be one role. */
function asTold(candidate: Candidate, { fields }: Subject): { metric: MetricFacts; pattern: KeyResultPattern }[] {
  const { metric, patterns } = candidate
  const isSource = fields.dataSource !== null && standsIn(fields.dataSource, candidate)
  const sourced = isSource ? { ...metric, dataSources: [...(fields.dataSource ?? [])] } : metric
  const told = fields.owner === null ? [] : [{ 'zh-CN': fields.owner, en: fields.owner }]
  return patterns.flatMap((pattern) =>
    [...told, pattern.owner].map((owner) => ({ metric: sourced, pattern: { ...pattern, owner } })),
  )
}

function improvementOf(candidate: Candidate, { subject, locale }: Ground, id: string, deadline: string) {
  for (const { metric, pattern } of asTold(candidate, subject)) {
    const bare = keyResultOf(pattern, metric, { id, deadline, locale })
    const keyResult = { ...bare, text: byDate(bare.text, deadline, locale) }
    if (lintKeyResult(keyResult, { preset: 'strict' }).length > 0) continue
    const form = filledIn(pattern, metric, keyResult, locale)
    return { keyResult, form, metric: candidate.isKnown ? candidate.metric : null, because: candidate.because }
  }
  return undefined
}

const isNew = ({ metric }: Candidate, found: readonly Improvement[]): boolean =>
  found.every(
    ({ metric: known, keyResult }) =>
      (known === null || known.id !== metric.id) && !isNearlySame(keyResult.metric ?? '', metric),
  )

/** The date as part of the sentence: 季度末前，…; "… by end of quarter". */
function byDate(text: string, deadline: string, locale: Locale): string {
  if (locale === 'zh-CN') return `${deadline}${/[末底]$|\d日?$/u.test(deadline) ? '前' : ''}，${text}`
  const isPhrase = /^(?:by|before|in|within|during|until|after|at|on|this|next|from|through|end of the)\b/iu.test(
    deadline,
  )
  return `${text} ${isPhrase ? '' : 'by '}${deadline}`
}

/**
 * Up to three measurable key results for one that cannot be measured, each passing the strict linter: the metric that
 * the text names in its own words, metrics called alike, then those that tell of what it is about. No two share a
 * metric. Empty where nothing in the text tells what should change.
 */
export function improve(text: string, options: ImproveOptions, knowledge: Knowledge): Improvement[] {
  const { locale, limit = 3 } = options
  const subject = subjectOf(text, options.pack)
  const deadline = options.deadline ?? subject.fields.deadline ?? endOfQuarter[locale]
  const ground: Ground = { subject, leading: knowledge.packOf(options.pack), knowledge, locale }
  const named = namedIn(ground)
  const same = named.find((one) => one.likeness === 1)?.candidate
  const candidates = [
    ...inOwnWords(ground, same),
    ...lessOften(ground),
    ...named.map(({ candidate }) => candidate),
    ...aboutTheSame(ground),
  ]
  const improvements: Improvement[] = []
  for (const candidate of candidates) {
    if (improvements.length >= limit) break
    if (!isNew(candidate, improvements)) continue
    const found = improvementOf(candidate, ground, `KR${improvements.length + 1}`, deadline)
    if (found) improvements.push(found)
  }
  return improvements
}
