/**
 * A folded text: lower case and half-width, unit by unit, so that an offset in it is one in the source. Its codes stand in
 * an array with a zero before the start and zeros behind the end, because a character of a string is dear to read and one
 * that is not there slow.
 */
export class Chars {
  readonly text: string
  readonly length: number
  private readonly codes: Uint16Array

  constructor(source: string) {
    this.length = source.length
    this.codes = bufferFor(1 + source.length + beyond)
    this.text = fill(this.codes, source)
  }

  charCodeAt(at: number): number {
    return this.codes[at + 1] as number
  }

  /** '' behind the end. */
  char(at: number): string {
    return at < this.length ? (this.text[at] as string) : ''
  }

  /** Whether the character at `at` is this one. */
  is(at: number, char: string): boolean {
    return this.codes[at + 1] === char.charCodeAt(0)
  }

  /** Whether the character at `at` is one of these. */
  isOneOf(at: number, chars: string): boolean {
    const code = this.codes[at + 1] as number
    for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true
    return false
  }

  startsWith(word: string, at: number): boolean {
    const { codes } = this
    for (let i = 0; i < word.length; i++) if (codes[at + 1 + i] !== word.charCodeAt(i)) return false
    return true
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end)
  }
}

/** How far readers look behind the end. */
const beyond = 32

/** One array serves all short texts in turn: nobody keeps a text's codes once its tokens are read. */
const shared = new Uint16Array(4096)

const bufferFor = (size: number): Uint16Array => (size <= shared.length ? shared : new Uint16Array(size))

/** Writes the folded codes and gives the folded text. */
function fill(codes: Uint16Array, source: string): string {
  const { length } = source
  let capitals = 0
  let wide = 0
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at)
    let folded = code
    if (code >= 65 && code <= 90) {
      folded = code + 32
      capitals++
    } else if (code > 127 && (code < 0x4e00 || code > 0x9fff)) {
      if (isRare(code)) return fillSlowly(codes, source)
      folded = foldWide(code)
      if (folded !== code) wide++
    }
    codes[at + 1] = folded
  }
  codes.fill(0, length + 1, length + 1 + beyond)
  if (wide > 0) return decode(codes.subarray(1, length + 1))
  return capitals > 0 ? source.toLowerCase() : source
}

/** Letters beyond ASCII and the CJK blocks, of which only the language's own rules know the lower case. */
const isRare = (code: number): boolean =>
  code > 0xbf &&
  (code < 0x2000 ||
    (code > 0x20ff && code < 0x2190) ||
    (code > 0x24b5 && code < 0x24ea) ||
    (code > 0x2bff && code < 0x2e80) ||
    (code > 0xa000 && code < 0xff00))

function fillSlowly(codes: Uint16Array, source: string): string {
  const { length } = source
  const lower = source.toLowerCase()
  const same = lower.length === length
  for (let at = 0; at < length; at++)
    codes[at + 1] = foldWide(same ? lower.charCodeAt(at) : lowerCode(source.charCodeAt(at)))
  codes.fill(0, length + 1, length + 1 + beyond)
  return decode(codes.subarray(1, length + 1))
}

const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** Full-width forms (１２％（），：) are U+FF01..U+FF5E, a fixed distance from ASCII. */
function foldWide(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return lowerCode(code - 0xfee0)
  if (code === 0x3000 || code === 0xa0) return 32
  if (code === 0x2018 || code === 0x2019) return 39
  if (code === 0x2212) return 45
  return code === 0xffe5 ? 0xa5 : code
}

/** In slices, because the number of arguments of a call is limited. */
function decode(codes: Uint16Array): string {
  if (codes.length <= 4096) return String.fromCharCode.apply(null, codes as unknown as number[])
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 4096) parts.push(decode(codes.subarray(at, at + 4096)))
  return parts.join('')
}
