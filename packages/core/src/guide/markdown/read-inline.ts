import type { Inline, RichText } from '../guide.ts'
import { normalise } from '../rich-text.ts'
import { indexInline } from './inline-index.ts'
import { type Piece, type Scan, text } from './inline-piece.ts'
import { spanReaders } from './spans.ts'

const plainRun = /[^\\&`*_~[【!<hH\n]+/y

/** Links in links beyond this depth are text: each is read again with the one around it. */
const maxDepth = 4

/** The text of one block. Any string gives one; markup that the model does not know leaves its words. */
export const readInline = (markdown: string): RichText => readNested(markdown, 0)

function readNested(markdown: string, depth: number): RichText {
  const trimmed = markdown.trim()
  const inside = (within: string): RichText =>
    depth < maxDepth ? readNested(within, depth + 1) : [{ type: 'text', text: within }]
  const pieces = scan({ markdown: trimmed, index: indexInline(trimmed), inside })
  return normalise(resolveMarks(pieces))
}

function scan(state: Scan): Piece[] {
  const pieces: Piece[] = []
  const { markdown } = state
  for (let at = 0; at < markdown.length; ) {
    plainRun.lastIndex = at
    const run = plainRun.exec(markdown)?.[0] ?? ''
    if (run !== '') pieces.push(text(run))
    at += run.length
    const char = markdown[at]
    if (char === undefined) break
    const found = spanReaders[char]?.(state, at) ?? { pieces: [text(char)], end: at + 1 }
    pieces.push(...found.pieces)
    at = found.end
  }
  return pieces
}

/** Pairs the runs of one kind; what is between two runs of two is bold, and a run alone is text. */
function resolveMarks(pieces: readonly Piece[]): Inline[] {
  const partners = pairMarks(pieces)
  let bold = 0
  return pieces.map((piece, index): Inline => {
    const role = partners.get(index)
    if (role && piece.type === 'mark') {
      if (/^[*_]{2,3}$/.test(piece.text)) bold += role === 'open' ? 1 : -1
      return { type: 'text', text: '' }
    }
    return piece.type === 'mark' || piece.type === 'text'
      ? { type: bold > 0 ? 'strong' : 'text', text: piece.text }
      : piece
  })
}

function pairMarks(pieces: readonly Piece[]): Map<number, 'open' | 'close'> {
  const partners = new Map<number, 'open' | 'close'>()
  const open = new Map<string, number>()
  pieces.forEach((piece, index) => {
    if (piece.type !== 'mark') return
    const start = open.get(piece.text)
    if (piece.closes && start !== undefined && start < index - 1) {
      partners.set(start, 'open').set(index, 'close')
      open.delete(piece.text)
    } else if (piece.opens) open.set(piece.text, index)
  })
  return partners
}
