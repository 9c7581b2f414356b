/** One character as a character reference: the way to write what Markdown has no backslash for. */
export const reference = (char: string): string => `&#${char.codePointAt(0)};`

/** What could start markup anywhere in a line. A lone `_` inside a word and a lone `<` before a digit are harmless. */
const special =
  /[\\`*[~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=[A-Za-z/!?])|&(?=#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)|!$|(?<=https?):(?=\/\/)/gi

/** What Markdown can spell in no other way than as a reference: line breaks, control characters, citation brackets. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|【(?=\d)/g

/** Text in a place that keeps its spaces. */
export const escapeInside = (text: string): string =>
  text.replace(special, (char) => `\\${char}`).replace(controls, reference)

/** White space at the ends of a text that stands alone, which a parser would trim. */
export const keepEnds = (markdown: string): string =>
  markdown.replace(/^\s+/, (run) => Array.from(run, reference).join('')).replace(/\s$/, reference)

export const escapeText = (text: string): string => keepEnds(escapeInside(text))

/** What would start a block at the beginning of a line: one backslash before the mark that counts. */
const blockStart = /^(?=[-+](?:\s|$)|:?-[-:|\s]*$|[|>]|=+\s*$|#{1,6}(?:\s|$))|^\d{1,9}(?=[.)](?:\s|$))/

/** Marks that readers take for bullets and Markdown does not. */
const otherBullet = /^[•●▪◦‣○➢➤✓✔]/

export const guardLine = (line: string): string =>
  line.replace(blockStart, (start) => `${start}\\`).replace(otherBullet, reference)
