import { type Locale, presetParams } from '@okr/core'
import { knowledge } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { operation as explainRule } from '../../src/operations/explain-rule/operation.ts'
import { operation as getPack } from '../../src/operations/get-pack/operation.ts'
import { operation as getSource } from '../../src/operations/get-source/operation.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { ruleEntries } from '../../src/operations/rules.ts'
import { contextWith } from '../support/context.ts'
import { clientOf, connected, revisions } from '../support/mcp.ts'

const templates = ['okr://packs/{id}', 'okr://sources/{id}', 'okr://rules/{id}', 'okr://guides/{id}']

describe.each(revisions)('a client of %s', (revision) => {
  test('finds packs and rules in the list, sources and guides by their addresses', async () => {
    const client = await clientOf(revision)
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toEqual([
      ...knowledge.packs.map(({ id }) => `okr://packs/${id}`),
      ...ruleEntries.map(({ id }) => `okr://rules/${id}`),
    ])
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(templates)
  })

  test.each<[string, Operation, string]>([
    ['packs', getPack, 'saas-software'],
    ['sources', getSource, 'icse-2024-okr-microsoft'],
    ['rules', explainRule, 'no-baseline'],
  ])('reads %s as the operation gives them', async (kind, operation, id) => {
    const client = await clientOf(revision)
    const { contents } = await client.readResource({ uri: `okr://${kind}/${id}` })
    const text = JSON.stringify(await operation.run(contextWith(), { id }))
    expect(contents).toEqual([{ uri: `okr://${kind}/${id}`, mimeType: 'application/json', text }])
  })

  test.each<[Locale, string, string]>([
    ['en', 'okr://packs/nowhere', 'There is no pack “nowhere”'],
    ['zh-CN', 'okr://packs/nowhere', '没有 id 为“nowhere”的行业包'],
    ['en', 'okr://sources/..%2F..%2Fetc', 'The input is wrong'],
    ['en', 'okr://guides/4711', 'There is no guide “4711”'],
  ])('is told in %s what is wrong with %s', async (locale, uri, said) => {
    const client = await clientOf(revision, locale)
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(said),
      data: { uri },
    })
  })
})

test('a guide is shown to who made it and to nobody else', async () => {
  const principal = (id: string) => ({ id, scopes: ['read', 'guides'] as const })
  const access = { identify: (token: string) => Promise.resolve(principal(token)) }
  const { client, app } = await connected({
    revision: '2026-07-28',
    app: { access },
    headers: { authorization: 'Bearer alice' },
  })
  const { content } = await client.callTool({ name: 'generate_guide', arguments: presetParams('digital-health', 'en') })
  const { uri } = content[1] as { uri: string }
  expect((await client.readResource({ uri })).contents).toHaveLength(1)
  const id = uri.split('/').at(-1)
  const guideFor = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await app.fetch(new Request(`http://localhost:8787/v1/guides/${id}`, { headers }))).status
  }
  expect([await guideFor('alice'), await guideFor('bob')]).toEqual([200, 404])
})
