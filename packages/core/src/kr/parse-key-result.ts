import { fieldsOf, type KeyResultFields, type KeyResultRanges } from './fields/fields.ts'
import { analyse } from './grammar/analyse.ts'
import type { Token } from './token.ts'

export interface ParsedKeyResult {
  readonly tokens: readonly Token[]
  readonly fields: KeyResultFields
  readonly ranges: KeyResultRanges
}

/**
 * Reads a key result as people write it, in Chinese, English or both.
 * Any string has a result and the cost grows with its length; offsets are UTF-16 units of `text`.
 */
export function parseKeyResult(text: string): ParsedKeyResult {
  const analysis = analyse(text)
  const { fields, ranges } = fieldsOf(analysis)
  return { tokens: analysis.tokens, fields, ranges }
}
