import type { Result } from '../../kr/grammar/analysis.ts'
import type { Token } from '../../kr/token.ts'
import type { Suggestion } from '../finding.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'

/** Two key results, one a line, cut where the second begins. For a person to look over: words may belong to both. */
export function split({ analysis, text }: KeyResultFacts, second: Result): readonly Suggestion[] {
  const segment = analysis.segments[second.segment]
  if (segment === undefined || segment.from === 0 || segment.bracket) return []
  const start = (analysis.tokens[segment.from] as Token).start
  const before = text.slice(0, start).replace(/[\s,，;；、。.]+$/, '')
  const end = before.length
  if (end === 0 || end >= start) return []
  return [
    {
      messageId: 'split',
      data: { first: before.trim(), second: text.slice(start).trim() },
      edits: [{ start: end, end: start, text: '\n' }],
      safe: false,
    },
  ]
}
