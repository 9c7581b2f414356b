interface Range {
  readonly type: string
  readonly weight: number
}

function rangesIn(accept: string): Range[] {
  return accept
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.find((one) => one.trim().startsWith('q='))
      return { type: type.trim(), weight: q === undefined ? 1 : Number(q.trim().slice(2)) || 0 }
    })
}

const matches = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))

/** How exactly a range names a type: to the letter, by its first half, or as anything. */
const exactness = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)

/** The offered media type that a client wants most, the first of those it wants as much; undefined where it wants none. */
export function negotiate<Type extends string>(accept: string | null, offered: readonly Type[]): Type | undefined {
  if (accept === null || accept.trim() === '') return offered[0]
  const ranges = rangesIn(accept)
  const wish = (type: string): number => {
    const found = ranges.filter(({ type: range }) => matches(range, type))
    const [best] = found.sort((a, b) => exactness(b.type) - exactness(a.type))
    return best?.weight ?? 0
  }
  let most = 0
  let chosen: Type | undefined
  for (const type of offered) {
    const weight = wish(type)
    if (weight > most) {
      most = weight
      chosen = type
    }
  }
  return chosen
}
