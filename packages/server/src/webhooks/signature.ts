import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds a message may be old or early: who records one can't play it back later. */
const tolerance = 5 * 60

/** Headers after Standard Webhooks, which receivers know how to check. */
export interface SignedHeaders {
  /** Of the message: one that comes twice has the same. */
  readonly 'webhook-id': string
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/** Secrets are written `whsec_` and base64, as is usual; any other text stands for its bytes. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)

const signatureOf = (id: string, timestamp: string, body: string, secret: string): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`

export function signed(id: string, body: string, secret: string, now: Date): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(id, timestamp, body, secret),
  }
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * Whether a message came from who knows the secret, unchanged and in time. Receivers also keep the ids of the last minutes
 * and leave out what they have seen.
 */
export function isGenuine(headers: SignedHeaders, body: string, secret: string, now: Date): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': given } = headers
  if (!/^\d{1,12}$/u.test(timestamp)) return false
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance) return false
  const expected = signatureOf(id, timestamp, body, secret)
  // While a secret is changed a message carries a signature by each.
  return given.split(' ').some((one) => isSame(one, expected))
}
