import type { Access } from '../access/access.ts'
import { scopes } from '../access/principal.ts'

/** Where clients look for it by RFC 9728, for the service and for a part of it. */
export const metadataPaths = [
  '/.well-known/oauth-protected-resource',
  '/.well-known/oauth-protected-resource/mcp',
] as const

/** Where it says who gives out tokens for what was asked for; undefined where nobody does. */
export function resourceMetadataUrl({ origin, pathname }: URL, { issuer }: Access): string | undefined {
  if (issuer === undefined) return undefined
  return `${origin}${metadataPaths[pathname === '/mcp' ? 1 : 0]}`
}

/** OAuth 2.0 Protected Resource Metadata (RFC 9728); undefined where tokens come from nobody but the operator. */
export function protectedResource({ origin, pathname }: URL, access: Access | undefined) {
  if (access?.issuer === undefined) return undefined
  const own = `${origin}${pathname.slice(metadataPaths[0].length)}`
  return {
    resource: URL.canParse(access.audience ?? '') ? access.audience : own,
    authorization_servers: [access.issuer],
    scopes_supported: scopes.map((scope) => `okr:${scope}`),
    bearer_methods_supported: ['header'],
    resource_name: 'Okr',
  }
}
