import type { Locale } from '@okr/core'
import type { OkrAppOptions } from '@okr/server'
import type { JobStore } from '@okr/server/jobs'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

export interface BatchesGiven {
  readonly data?: string
  readonly postgres?: string
  readonly webhookOrigin?: readonly string[]
}

interface Batches {
  readonly options: Pick<OkrAppOptions, 'batches'>
  readonly close: () => Promise<void>
}

function webhooksOf({ webhookOrigin: origins }: BatchesGiven, { env }: Terminal, locale: Locale) {
  if (!origins) return {}
  const secret = env['OKR_WEBHOOK_SECRET']
  if (!secret) throw new Failure(messages.noSecret[locale], 2)
  return { webhooks: { origins, secret } }
}

/** Batches over HTTP, where a place was named that keeps them. */
export async function batchesOf(given: BatchesGiven, terminal: Terminal, locale: Locale): Promise<Batches> {
  const url = given.postgres ?? terminal.env['OKR_POSTGRES']
  if (!url && given.data === undefined) return { options: {}, close: async () => undefined }
  const webhooks = webhooksOf(given, terminal, locale)
  const { httpBatches } = await import('@okr/server/jobs')
  const { openDatabase, openFolder } = await import('../batch/open-store.ts')
  const store: JobStore = url ? await openDatabase(url, locale) : await openFolder(given.data ?? '', locale)
  // Workers on other machines share a database, and none of them knows what a caller has spent.
  return { options: { batches: httpBatches({ store, models: !url, ...webhooks }) }, close: store.close }
}
