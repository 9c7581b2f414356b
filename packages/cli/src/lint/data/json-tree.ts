import { type Quote, type Segment, straight } from '../item.ts'
import { Unreadable } from '../unreadable.ts'
import type { Tree } from './tree.ts'

const quote: Quote = (text) => JSON.stringify(text).slice(1, -1)

/** A container that is being read. */
interface Open {
  readonly list: Tree[] | null
  readonly entries: [string, Tree][]
  key: string | null
}

/** A string that starts at `open`, with the place of every escape. */
function stringAt(text: string, open: number): { node: Extract<Tree, { type: 'text' }>; next: number } {
  const close = text.indexOf('"', open + 1)
  const usual = text.slice(open + 1, close)
  if (!usual.includes('\\'))
    return { node: { type: 'text', value: usual, place: straight(open + 1, usual.length), quote }, next: close + 1 }
  const place: Segment[] = []
  let value = ''
  let from = open + 1
  let at = from
  const flush = (): void => {
    if (at === from && place.length > 0) return
    place.push({ at: value.length, length: at - from, start: from, width: at - from })
    value += text.slice(from, at)
  }
  for (;;) {
    const mark = text[at]
    if (mark === '"' || mark === undefined) break
    if (mark !== '\\') {
      at++
      continue
    }
    flush()
    const width = text[at + 1] === 'u' ? 6 : 2
    const char = JSON.parse(`"${text.slice(at, at + width)}"`) as string
    place.push({ at: value.length, length: 1, start: at, width })
    value += char
    at += width
    from = at
  }
  flush()
  return { node: { type: 'text', value, place, quote }, next: at + 1 }
}

const isBlank = (mark: string | undefined): boolean => mark === ' ' || mark === '\n' || mark === '\r' || mark === '\t'

function scalarAt(text: string, start: number): { node: Tree; next: number } {
  let next = start
  while (next < text.length && !',]}'.includes(text[next] as string) && !isBlank(text[next])) next++
  return { node: { type: 'other', value: JSON.parse(text.slice(start, next)) as unknown }, next }
}

/** JSON with the places of its strings, `start` and `end` in `text`. Nothing recurses: depth costs no stack. */
export function jsonTree(text: string, start = text.charCodeAt(0) === 0xfeff ? 1 : 0, end = text.length): Tree {
  try {
    JSON.parse(text.slice(start, end))
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error))
  }
  const stack: Open[] = []
  let root: Tree | null = null
  const put = (node: Tree): void => {
    const open = stack.at(-1)
    if (!open) root = node
    else if (open.list) open.list.push(node)
    else if (open.key !== null) {
      open.entries.push([open.key, node])
      open.key = null
    }
  }
  for (let at = start; at < end; ) {
    const mark = text[at]
    if (mark === '{' || mark === '[') {
      stack.push({ list: mark === '[' ? [] : null, entries: [], key: null })
      at++
    } else if (mark === '}' || mark === ']') {
      const open = stack.pop()
      if (open) put(open.list ? { type: 'list', items: open.list } : { type: 'map', entries: open.entries })
      at++
    } else if (mark === '"') {
      const { node, next } = stringAt(text, at)
      const open = stack.at(-1)
      if (open && !open.list && open.key === null) open.key = node.value
      else put(node)
      at = next
    } else if (mark === ',' || mark === ':' || isBlank(mark)) at++
    else {
      const { node, next } = scalarAt(text, at)
      put(node)
      at = next
    }
  }
  return root ?? { type: 'other', value: null }
}
