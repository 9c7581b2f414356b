import type { Locale } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { nearestTo } from '../nearest.ts'
import { messages } from './messages.ts'

/** The pack of an id, or a failure that guesses what was meant and names them all. */
export function packNamed(given: string, packs: readonly Pack[], locale: Locale): Pack {
  const found = packs.find(({ id }) => id === given)
  if (found) return found
  const ids = packs.map(({ id }) => id)
  const near = nearestTo(given, ids)
  const nearest = near === undefined ? '' : message(messages.nearest, locale, { id: near })
  throw new Failure(message(messages.unknownPack, locale, { given, nearest, choices: ids.join(', ') }), 1)
}
