/**
 * Lower case and half-width, unit by unit, so that an offset in the folded text is one in the source.
 * Full-width forms (１２％（），：) are U+FF01..U+FF5E, a fixed distance from ASCII.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length && !wide.test(lower)) return lower
  const codes = new Uint16Array(text.length)
  const same = lower.length === text.length
  for (let at = 0; at < text.length; at++)
    codes[at] = foldCode(same ? lower.charCodeAt(at) : lowerCode(text.charCodeAt(at)))
  return decode(codes)
}

const wide = /[\u00a0\u2018\u2019\u2212\u3000\uff01-\uff5e\uffe5]/

const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

function foldCode(code: number): number {
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
