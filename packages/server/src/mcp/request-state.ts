import { createRequestStateCodec } from '@modelcontextprotocol/server'

/** What is told to a client between two rounds of one call. */
export type RoundState = Readonly<Record<string, unknown>>

/** Signed for as long as this process lives, since what it names lives in this process. */
export const requestState = createRequestStateCodec<RoundState>({ key: crypto.getRandomValues(new Uint8Array(32)) })
