import type { Item, Reading } from '../../src/lint/item.ts'
import { inFile } from '../../src/lint/place.ts'
import { positionsOf } from '../../src/lint/positions.ts'
import { readers } from '../../src/lint/readers/index.generated.ts'

export async function read(format: string, text: string, insists = true): Promise<Reading> {
  const reader = readers.find(({ id }) => id === format)
  if (!reader) throw new Error(`no reader ${format}`)
  return reader.read(text, insists)
}

const range = ({ text, place }: Item) => inFile(place, 0, text.length)

/** `KR sentence @line:column`, as short as a table of cases needs. */
export async function sentences(format: string, text: string, insists = true): Promise<string[]> {
  const { items } = await read(format, text, insists)
  const positions = positionsOf(
    text,
    items.map((item) => range(item).start),
  )
  return items.map((item) => {
    const at = positions.get(range(item).start)
    return `${item.kind === 'objective' ? 'O' : 'KR'} ${item.text} @${at?.line}:${at?.column}`
  })
}

/** What the file has where the item says it stands. */
export const slice = (text: string, item: Item): string => {
  const { start, end } = range(item)
  return text.slice(start, end)
}
