import type { Item } from '../item.ts'

/** What `<!-- okr-ignore … -->` asks for. */
export interface Directive {
  readonly wholeFile: boolean
  readonly ignore: Item['ignore']
}

const directive = /^okr-ignore(-file)?((?:[\s,]{1,8}[a-z][a-z0-9-]{0,60})*)\s*$/u

/** The directive of a comment's words; null for any other comment. */
export function directiveOf(comment: string): Directive | null {
  const found = directive.exec(comment.trim().slice(0, 2000))
  if (!found) return null
  const rules = (found[2] ?? '').split(/[\s,]+/u).filter(Boolean)
  return { wholeFile: found[1] !== undefined, ignore: rules.length > 0 ? rules : 'all' }
}

export const merged = (a: Item['ignore'], b: Item['ignore']): Item['ignore'] =>
  a === 'all' || b === 'all' ? 'all' : b.length === 0 ? a : [...a, ...b]
