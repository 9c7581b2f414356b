import { isTolerance } from '../../kr/fields/measure.ts'
import type { Result } from '../../kr/grammar/analysis.ts'
import { isWorse, polarityOf } from '../../kr/lexicon/metrics.ts'
import { Tag } from '../../kr/lexicon/tags.ts'
import type { Token } from '../../kr/token.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'

const ranking = /排名|名次|\brank(?:ing)?\b|第[\d一二三四五六七八九十]/

/** The verb says up and the values go down, or the other way round. A rank moves up by going down. */
export function isContradicted(facts: KeyResultFacts): boolean {
  const { values, shape, measure, name, text } = facts
  if (values === null || values.mismatch || values.baseline === null || values.target === null || shape.main === null)
    return false
  if (values.baseline === values.target) return false
  const rises = values.target > values.baseline
  const { verb } = shape.main
  if (!isAgainst(verb, rises, measure.direction, name)) return false
  return (
    !ranking.test(name) &&
    !ranking.test(text) &&
    !isTolerance(facts.analysis, shape.main) &&
    !isRatio(facts, shape.main) &&
    !isOtherPeriod(facts)
  )
}

/** "from 1:8 to 1:6": which side of a ratio the verb speaks of is not said. */
export const isRatio = ({ text, analysis }: KeyResultFacts, { target }: Result): boolean => {
  const token = target ? analysis.tokens[target.at] : undefined
  return token !== undefined && /\d[:：]\d/.test(text.slice(token.start, token.end))
}

const before = /(?:每|一)(\d{0,3} ?个?(?:天|日|周|月|季|年|小时)) ?$/
const behind = /^ ?(?:[a-z]{2,16} )?(?:per|a|an|each|every|\/) ?((?:\d{1,3} )?(?:day|week|month|quarter|year|hour))s?\b/

/** "从每周1次提高到每天1次": the numbers of different periods say nothing beside each other. */
export function isOtherPeriod({ shape, analysis, folded }: KeyResultFacts): boolean {
  const { base, target } = shape.main ?? {}
  if (!base?.quantity || !target?.quantity) return false
  const [first, second] = [base, target].map(({ at }) => {
    const { start, end } = analysis.tokens[at] as Token
    const found = before.exec(folded.slice(Math.max(0, start - 8), start)) ?? behind.exec(folded.slice(end, end + 36))
    return found?.[1] ?? null
  })
  return first != null && second != null && first !== second
}

function isAgainst(verb: number, rises: boolean, direction: string | null, name: string): boolean {
  if ((verb & (Tag.up | Tag.down)) === 0 && (verb & Tag.better) !== 0)
    return polarityOf(name) !== 0 && isWorse(name, rises)
  if (direction === 'increase') return !rises && (verb & Tag.up) !== 0
  return direction === 'decrease' && rises && (verb & Tag.down) !== 0
}

/** The text says which way: by its verb, or by two values. */
export const saysSide = (facts: KeyResultFacts, { verb, change }: Result): boolean =>
  (verb & (Tag.up | Tag.down)) !== 0 ||
  (change?.tags ?? 0) !== 0 ||
  (facts.values?.baseline != null && facts.values.target !== null)
