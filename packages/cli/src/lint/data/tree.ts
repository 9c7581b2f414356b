import type { Quote, Segment } from '../item.ts'

/** A value of a data file with the places of its strings: the same for JSON and for YAML. */
export type Tree =
  | { readonly type: 'text'; readonly value: string; readonly place: readonly Segment[]; readonly quote: Quote }
  | { readonly type: 'other'; readonly value: unknown }
  | { readonly type: 'list'; readonly items: readonly Tree[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [key: string, value: Tree])[] }

export type TextNode = Extract<Tree, { type: 'text' }>
export type MapNode = Extract<Tree, { type: 'map' }>
