import type { GuideParams } from '@okr/core'
import type { Edition } from '@okr/core/pack'
import { editionFor } from '../find/edition.ts'
import type { GuidePack } from './knowledge.ts'

/** The pack with the parts of an edition in place of its own. */
export function withEdition<P extends GuidePack>({ editions: _editions, ...pack }: P, edition: Edition | undefined) {
  return { ...pack, ...edition?.parts }
}

/** The pack as a reader's part of the industry wants it. */
export const asEdition = <P extends GuidePack>(
  pack: P,
  params: Pick<GuideParams, 'industry' | 'companyType'>,
): Omit<P, 'editions'> => withEdition(pack, editionFor(pack, params))
