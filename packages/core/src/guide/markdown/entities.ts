const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    times: '×',
    le: '≤',
    ge: '≥',
    copy: '©',
    reg: '®',
  }),
)

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y

/** The character reference that starts at a position; none where the ampersand is just one. */
export function readEntity(markdown: string, at: number): { text: string; end: number } | undefined {
  entity.lastIndex = at
  const found = entity.exec(markdown)
  if (!found) return undefined
  const [whole, decimal, hexadecimal, name] = found
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
  const text = code === undefined ? named.get(name ?? '') : character(code)
  return text === undefined ? undefined : { text, end: at + whole.length }
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')

export function decodeEntities(text: string): string {
  return text.replace(/&[#A-Za-z0-9]{2,9};/g, (whole) => readEntity(whole, 0)?.text ?? whole)
}
