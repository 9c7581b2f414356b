import type { Inline, RichText } from './guide.ts'

/** The words without their markup; a citation says nothing by itself. */
export const plainText = (text: RichText): string =>
  text.map((inline) => (inline.type === 'citation' ? '' : inline.text)).join('')

const joins = (a: Inline, b: Inline): boolean => a.type === b.type && a.type !== 'link' && a.type !== 'citation'

/** The normal form: neighbours of one kind are one, and none is empty. */
export function normalise(text: RichText): RichText {
  const result: Inline[] = []
  for (const inline of text) {
    const last = result.at(-1)
    if (inline.type !== 'citation' && inline.text === '') continue
    if (last && 'text' in last && 'text' in inline && joins(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}
