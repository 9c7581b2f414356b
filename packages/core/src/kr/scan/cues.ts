import type { Chars } from '../chars.ts'
import { Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import { WordHead } from './word-heads.ts'

/** What was read before a place decides whether figures and words there are a share or a ratio. `run`: as in the scanner. */
export const lastWord = (tokens: readonly Token[], run: number): Token | undefined =>
  run >= 0 ? undefined : tokens.at(-1)?.kind === 'space' ? tokens.at(-2) : tokens.at(-1)

/** "half", "one", "two", "three"; "a third", "a quarter", "a fifth". */
export const mayBeFraction = (first: number, second: number, third: number, heads: number): boolean =>
  first === 97
    ? second === 32 && (third === 116 || third === 113 || third === 102)
    : (heads & (WordHead.million | WordHead.number)) !== 0

/** Behind "from"; behind "to" only where a share stands before it: "from a third to half". */
export function isPaired(tokens: readonly Token[], run: number): boolean {
  const tags = lastWord(tokens, run)?.tags ?? 0
  if ((tags & Tag.from) !== 0) return true
  return (tags & Tag.to) !== 0 && tokens.slice(-nearby).some(({ quantity }) => quantity?.unit === '%')
}

/** Tokens between a start and its "to", at most. */
const nearby = 8

export const mayBeRatio = (text: Chars, at: number): boolean =>
  text.is(at + 1, ':') || text.is(at + 2, ':') || text.is(at + 3, ':')

const cues = Tag.from | Tag.to | Tag.atLeast | Tag.atMost

export const namesRatio = (text: Chars, at: number, last: Token | undefined): boolean =>
  (last !== undefined && (last.kind === 'arrow' || (last.tags & cues) !== 0)) ||
  /(?:比|ratios?)(?:为|of|is|:| )*$/.test(text.slice(Math.max(0, at - 12), at))
