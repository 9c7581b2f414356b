import type { Locale } from '@okr/core'
import type { ApiKey } from '@okr/server'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { readJson } from '../read-json.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

/** The keys of a file, or a failure that says which record is wrong and in what. */
export async function readKeys(path: string, terminal: Terminal, locale: Locale): Promise<ApiKey[]> {
  const { apiKeySchema } = await import('@okr/server')
  const found = await readJson(path, terminal, locale)
  const parsed = apiKeySchema.array().safeParse(found)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const reason = `${issue?.path.join('.') || '—'}: ${issue?.message ?? ''}`
  throw new Failure(message(messages.badKeys, locale, { path, reason }), 2)
}
