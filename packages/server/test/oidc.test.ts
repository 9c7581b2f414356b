import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oidc } from '../src/index.ts'
import { client } from './support/http.ts'

const issuer = 'https://login.example'
const audience = 'https://okr.example'

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
const stranger = await generateKeyPair('ES256')
const jwk = await exportJWK(publicKey)

/** The identity provider, as far as a service sees it: where its keys are published. */
let provider: Server
let keys: URL
beforeAll(async () => {
  provider = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'one', alg: 'ES256', use: 'sig' }] }))
  }).listen(0, '127.0.0.1')
  await once(provider, 'listening')
  keys = new URL(`http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`)
})
afterAll(() => provider.close())

type Claims = Readonly<Record<string, unknown>>
const now = Math.floor(Date.now() / 1000)
const usual: Claims = { iss: issuer, aud: audience, sub: 'ada', exp: now + 600, scope: 'openid okr:read okr:guides' }

const signed = (claims: Claims = {}, key: Parameters<SignJWT['sign']>[0] = privateKey, alg = 'ES256') =>
  new SignJWT(Object.fromEntries(Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined)))
    .setProtectedHeader({ alg, kid: 'one' })
    .sign(key)

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token of an identity provider', () => {
  test('says who asks, and what they may', async () => {
    const { identify } = oidc({ issuer, audience, keys })
    expect(await identify(await signed())).toEqual({ id: 'sub:ada', scopes: ['read', 'guides'] })
    expect(await identify(await signed({ scope: undefined }))).toEqual({ id: 'sub:ada', scopes: [] })
    expect(await identify(await signed({ scope: ['okr:read'] }))).toEqual({ id: 'sub:ada', scopes: [] })
    expect(await identify(await signed({ aud: ['other', audience] }))).toMatchObject({ id: 'sub:ada' })
  })

  test.each<readonly [string, () => Promise<string> | string]>([
    ['of another issuer', () => signed({ iss: 'https://evil.example' })],
    ['for another service', () => signed({ aud: 'https://other.example' })],
    ['that is over', () => signed({ exp: now - 60 })],
    ['that has not begun', () => signed({ nbf: now + 600 })],
    ['that never ends', () => signed({ exp: undefined })],
    ['of nobody', () => signed({ sub: undefined })],
    ['signed by another key', () => signed({}, stranger.privateKey)],
    ['signed with the public key as a password', () => signed({}, Buffer.from(JSON.stringify(jwk)), 'HS256')],
    ['that is not signed', () => `${part({ alg: 'none' })}.${part(usual)}.`],
    [
      'whose claims were changed',
      async () => {
        const [head, , signature] = (await signed()).split('.')
        return `${head}.${part({ ...usual, scope: 'okr:model' })}.${signature}`
      },
    ],
    ['that is none', () => 'okr_0123'],
  ])('%s proves nothing', async (_, token) => {
    expect(await oidc({ issuer, audience, keys }).identify(await token())).toBeNull()
  })

  test('proves nothing where the keys can’t be had', async () => {
    const access = oidc({ issuer, audience, keys: new URL('http://127.0.0.1:1/keys') })
    expect(await access.identify(await signed())).toBeNull()
  })

  test.each([
    ['okr:read', '/v1/packs', 200],
    ['okr:read', '/v1/guides/nothing', 403],
    ['okr:guides', '/v1/guides/nothing', 404],
    ['', '/v1/packs', 403],
  ])('with the scope “%s” is answered at %s with %d', async (scope, path, status) => {
    const { call } = client({ access: oidc({ issuer, audience, keys }) })
    const response = await call('GET', path, { headers: { authorization: `Bearer ${await signed({ scope })}` } })
    expect(response.status).toBe(status)
  })
})
