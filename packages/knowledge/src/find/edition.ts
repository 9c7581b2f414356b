import type { GuideParams } from '@okr/core'
import type { Edition } from '@okr/core/pack'
import { type Asked, askedOf, namesOf, spansOf } from './names.ts'

/** What choosing an edition rests on. */
export type EditionNames = Pick<Edition, 'id' | 'aliases' | 'companyTypes'>

/** The longest of its names that stands in the text, in units. */
const longestIn = (asked: Asked, { aliases }: EditionNames) =>
  spansOf(
    namesOf(aliases, () => [...aliases['zh-CN'], ...aliases.en]),
    asked,
  )[0]

/** The edition that the words name: of names within each other the longest; none where they name two parts. */
function named<E extends EditionNames>(editions: readonly E[], industry: string): E | undefined {
  const asked = askedOf(industry)
  const [first, ...others] = editions
    .flatMap((edition) => {
      const span = longestIn(asked, edition)
      return span ? [{ edition, span }] : []
    })
    .toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  const isApart = others.some(({ span }) => first && (span.start >= first.span.end || span.end <= first.span.start))
  return isApart ? undefined : first?.edition
}

/** The edition that the reader's words name, else the one for the company type; undefined where none is called for. */
export function editionFor<E extends EditionNames>(
  { editions = [] }: { readonly editions?: readonly E[] | undefined },
  { industry, companyType }: Pick<GuideParams, 'industry' | 'companyType'>,
): E | undefined {
  if (editions.length === 0) return undefined
  return (
    named(editions, industry) ?? editions.find(({ companyTypes }) => companyTypes.some((type) => type === companyType))
  )
}
