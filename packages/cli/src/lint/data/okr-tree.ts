import type { Item, Reading } from '../item.ts'
import { type NamedPart, namesKeyResults, namesObjectives, partNamed } from './field-names.ts'
import { keyResultFields, objectiveFields } from './field-values.ts'
import { unlabelled } from './rows.ts'
import type { MapNode, TextNode, Tree } from './tree.ts'

/** Deeper data is no set of OKRs. */
const deepest = 60

interface Walk {
  readonly items: Item[]
  isSet: boolean
  cycle: Reading['cycle']
}

/** The plain value of a field. */
function plain(tree: Tree): unknown {
  if (tree.type === 'text' || tree.type === 'other') return tree.value
  return tree.type === 'list' ? tree.items.map((item) => (item.type === 'text' ? item.value : null)) : null
}

const entry = ({ entries }: MapNode, matches: (key: string) => boolean): Tree | undefined =>
  entries.find(([key]) => matches(key))?.[1]

function textOf(map: MapNode, ...parts: readonly NamedPart[]): TextNode | undefined {
  for (const part of parts) {
    const found = map.entries.find(([key, value]) => value.type === 'text' && partNamed(key) === part)?.[1]
    if (found?.type === 'text') return found
  }
  return undefined
}

const given = ({ entries }: MapNode): Map<NamedPart, unknown> => {
  const fields = new Map<NamedPart, unknown>()
  for (const [key, value] of entries) {
    const part = partNamed(key)
    if (part && !fields.has(part)) fields.set(part, plain(value))
  }
  return fields
}

const idOf = (fields: ReadonlyMap<NamedPart, unknown>): string | null => {
  const id = fields.get('id')
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

function item(kind: Item['kind'], node: TextNode, map: MapNode | null, objective: Item | null): Item {
  const fields = map ? given(map) : null
  const read = kind === 'objective' ? objectiveFields : keyResultFields
  const { text, place } = unlabelled({ text: node.value, place: node.place })
  return {
    kind,
    text,
    place,
    quote: node.quote,
    fields: fields && read(fields),
    asked: null,
    id: fields && idOf(fields),
    objective,
    ignore: [],
  }
}

function keyResult(tree: Tree, objective: Item | null, walk: Walk): void {
  if (tree.type === 'text') walk.items.push(item('key-result', tree, null, objective))
  if (tree.type !== 'map') return
  const text = textOf(tree, 'keyResult', 'text', 'metric')
  if (text) walk.items.push(item('key-result', text, tree, objective))
}

const each = (tree: Tree): readonly Tree[] => (tree.type === 'list' ? tree.items : [tree])

function objective(tree: Tree, walk: Walk, depth: number): void {
  if (tree.type === 'text') walk.items.push(item('objective', tree, null, null))
  if (tree.type !== 'map') return
  const nested = entry(tree, namesObjectives)
  if (nested && nested.type !== 'text') return visit(tree, walk, depth + 1)
  const text = textOf(tree, 'objective', 'text')
  const own = text ? item('objective', text, tree, null) : null
  if (own) walk.items.push(own)
  const results = tree.entries.filter(([key]) => namesKeyResults(key))
  for (const [, value] of results) for (const one of each(value)) keyResult(one, own, walk)
}

/** "2027 Q1", or `{label, start, end}`. */
function cycleOf(tree: Tree): Reading['cycle'] {
  if (tree.type === 'text') return tree.value
  if (tree.type !== 'map') return null
  const word = (name: string): string | undefined => {
    const found = entry(tree, (key) => key === name)
    return found?.type === 'text' ? found.value : undefined
  }
  const [label, start, end] = [word('label') ?? word('name'), word('start'), word('end')]
  if (label === undefined && end === undefined) return null
  return { label: label ?? `${start ?? ''}/${end}`, ...(start && { start }), ...(end && { end }) }
}

function visitMap(map: MapNode, walk: Walk, depth: number): void {
  const cycle = entry(map, (key) => partNamed(key) === 'cycle')
  if (cycle) walk.cycle ??= cycleOf(cycle)
  const kind = entry(map, (key) => key === 'kind')
  const text = textOf(map, 'text')
  if (text && kind?.type === 'text' && (kind.value === 'key-result' || kind.value === 'objective')) {
    const others = map.entries.filter(([key]) => key !== 'kind' && key !== 'id')
    const structured = keyResultFields(given({ type: 'map', entries: others }))
    walk.items.push(item(kind.value, text, Object.keys(structured).length > 0 ? map : null, null))
    return
  }
  const lists = map.entries.filter(([key, value]) => namesObjectives(key) && value.type !== 'text')
  const results = map.entries.filter(([key]) => namesKeyResults(key))
  if (lists.length > 0) {
    walk.isSet = true
    for (const [, value] of lists) for (const one of each(value)) objective(one, walk, depth)
  } else if (results.some(([, value]) => value.type === 'list')) {
    walk.isSet ||= textOf(map, 'objective', 'text') !== undefined
    objective(map, walk, depth)
  } else if (results.length > 0) keyResult(map, null, walk)
  else for (const [, value] of map.entries) visit(value, walk, depth + 1)
}

function visit(tree: Tree, walk: Walk, depth: number): void {
  if (depth > deepest) return
  if (tree.type === 'map') visitMap(tree, walk, depth)
  else if (tree.type === 'list') for (const one of tree.items) visit(one, walk, depth + 1)
}

/** Objectives and key results of a data file, however its author nested and named them. */
export function readTrees(trees: readonly Tree[], insists: boolean): Reading {
  const walk: Walk = { items: [], isSet: false, cycle: null }
  for (const tree of trees) {
    if (insists && tree.type === 'list' && tree.items.some(({ type }) => type === 'text'))
      for (const one of tree.items) keyResult(one, null, walk)
    else if (insists && tree.type === 'text') keyResult(tree, null, walk)
    else visit(tree, walk, 0)
  }
  if (insists && walk.items.length === 0)
    for (const tree of trees) for (const one of each(tree)) keyResult(one, null, walk)
  return walk
}
