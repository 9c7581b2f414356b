import * as z from 'zod'
import type { Access } from './access.ts'
import { type Principal, scopes } from './principal.ts'

const quota = z.strictObject({
  requestsPerMinute: z.int().min(1),
  concurrentGuides: z.int().min(1),
  tokensPerDay: z.int().min(0),
})

/** A key as it is stored: its hash, never itself. */
export const apiKeySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  /** SHA-256 of the key, in hex. Keys are random, so that a slow hash would add nothing. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  scopes: z.array(z.enum(scopes)).min(1),
  quota: quota.partial().optional(),
})
export type ApiKey = z.infer<typeof apiKeySchema>

const prefix = 'okr_'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** In the same time, wherever the two differ. */
function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}

/** A new key: shown once to whoever is to have it, and what is kept of it. */
export async function newApiKey(
  parts: Omit<ApiKey, 'sha256'>,
): Promise<{ readonly key: string; readonly kept: ApiKey }> {
  const key = prefix + hex(crypto.getRandomValues(new Uint8Array(32)))
  return { key, kept: { ...parts, sha256: hex(await digest(key)) } }
}

/** Keys that the operator hands out. All are compared to the end each time, so that no answer tells how near one came. */
export function apiKeys(keys: readonly ApiKey[]): Access {
  const known = keys.map((key) => ({ key, hash: fromHex(key.sha256) }))
  return {
    identify: async (token) => {
      const given = await digest(token)
      let found: Principal | null = null
      for (const { key, hash } of known) {
        if (isEqual(given, hash))
          found = { id: key.id, scopes: key.scopes, ...(key.quota ? { quota: quotaOf(key) } : {}) }
      }
      return found
    },
  }
}

const quotaOf = ({ quota: given = {} }: ApiKey) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as NonNullable<
    Principal['quota']
  >
