'use server'
// Server actions: what a client sends is checked before it is kept.
import { type OkrSet, okrSetSchema } from '@okr/core/okr'

let kept: OkrSet = { objectives: [{ id: 'O1', text: 'Clinics trust us', keyResults: [] }] }

export async function loadSet(): Promise<OkrSet> {
  await Promise.resolve()
  return kept
}

export async function saveSet(set: OkrSet): Promise<void> {
  await Promise.resolve()
  kept = okrSetSchema.parse(set) as OkrSet
}
