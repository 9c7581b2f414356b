import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Access } from './access.ts'
import { type Scope, scopes } from './principal.ts'

export interface OidcOptions {
  /** As the tokens name it. */
  readonly issuer: string
  /** This service, as the tokens name it. */
  readonly audience: string
  /** Where the issuer publishes its keys, or the keys themselves. */
  readonly keys: URL | JWTVerifyGetKey
}

/** `okr:read`, `okr:guides` and `okr:model` in the claim `scope`, among whatever else it holds. */
function scopesIn(claim: unknown): Scope[] {
  const said = typeof claim === 'string' ? claim.split(' ') : []
  return scopes.filter((scope) => said.includes(`okr:${scope}`))
}

/** Tokens of an identity provider (JWT): signature, issuer, audience and dates are checked, asymmetric algorithms only. */
export function oidc({ issuer, audience, keys }: OidcOptions): Access {
  const getKey = keys instanceof URL ? createRemoteJWKSet(keys) : keys
  const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
  return {
    issuer,
    audience,
    identify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, getKey, {
          issuer,
          audience,
          algorithms,
          requiredClaims: ['exp', 'sub'],
        })
        return { id: `sub:${payload.sub ?? ''}`, scopes: scopesIn(payload['scope']) }
      } catch {
        return null
      }
    },
  }
}
