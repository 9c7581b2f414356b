import type { GuideParams } from '@okr/core'
import type { Edition } from '@okr/core/pack'
import { type Asked, askedOf, namesOf, spansOf } from './names.ts'

/** What choosing an edition rests on. */
export type EditionNames = Pick<Edition, 'id' | 'aliases' | 'companyTypes'>

/** The length of the longest of its names that stands in the text, in units; 0 where none does. */
function longestIn(asked: Asked, { aliases }: EditionNames): number {
  const [longest] = spansOf(
    namesOf(aliases, () => [...aliases['zh-CN'], ...aliases.en]),
    asked,
  )
  return longest ? longest.end - longest.start : 0
}

/** The edition that the reader's words name, else the one for the company type; undefined where none is called for. */
export function editionFor<E extends EditionNames>(
  { editions = [] }: { readonly editions?: readonly E[] | undefined },
  { industry, companyType }: Pick<GuideParams, 'industry' | 'companyType'>,
): E | undefined {
  if (editions.length === 0) return undefined
  const asked = askedOf(industry)
  const [named] = editions
    .map((edition) => ({ edition, length: longestIn(asked, edition) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
  return named?.edition ?? editions.find(({ companyTypes }) => companyTypes.some((type) => type === companyType))
}
