import { jsonTree } from '../data/json-tree.ts'
import { readTrees } from '../data/okr-tree.ts'
import type { Reader } from '../item.ts'

/** A set of OKRs as JSON: ours, or whatever nests key results under objectives. */
export const reader: Reader = {
  id: 'json',
  extensions: ['.json'],
  read: (text, insists) => readTrees([jsonTree(text)], insists),
}
