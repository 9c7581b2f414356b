import type { GuideParams } from '@okr/core'
import type { Edition } from '@okr/core/pack'
import { editionFor } from '../find/edition.ts'
import type { AsEdition, GuidePack } from './knowledge.ts'

/** The pack with the parts of an edition in place of its own, and without the cases that are about another part. */
export function withEdition<P extends GuidePack>(
  { editions: _editions, ...pack }: P,
  edition: Edition | undefined,
): AsEdition<P> {
  if (!edition) return pack
  const { parts, withoutCases = [] } = edition
  return { ...pack, ...parts, cases: pack.cases.filter(({ id }) => !withoutCases.includes(id)), withoutCases }
}

/** The pack as a reader's part of the industry wants it. */
export const asEdition = <P extends GuidePack>(
  pack: P,
  params: Pick<GuideParams, 'industry' | 'companyType'>,
): AsEdition<P> => withEdition(pack, editionFor(pack, params))
