/** Which readers know words that begin with these three letters; all other words go straight to the lexicon. */
export const WordHead = { date: 1, number: 2, gap: 4, million: 8 } as const

const heads: readonly (readonly [bit: number, starts: string])[] = [
  [
    WordHead.date,
    'jan feb mar apr may jun jul aug sep oct nov dec yea mon qua mid eoy eoq eom end clo ear lat thi nex',
  ],
  [WordHead.number, 'one two thr fou fiv six sev eig nin ten ele twe thi for fif hun usd cny rmb eur gbp'],
  [WordHead.gap, 'tbd tbc tba'],
  [WordHead.million, 'one hal'],
]

const table = new Uint8Array(1 << 15)
for (const [bit, starts] of heads)
  for (const start of starts.split(' ')) {
    const slot = slotOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))
    table[slot] = (table[slot] ?? 0) | bit
  }

function slotOf(first: number, second: number, third: number): number {
  return ((first - 97) << 10) | ((second - 97) << 5) | (third - 97)
}

const isPlain = (code: number): boolean => code >= 97 && code <= 122

/** Bits of `WordHead`; 0 where the three are not all of a to z. */
export const headsOf = (first: number, second: number, third: number): number =>
  isPlain(first) && isPlain(second) && isPlain(third) ? (table[slotOf(first, second, third)] as number) : 0
