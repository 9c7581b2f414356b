import type { Principal } from './principal.ts'

/** Finds out who asks by the credentials of a request; null where they prove nothing. */
export interface Access {
  readonly identify: (token: string) => Promise<Principal | null>
}
