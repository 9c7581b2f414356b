import type { Cuts } from './citations.ts'

/** Elements whose content is no text of the guide: scripts, and the thinking some models leave in their answer. */
const swallowed = /^<(script|style|iframe|object|template|noscript|svg|math|think|thinking|thought|reasoning)\b/i

/** What a piece of text was in the middle of when it ended: an element to be left out, or one tag. */
export type Open = { readonly until: string; readonly isTag: boolean } | null

/** The comments that our own renderer writes say nothing and hide nothing. */
const tagStart = /<(?!!-- (?:text only )?-->)(?=[a-z/!?])/i
const tagWithoutEnd = /^<[/!?]?[a-z][a-z0-9-]{0,30}(?:\s|$)/i
const entity = /&(?:#x?[0-9a-f]{1,7}|lt|gt|quot|apos|colon|sol|Tab|NewLine|lpar|rpar|lbrack|rbrack|lsqb|rsqb);?/gi

interface Gated {
  readonly text: string
  readonly open: Open
}

/** Text without HTML of any kind, also where an element or a tag began in an earlier piece. */
export function gateMarkup(piece: string, open: Open, cuts: Cuts): Gated {
  let rest = open ? afterEnd(piece, open) : piece
  if (rest === null) return { text: '', open }
  for (let text = ''; ; ) {
    const at = rest.search(tagStart)
    if (at < 0) return { text: withoutEntities(text + rest, cuts), open: null }
    cuts.markup++
    text += rest.slice(0, at)
    rest = rest.slice(at)
    const began = beginning(rest)
    const after = afterEnd(rest, began)
    if (after === null && (!began.isTag || tagWithoutEnd.test(rest))) {
      return { text: withoutEntities(text, cuts), open: began }
    }
    // "<p95" is no tag: only its bracket has to go.
    rest = after ?? rest.slice(1)
  }
}

function beginning(rest: string): NonNullable<Open> {
  if (rest.startsWith('<!--')) return { until: '-->', isTag: false }
  const name = swallowed.exec(rest)?.[1]
  return name ? { until: `</${name.toLowerCase()}`, isTag: false } : { until: '>', isTag: true }
}

/** What follows the end of it; null where it does not end here. A tag that goes on for two pieces was none. */
function afterEnd(piece: string, { until, isTag }: NonNullable<Open>): string | null {
  const end = piece.toLowerCase().indexOf(until)
  if (end < 0) return isTag && !piece.startsWith('<') ? piece : null
  const rest = piece.slice(end + until.length)
  return until.startsWith('</') ? rest.replace(/^[^>]{0,200}>/, '') : rest
}

const withoutEntities = (text: string, cuts: Cuts): string =>
  text.replaceAll(entity, (found) => {
    if (isPlain(found)) return found
    cuts.markup++
    return ''
  })

/** Signs that markup, addresses and citations are made of, and characters that only a machine reads. */
const meaningful = /[\u0000-\u0008\u000b-\u001f\p{Cf}\p{Cn}\p{Co}\p{Cs}<>&"'`[\]()/:@.#={}\\【】［］]/u

const decimal = /&#(\d{1,7});/g

const character = (digits: string): string => (Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : '\0')

/** A reference as our own renderer writes it, where Markdown has no backslash for a sign: a comma in an item of a list. */
const isPlain = (found: string): boolean =>
  found.replace(decimal, '').length === 0 && !meaningful.test(character(found.slice(2, -1)))

/** What a reader will see of it. */
export const decoded = (text: string): string =>
  text.includes('&#') || text.includes('<!--')
    ? text.replaceAll(decimal, (_, digits: string) => character(digits)).replaceAll('<!-- -->', '')
    : text
