import type { Principal } from './principal.ts'

/** Finds out who asks by the credentials of a request; null where they prove nothing. */
export interface Access {
  readonly identify: (token: string) => Promise<Principal | null>
  /** Who gives out the tokens, so that a client can find out where to get one (RFC 9728); nobody where absent. */
  readonly issuer?: string
  /** This service as the tokens name it; its own address where that is no URL. */
  readonly audience?: string
}
