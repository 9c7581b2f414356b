import { unitsOf } from './units.ts'

/** A name and the units it is compared by. */
export interface Name {
  readonly text: string
  readonly units: readonly string[]
}

const takenApart = (texts: readonly string[]): Name[] =>
  texts.map((text) => ({ text, units: unitsOf(text) })).sort((a, b) => b.units.length - a.units.length)

/** Names by the thing they belong to. Taking names apart costs more than looking for them. */
const known = new WeakMap<object, readonly Name[]>()

export function namesOf(of: object, texts: () => readonly string[]): readonly Name[] {
  const names = known.get(of) ?? takenApart(texts())
  known.set(of, names)
  return names
}

/** A name where it stands in the text, from `start` to before `end`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The units of a text, and where each stands. */
export interface Asked {
  readonly units: readonly string[]
  readonly positions: ReadonlyMap<string, readonly number[]>
}

export function askedOf(text: string): Asked {
  const units = unitsOf(text)
  const positions = new Map<string, number[]>()
  for (const [at, unit] of units.entries()) {
    const known = positions.get(unit)
    if (known) known.push(at)
    else positions.set(unit, [at])
  }
  return { units, positions }
}

/** Where names stand in a text, longest names first. */
export function spansOf(names: readonly Name[], { units, positions }: Asked): Span[] {
  return names.flatMap(({ text, units: name }) =>
    (positions.get(name[0] ?? '') ?? [])
      .filter((start) => name.every((unit, index) => units[start + index] === unit))
      .map((start) => ({ start, end: start + name.length, text })),
  )
}
