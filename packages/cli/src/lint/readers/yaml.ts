import type { Document, Node, Scalar } from 'yaml'
import { readTrees } from '../data/okr-tree.ts'
import type { Tree } from '../data/tree.ts'
import { alignScalar, blockQuote, doubleQuote, plainQuote, singleQuote } from '../data/yaml-place.ts'
import type { Quote, Reader } from '../item.ts'
import { Unreadable } from '../unreadable.ts'

type Yaml = typeof import('yaml')

const quotes: Readonly<Record<string, Quote>> = {
  PLAIN: plainQuote,
  QUOTE_DOUBLE: doubleQuote,
  QUOTE_SINGLE: singleQuote,
  BLOCK_FOLDED: blockQuote,
  BLOCK_LITERAL: blockQuote,
}

function scalar(node: Scalar, text: string): Tree {
  const { value, range, type } = node
  if (typeof value !== 'string' || !range) return { type: 'other', value }
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
  const start = isBlock ? text.indexOf('\n', range[0]) + 1 : range[0]
  const content = value.trimEnd()
  const place = alignScalar(content, text.slice(start, range[1]), start)
  // Where the two can't be brought together, the whole stands for every character: of another width, as it is no copy.
  const width = range[1] - range[0]
  const whole = [
    { at: 0, length: content.length, start: range[0], width: width === content.length ? width - 1 : width },
  ]
  return {
    type: 'text',
    value: content,
    place: place?.length ? place : whole,
    quote: quotes[type ?? ''] ?? (() => null),
  }
}

function treeOf(node: Node | null, text: string, yaml: Yaml): Tree {
  if (yaml.isScalar(node)) return scalar(node, text)
  if (yaml.isSeq(node)) return { type: 'list', items: node.items.map((item) => treeOf(item as Node, text, yaml)) }
  if (!yaml.isMap(node)) return { type: 'other', value: null } // an alias says again what stands elsewhere
  const entries = node.items.map(
    ({ key, value }) =>
      [String(yaml.isScalar(key) ? key.value : key), treeOf(value as Node | null, text, yaml)] as const,
  )
  return { type: 'map', entries }
}

/** YAML, loaded when the first such file comes. */
export const reader: Reader = {
  id: 'yaml',
  extensions: ['.yaml', '.yml'],
  async read(text, insists) {
    const yaml = await import('yaml')
    const documents = yaml.parseAllDocuments(text, { strict: false, uniqueKeys: false, prettyErrors: true })
    const all: readonly Document[] = Array.isArray(documents) ? documents : []
    const error = all.flatMap(({ errors }) => errors)[0]
    if (error) throw new Unreadable(error.message.split('\n')[0] ?? '')
    return readTrees(
      all.map(({ contents }) => treeOf(contents, text, yaml)),
      insists,
    )
  },
}
