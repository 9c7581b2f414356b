import { type Locale, locales, presetParams, renderGuide } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toolName } from '../../src/mcp/tool-name.ts'
import { operations } from '../../src/operations/index.generated.ts'
import { parseInput } from '../../src/operations/parse-input.ts'
import { contextWith } from '../support/context.ts'
import { clientOf, connected, revisions } from '../support/mcp.ts'

const params = presetParams('energy-storage', 'zh-CN')

const ajv = new Ajv2020({ strict: false, validateFormats: false })

describe.each(revisions)('a client of %s', (revision) => {
  test.each(locales)('is told of every operation in %s, with schemas that can be read', async (locale) => {
    const client = await clientOf(revision, locale)
    const { tools } = await client.listTools()
    expect(tools.map(({ name, title, description }) => ({ name, title, description }))).toEqual(
      operations.map((one) => ({ name: toolName(one), title: one.title[locale], description: one.summary[locale] })),
    )
    for (const { inputSchema, outputSchema } of tools) {
      expect(inputSchema.type).toBe('object')
      expect(ajv.validateSchema(inputSchema as AnySchema)).toBe(true)
      expect(() => ajv.compile(outputSchema as AnySchema)).not.toThrow()
    }
  })

  test.each(locales)('calls every tool and gets what the library gives, in %s', async (locale) => {
    const client = await clientOf(revision, locale)
    const { tools } = await client.listTools()
    for (const operation of operations) {
      const input = operation.examples[locale] as Record<string, unknown>
      const expected = await operation.run(contextWith({ locale }), parseInput(operation, input))
      const { structuredContent, content, isError } = await client.callTool({
        name: toolName(operation),
        arguments: input,
      })
      expect([operation.name, isError]).toEqual([operation.name, undefined])
      expect(JSON.stringify(structuredContent)).toBe(JSON.stringify(expected))
      expect(content[0]).toMatchObject({ type: 'text', text: expect.stringMatching(/\S/) })
      const schema = tools.find(({ name }) => name === toolName(operation))?.outputSchema
      const isValid = ajv.validate(schema as AnySchema, structuredContent)
      expect([operation.name, isValid, ajv.errors]).toEqual([operation.name, true, null])
    }
  })
})

test('schemas have one type each and are objects, as clients with a dialect of their own need them', async () => {
  const client = await clientOf('2026-07-28')
  const { tools } = await client.listTools()
  const text = JSON.stringify(tools.map(({ inputSchema, outputSchema }) => [inputSchema, outputSchema]))
  expect(text).not.toMatch(/"type":\[|"items":(?:false|true)/u)
})

test('inputs ask for guides as text, so that a list of tools stays small', async () => {
  const client = await clientOf('2026-07-28')
  const { tools } = await client.listTools()
  const size = JSON.stringify(tools.map(({ inputSchema }) => inputSchema)).length
  expect(size).toBeLessThan(20_000)
  const section = tools.find(({ name }) => name === 'generate_section')?.inputSchema
  expect(section).toMatchObject({ properties: { guide: { type: 'string', description: expect.any(String) } } })
})

test.each([
  ['a composer', undefined, { readOnlyHint: true, idempotentHint: true, openWorldHint: false }],
  ['a model', 'test', { readOnlyHint: false, idempotentHint: false, openWorldHint: true }],
])('tools say what they do to the world where %s writes', async (_, id, hints) => {
  const model = id === undefined ? {} : { model: { id, stream: () => Promise.reject(new Error('not asked')) as never } }
  const { client } = await connected({ revision: '2026-07-28', app: model })
  const { tools } = await client.listTools()
  const annotations = Object.fromEntries(tools.map(({ name, annotations: told }) => [name, told]))
  expect(annotations['generate_guide']).toMatchObject(hints)
  expect(annotations['build_prompt']).toMatchObject({ readOnlyHint: true, openWorldHint: false })
})

test('a guide comes as Markdown, and can be read again at its address', async () => {
  const client = await clientOf('2026-07-28')
  const { content } = await client.callTool({ name: 'generate_guide', arguments: params })
  const text = renderGuide(composeGuide(params))
  expect(content[0]).toEqual({ type: 'text', text })
  expect(content[1]).toMatchObject({ type: 'resource_link', mimeType: 'text/markdown' })
  const { uri } = content[1] as { uri: string }
  const { contents } = await client.readResource({ uri })
  expect(contents).toEqual([{ uri, mimeType: 'text/markdown', text }])
})

describe('a wrong input', () => {
  test.each<[Locale, string, Record<string, unknown>, string]>([
    ['en', 'lint_key_results', { keyResults: [] }, 'The input is wrong. Please correct: /keyResults: '],
    ['zh-CN', 'lint_key_results', { keyResults: [] }, '输入有误。请更正：/keyResults: '],
    ['en', 'get_pack', { id: 'nowhere' }, 'There is no such thing. There is no pack “nowhere”. Choose one of: '],
    ['zh-CN', 'get_pack', { id: 'nowhere' }, '没有这个资源。没有 id 为“nowhere”的行业包。可选：'],
    ['en', 'generate_guide', { ...params, writer: 'model', locale: 'en' }, 'No model is configured. '],
    ['en', 'generate_guide', { ...params, writer: 'model', locale: 'zh-CN' }, '没有配置模型。'],
  ])('is answered in %s with what to do: %s %o', async (locale, name, input, start) => {
    const client = await clientOf('2025-11-25', locale)
    const { isError, content } = await client.callTool({ name, arguments: input })
    expect(isError).toBe(true)
    expect(content[0]).toMatchObject({ text: expect.stringContaining(start) })
  })

  test('of which much is missing names all of it', async () => {
    const client = await clientOf('2026-07-28')
    const { content } = await client.callTool({ name: 'build_prompt', arguments: { industry: 'banking' } })
    const { text } = content[0] as { text: string }
    for (const name of ['companyType', 'companySize', 'maturity', 'focusAreas']) expect(text).toContain(`/${name}: `)
  })

  test('of a failure of ours says nothing of it', async () => {
    const knowledge = new Proxy({} as never, {
      get: () => {
        throw new Error('secret')
      },
    })
    const log: string[] = []
    const { client } = await connected({
      revision: '2026-07-28',
      app: { knowledge, log: (entry) => log.push(String(entry.error)) },
    })
    const { isError, content } = await client.callTool({ name: 'list_packs', arguments: {} })
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.not.stringContaining('secret')])
    expect(log.join()).toContain('secret')
  })
})
