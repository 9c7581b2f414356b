import { createRequestStateCodec, type RequestStateCodec } from '@modelcontextprotocol/server'

/** What is told to a client between two rounds of one call. */
export type RoundState = Readonly<Record<string, unknown>>

let codec: RequestStateCodec<RoundState> | undefined

/**
 * Signs it for as long as this process lives, since what it names lives in this process. Made when it is needed: Workers
 * have no random numbers before their first request.
 */
export const requestState = (): RequestStateCodec<RoundState> =>
  (codec ??= createRequestStateCodec({ key: crypto.getRandomValues(new Uint8Array(32)) }))
