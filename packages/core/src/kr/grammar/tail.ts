import { Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import { trim } from './range.ts'
import type { Draft } from './results.ts'
import type { Segment } from './segments.ts'
import { isSource } from './sources.ts'
import type { Aside } from './words.ts'

const certain = new Set([
  'measured in',
  'tracked in',
  'read from',
  'as reported in',
  'measured by',
  'tracked by',
  'reported in',
  'according to',
  'measured via',
  'tracked via',
  'data from',
  'taken from',
  'measured with',
  'pulled from',
  'as measured in',
  'as tracked in',
  'as measured by',
  'recorded in',
  'as recorded in',
  'as per',
  'measured through',
  'tracked on',
  'measured on',
  'logged in',
  'as seen in',
  'as shown in',
  'verified in',
  'monitored in',
  'measured using',
  'counted in',
  'as logged in',
  'sourced from',
  'measured from',
  'tracked through',
  'measured against',
])

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
      (certain.has(word) || (isWeak(word) && isSource(text.slice(inner.start, inner.end))))
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
