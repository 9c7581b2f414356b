import type { GuideParams } from '@okr/core'
import { kept } from '../guides/guide-runs.ts'
import type { WrittenGuide } from '../guides/write-guide.ts'
import type { GuideRecord } from '../store/guide-store.ts'
import type { Session } from './session.ts'

/** Keeps a guide that was made, so that it can be read again under its id. */
export async function keepGuide(
  params: GuideParams,
  { guide, provenance, status }: WrittenGuide,
  { store, owner }: Session,
): Promise<string> {
  const id = crypto.randomUUID()
  const writer = provenance.model === null ? 'composer' : 'model'
  const { date: finishedAt } = provenance
  const record: GuideRecord = { id, owner, params, writer, createdAt: finishedAt, request: null, outcome: null }
  await store.create(record)
  await store.finish(id, kept({ state: status, guide, provenance, problem: null, finishedAt }, record))
  return id
}
