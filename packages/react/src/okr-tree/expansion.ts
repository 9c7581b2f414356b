/** Which nodes are open: all or none, except some. So opening or closing everything costs nothing. */
export interface Expansion {
  readonly all: boolean
  /** Ids. */
  readonly except: ReadonlySet<string>
}

export const allOpen: Expansion = { all: true, except: new Set() }
export const allClosed: Expansion = { all: false, except: new Set() }

export const isExpanded = ({ all, except }: Expansion, id: string): boolean => all !== except.has(id)

export function withExpanded(expansion: Expansion, ids: Iterable<string>, open: boolean): Expansion {
  const except = new Set(expansion.except)
  for (const id of ids) {
    if (open === expansion.all) except.delete(id)
    else except.add(id)
  }
  return { all: expansion.all, except }
}
