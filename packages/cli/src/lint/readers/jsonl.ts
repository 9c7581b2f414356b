import { jsonTree } from '../data/json-tree.ts'
import { readTrees } from '../data/okr-tree.ts'
import type { Reader } from '../item.ts'
import { linesOf, trimmed } from '../lines.ts'
import { Unreadable } from '../unreadable.ts'

/** A JSON value a line: `{"text": …, "kind": "key-result" | "objective"}`, a string, or an objective with its key results. */
export const reader: Reader = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  read(text, insists) {
    const items = []
    let number = 0
    let isSet = false
    for (const line of linesOf(text)) {
      number++
      const { start, end } = trimmed(text, line)
      if (start === end) continue
      const reading = readLine(text, start, end, insists, number)
      items.push(...reading.items)
      isSet ||= reading.isSet
    }
    return { items, isSet, cycle: null }
  },
}

function readLine(text: string, start: number, end: number, insists: boolean, number: number) {
  try {
    return readTrees([jsonTree(text, start, end)], insists)
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${number}: ${error.message}`)
    throw error
  }
}
