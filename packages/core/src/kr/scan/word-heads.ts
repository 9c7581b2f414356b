import { dateHeads } from './english-date.ts'
import { gapWords } from './placeholder.ts'
import { currencyWords } from './quantity.ts'
import { numberValues } from './word-number.ts'

/** Which readers know words that begin with these three letters; all other words go straight to the lexicon. */
export const WordHead = { date: 1, number: 2, gap: 4, million: 8 } as const

const table = new Uint8Array(1 << 15)
mark(WordHead.date, dateHeads)
mark(WordHead.number, numberValues.keys())
mark(
  WordHead.number,
  currencyWords.map(([word]) => word),
)
mark(WordHead.gap, gapWords)
mark(WordHead.million, ['one', 'half'])

function mark(bit: number, words: Iterable<string>): void {
  for (const word of words) {
    const first = word.charCodeAt(0)
    const second = word.charCodeAt(1)
    const third = word.charCodeAt(2)
    if (!isPlain(first) || !isPlain(second) || !isPlain(third)) continue
    const slot = slotOf(first, second, third)
    table[slot] = (table[slot] ?? 0) | bit
  }
}

function slotOf(first: number, second: number, third: number): number {
  return ((first - 97) << 10) | ((second - 97) << 5) | (third - 97)
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Bits of `WordHead`; 0 where the three are not all of a to z. */
export const headsOf = (first: number, second: number, third: number): number =>
  isPlain(first) && isPlain(second) && isPlain(third) ? (table[slotOf(first, second, third)] as number) : 0
