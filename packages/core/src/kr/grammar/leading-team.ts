import type { Token } from '../token.ts'
import { isOwner } from './people.ts'
import { type Range, trim } from './range.ts'

/** "Sales: …", 供应链部：…: a team before the first colon, if more than a value follows it. */
export function leadingTeam(tokens: readonly Token[], text: string, folded: string): Range | null {
  let at = tokens[0]?.kind === 'label' ? 1 : 0
  const start = tokens[at]?.start ?? 0
  while (at < tokens.length && (tokens[at] as Token).kind !== 'colon') {
    const { kind } = tokens[at] as Token
    if (kind !== 'word' && kind !== 'text' && kind !== 'space' && kind !== 'keyword') return null
    at++
  }
  const colon = tokens[at]
  if (colon === undefined || colon.start - start > 24) return null
  const range = trim(text, start, colon.start)
  const next = tokens[at + 1]?.kind === 'space' ? tokens[at + 2] : tokens[at + 1]
  if (range === null || next === undefined || next.quantity || next.kind === 'placeholder') return null
  const words = folded.slice(range.start, range.end)
  const isTeam = /[\u4e00-\u9fa5]/.test(words)
    ? /(?:部|组|团队|中心|科|处|办|事业部|车间|大区)$/.test(words) && isOwner(words)
    : /^(?:sales|marketing|finance|hr|engineering|product|legal|operations|ops|procurement|support|it|people|design|data|security|customer success|quality|logistics|r&d|supply chain|warehouse|growth|[a-z]{2,12} (?:team|ops|operations|engineering|marketing|success)|[a-z ]{2,16} team)$/.test(
        words,
      )
  return isTeam ? range : null
}
