import { presetParams, renderGuide } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { client } from './support/http.ts'

const params = presetParams('energy-storage', 'zh-CN')

describe('a guide', () => {
  test('is accepted with its address, and is there a moment later', async () => {
    const { call } = client()
    const accepted = await call('POST', '/v1/guides', { json: params })
    expect(accepted.status).toBe(202)
    const location = accepted.headers.get('location') ?? ''
    expect(location).toMatch(/^\/v1\/guides\/[\w-]{36}$/)
    const found = await call('GET', location)
    expect(found.status).toBe(200)
    const { state, guide } = (await found.json()) as { state: string; guide: unknown }
    expect(state).toBe('complete')
    expect(JSON.stringify(guide)).toBe(JSON.stringify(composeGuide(params)))
  })

  test('comes at once for who waits', async () => {
    const { call } = client()
    const response = await call('POST', '/v1/guides', { json: params, headers: { prefer: 'wait=5' } })
    expect(response.status).toBe(201)
    expect(response.headers.get('preference-applied')).toBe('wait')
    expect(await response.json()).toMatchObject({ state: 'complete', writer: 'composer' })
  })

  test.each([
    ['?format=markdown', {}, 'text/markdown'],
    ['', { accept: 'text/markdown' }, 'text/markdown'],
    ['', { accept: 'text/html, */*;q=0.1' }, 'text/html'],
    ['?format=bibtex', {}, 'application/x-bibtex'],
    ['', { accept: '*/*' }, 'application/json'],
  ])('is printed as asked for: %s %o', async (query, headers, type) => {
    const { call } = client()
    const { headers: sent } = await call('POST', '/v1/guides', { json: params })
    const response = await call('GET', `${sent.get('location')}${query}`, { headers })
    expect(response.headers.get('content-type')).toContain(type)
    if (type === 'text/markdown') expect(await response.text()).toBe(renderGuide(composeGuide(params)))
  })
})
