import { Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import { trim } from './range.ts'
import type { Draft } from './results.ts'
import type { Segment } from './segments.ts'
import { isSource } from './sources.ts'
import type { Aside } from './words.ts'

/** "measured in", "as shown in", "according to": what follows is a source whatever it is called. */
const certain =
  /^(?:(?:as )?(?:(?:measured|tracked) (?:in|by|via|with|on|through|using|from|against)|(?:recorded|logged|reported|monitored|verified|counted) in)|as (?:seen|shown) in|(?:read|data|taken|pulled|sourced) from|according to|as per)$/

/** A source named at the end of an English clause: "… to 4.6 per post-chat survey", "… measured in the LMS". */
export function tailOf({ tokens, text, folded }: Draft, segment: Segment, last: number): Aside | null {
  if ((segment.tags & (Tag.source | Tag.preposition)) === 0) return null
  for (let at = Math.max(segment.from + 1, last + 1); at < segment.to; at++) {
    const token = tokens[at] as Token
    if (token.depth > 0 || token.end - token.start < 2) continue
    if ((token.tags & Tag.source) === 0 && !folded.startsWith('in', token.start)) continue
    const word = folded.slice(token.start, token.end)
    const isCue = (token.tags & Tag.source) !== 0 || word === 'in' || word === 'in the'
    if (!isCue || !/[a-z]/.test(word)) continue
    const from = tokens[at + 1]?.kind === 'space' ? at + 2 : at + 1
    const range = trim(text, tokens[from]?.start ?? token.end, (tokens[segment.to - 1] as Token).end, ' \t.')
    if (range === null) continue
    const inner = trim(
      text,
      range.start + (/^the |^our /.exec(folded.slice(range.start, range.start + 4))?.[0].length ?? 0),
      range.end,
    )
    if (
      inner &&
      inner.end - inner.start <= 40 &&
      (certain.test(word) || (isWeak(word) && isSource(text.slice(inner.start, inner.end))))
    )
      return { kind: 'source', range: inner }
  }
  return null
}

const isWeak = (word: string): boolean =>
  word === 'per' ||
  word === 'per the' ||
  word === 'in' ||
  word === 'in the' ||
  word === 'via' ||
  word === 'from the' ||
  word === 'based on'
