/** Characters that no line may begin with. */
const closing = /^[、。，．：；？！）」』】》〉”’…%,.;:?!)\]}]/u

const narrow = new Set(" iljtfrI.,:;'|!()[]")
const broad = /[A-Zmw%@&]/u
/** Of the characters below 128. */
const latin = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return narrow.has(character) ? 0.34 : broad.test(character) ? 0.78 : 0.58
})

/** Width of a character in ems, of a usual sans-serif, rather too wide than too narrow. */
function widthOf(code: number): number {
  if ((code >= 0x1100 && code <= 0xffdc) || (code >= 0x20000 && code <= 0x3ffff)) return 1
  return latin[code] ?? 0.58
}

/** Where a line may end: after a space or a hyphen, and around a character that fills a square. */
const pieces = (text: string): string[] =>
  text.match(/[\u1100-\uFFDC\u{20000}-\u{3FFFF}]|[^\s\u1100-\uFFDC\u{20000}-\u{3FFFF}-]+-?\s*|[\s-]+/gu) ?? []

/** Thousands of titles are measured before a canvas is first drawn: without a list of their characters. */
function measured(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf(character.codePointAt(0) ?? 0)
  return sum
}

/**
 * A text in as many lines as it may have, the last one ending in an ellipsis where more is left. SVG breaks no lines, and
 * a server has nothing to measure with: widths are reckoned from the characters. `width` in ems.
 */
export function fitText(text: string, width: number, most: number): string[] {
  const lines: string[] = ['']
  for (const piece of pieces(text.trim()).flatMap((one) => (measured(one) > width ? Array.from(one) : [one]))) {
    const line = lines.at(-1) as string
    const fits = measured((line + piece).trimEnd()) <= width || (closing.test(piece) && line !== '')
    if (fits) lines[lines.length - 1] = line + piece
    else if (lines.length < most) lines.push(piece.trimStart())
    else return [...lines.slice(0, -1), shortened(line, width)].map((one) => one.trimEnd())
  }
  return lines.map((line) => line.trimEnd())
}

function shortened(line: string, width: number): string {
  const characters = Array.from(line.trimEnd())
  while (characters.length > 0 && measured(characters.join('')) + 1 > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
