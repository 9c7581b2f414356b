import type { GuideParams } from '@okr/core'
import type { Edition } from '@okr/core/pack'
import { unitsOf } from './units.ts'

/** What choosing an edition rests on. */
export type EditionNames = Pick<Edition, 'id' | 'aliases' | 'companyTypes'>

const stands = (name: readonly string[], units: readonly string[]): boolean =>
  units.some((_, at) => name.every((unit, index) => units[at + index] === unit))

/** The length of the longest of its names that stands in the text, in units; 0 where none does. */
const longestIn = (units: readonly string[], { aliases }: EditionNames): number =>
  Math.max(
    0,
    ...[...aliases['zh-CN'], ...aliases.en]
      .map(unitsOf)
      .filter((name) => stands(name, units))
      .map((name) => name.length),
  )

/** A request longer than this is read by its beginning. */
const longestRequest = 200

/** The edition that the reader's words name, else the one for the company type; undefined where none is called for. */
export function editionFor<E extends EditionNames>(
  { editions = [] }: { readonly editions?: readonly E[] | undefined },
  { industry, companyType }: Pick<GuideParams, 'industry' | 'companyType'>,
): E | undefined {
  const units = unitsOf(industry.slice(0, longestRequest))
  const named = editions
    .map((edition) => ({ edition, length: longestIn(units, edition) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
  return named[0]?.edition ?? editions.find(({ companyTypes }) => companyTypes.some((type) => type === companyType))
}
