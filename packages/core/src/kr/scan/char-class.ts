/** What a character can begin, as bits: one look decides which readers are asked. */
export const CharClass = {
  han: 1,
  letter: 2,
  digit: 4,
  space: 8,
  /** Begins a Chinese time: 今年, 第三季度. */
  time: 16,
  /** A Han numeral that may begin a quantity. */
  numeral: 32,
  /** Begins an unfilled value: 待定, [ ], ___. */
  gap: 64,
  arrow: 128,
  open: 256,
  close: 512,
  quote: 1024,
  currency: 2048,
  /** Commas, colons, closing brackets: no reader of values or words asks for them. */
  common: 4096,
} as const

/** Up to U+024F by code; of the others only those that begin something. Small, so that they stay in the nearest cache. */
const narrow = new Uint16Array(0x250)
const wide = new Map<number, number>()
/** One bit a Han character: whether it stands in `wide`. */
const special = new Int32Array(0x5200 >> 5)
const firstHan = 0x4e00
const lastHan = 0x9fff
const isHan = (code: number): boolean => code >= firstHan && code <= lastHan

function mark(bit: number, chars: string): void {
  for (let at = 0; at < chars.length; at++) {
    const code = chars.charCodeAt(at)
    if (code < narrow.length) narrow[code] = (narrow[code] as number) | bit
    else wide.set(code, (wide.get(code) ?? (isHan(code) ? CharClass.han : 0)) | bit)
    if (isHan(code)) special[(code - firstHan) >> 5] = (special[(code - firstHan) >> 5] as number) | (1 << (code & 31))
  }
}

function markRange(bit: number, from: number, to: number): void {
  for (let code = from; code <= to; code++) narrow[code] = (narrow[code] as number) | bit
}

markRange(CharClass.letter, 97, 122)
markRange(CharClass.letter, 0xc0, 0x24f)
markRange(CharClass.digit, 48, 57)
markRange(CharClass.space, 9, 13)
mark(CharClass.space, ' \u2028\u2029')
mark(CharClass.time, '今本全年半明后下财季月岁第上一二三四五六七八九十周期学春元国端双汛旺秋暑寒')
mark(CharClass.numeral, '半一二三四五六七八九十百千两万')
mark(CharClass.gap, '待若某_?[<{(×○〇*#')
mark(CharClass.arrow, '-=→⇒▶➔➜►➡⟶»~>—–↗↘')
mark(CharClass.open, '([{【「『“《〔<')
mark(CharClass.close, ')]}】」』”》〕>')
mark(CharClass.quote, '「『“《」』”》"')
mark(CharClass.currency, '$€£¥')
mark(CharClass.common, ',:);。、.')

export function classOf(code: number): number {
  if (code < narrow.length) return narrow[code] as number
  if (!isHan(code)) return wide.get(code) ?? 0
  return ((special[(code - firstHan) >> 5] as number) & (1 << (code & 31))) === 0
    ? CharClass.han
    : (wide.get(code) as number)
}
