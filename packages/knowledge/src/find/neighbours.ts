import type { Localized } from '@okr/core'
import data from './neighbours.json' with { type: 'json' }

/** An industry without a pack of its own. */
export interface Neighbour {
  readonly id: string
  /** What people call it; distinct enough to be found inside other words. */
  readonly names: Localized<readonly string[]>
  /** Ids of the packs that come nearest, best first, each with what carries over, as a clause inside a sentence. */
  readonly nearest: readonly { readonly pack: string; readonly reason: Localized }[]
}

/** Industries that have no pack of their own, and the packs that come nearest, with the reason for each. */
export const neighbours: readonly Neighbour[] = data
