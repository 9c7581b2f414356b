import type { Range } from '../../kr/grammar/range.ts'
import type { Suggestion } from '../finding.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'
import { isChinese } from './language.ts'

/** "20%" as 20 percentage points: one of the two readings, so not a safe change. */
export function points({ text }: KeyResultFacts, range: Range | null): readonly Suggestion[] {
  if (range === null) return []
  const words = text.slice(range.start, range.end)
  const number = /[0-9.]+/.exec(words)?.[0]
  if (number === undefined) return []
  const written = isChinese(text) ? `${number}个百分点` : `${number} percentage points`
  return [{ messageId: 'points', data: { value: written }, edits: [{ ...range, text: written }], safe: false }]
}
