import type { GuideParams } from '@okr/core'
import type { WrittenGuide } from '../guides/write-guide.ts'
import type { Session } from './session.ts'

/** Keeps a guide that was made, so that it can be read again under its id. */
export async function keepGuide(
  params: GuideParams,
  { guide, provenance, status }: WrittenGuide,
  { store, owner, now }: Session,
): Promise<string> {
  const id = crypto.randomUUID()
  const finishedAt = now().toISOString()
  const writer = provenance.model === null ? 'composer' : 'model'
  await store.create({ id, owner, params, writer, createdAt: finishedAt, request: null, outcome: null })
  await store.finish(id, { state: status, guide, provenance, problem: null, finishedAt })
  return id
}
