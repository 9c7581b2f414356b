import type { Client } from '@modelcontextprotocol/client'
import { locales, presetParams, renderGuide } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { draftIn } from '@okr/llm/testing'
import { describe, expect, test } from 'vitest'
import { mcpOverHttp } from '../../src/mcp/http.ts'
import { clientOf, connected, revisions } from '../support/mcp.ts'

const params = presetParams('energy-storage', 'en')
/** Without the language, so that it is the one of the client. */
const { maturity, focusAreas, locale: _, ...rest } = params

type Answer = { action: 'accept'; content: Record<string, string | string[]> } | { action: 'decline' | 'cancel' }

/** A client whose person fills in forms, and what was asked. */
function filling(answer: Answer) {
  const forms: { message: string; requestedSchema: unknown }[] = []
  const prepare = (client: Client): void =>
    client.setRequestHandler('elicitation/create', ({ params: form }) => {
      forms.push(form as (typeof forms)[number])
      return answer
    })
  return { forms, prepare, client: { capabilities: { elicitation: { form: {} } } } }
}

describe.each(revisions)('what is missing, by %s,', (revision) => {
  test.each(locales)('is asked for in %s, in one form with the known choices', async (locale) => {
    const { forms, ...person } = filling({ action: 'accept', content: { maturity, focusAreas: [...focusAreas] } })
    const { client } = await connected({ revision, ...person, headers: { 'accept-language': locale } })
    const { structuredContent } = await client.callTool({ name: 'generate_guide', arguments: rest })
    expect(structuredContent).toMatchObject({ guide: composeGuide(params) })
    expect(forms).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(locale === 'en' ? /^Please/ : /^请/),
        requestedSchema: {
          type: 'object',
          properties: {
            maturity: {
              type: 'string',
              title: { 'zh-CN': 'OKR 成熟度', en: 'OKR maturity' }[locale],
              description: expect.any(String),
              oneOf: expect.arrayContaining([
                { const: 'piloting', title: { 'zh-CN': '初步采用', en: 'Piloting' }[locale] },
              ]),
            },
            focusAreas: expect.objectContaining({ type: 'array', minItems: 1 }),
          },
          required: ['maturity', 'focusAreas'],
        },
      }),
    ])
  })

  test.each(['decline', 'cancel'] as const)('is named where the person answers %s', async (action) => {
    const { forms, ...person } = filling({ action })
    const { client } = await connected({ revision, ...person })
    const { isError, content } = await client.callTool({ name: 'suggest_okrs', arguments: rest })
    expect(isError).toBe(true)
    expect(content).toEqual([{ type: 'text', text: expect.stringMatching(/\/maturity: .*\/focusAreas: /) }])
    expect(forms).toHaveLength(1)
  })

  test('is named where the client has no forms', async () => {
    const client = await clientOf(revision)
    const { isError, content } = await client.callTool({ name: 'generate_guide', arguments: rest })
    expect(isError).toBe(true)
    expect(content).toEqual([{ type: 'text', text: expect.stringMatching(/\/maturity: .*\/focusAreas: /) }])
  })

  test('is not asked for where a model has to know it', async () => {
    const { forms, ...person } = filling({ action: 'accept', content: {} })
    const { client } = await connected({ revision, ...person })
    const { content } = await client.callTool({ name: 'generate_section', arguments: rest })
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('/section: ') }])
    expect(forms).toEqual([])
  })

  test('is corrected where the form was filled in wrongly', async () => {
    const content = { maturity: 'somewhat', focusAreas: [...focusAreas] }
    const { client } = await connected({ revision, ...filling({ action: 'accept', content }) })
    const answer = await client.callTool({ name: 'build_prompt', arguments: rest })
    expect(answer.content).toEqual([{ type: 'text', text: expect.stringMatching(/\/maturity: (?!.*\/focusAreas)/) }])
  })
})

/** A client that lends a model which writes what its draft says. */
function lending() {
  const asked: string[] = []
  const prepare = (client: Client): void =>
    client.setRequestHandler('sampling/createMessage', ({ params: { messages } }) => {
      const { content } = messages[0] ?? {}
      const prompt = content && 'text' in content ? content.text : ''
      asked.push(prompt)
      return { role: 'assistant', model: 'theirs', content: { type: 'text', text: draftIn({ prompt }) } }
    })
  return { asked, prepare, client: { capabilities: { sampling: {}, elicitation: { form: {} } } } }
}

describe.each(revisions)('the model of a client, by %s,', (revision) => {
  test('writes every section where the operator allows it', async () => {
    const { asked, ...client } = lending()
    const app = { mcp: mcpOverHttp({ sampling: true }) }
    const { client: connection } = await connected({ revision, app, ...client })
    const { structuredContent, isError, content } = await connection.callTool({
      name: 'generate_guide',
      arguments: params,
    })
    expect([isError, content[0]]).toEqual([undefined, expect.anything()])
    const { provenance } = structuredContent as { provenance: Record<string, unknown> }
    expect(provenance).toMatchObject({ model: 'client', degraded: [] })
    expect(asked.length).toBeGreaterThanOrEqual(7)
  })

  test('is not asked by default, nor where the composer is wanted', async () => {
    const { asked, ...client } = lending()
    const byDefault = await connected({ revision, ...client })
    const { content } = await byDefault.client.callTool({ name: 'generate_guide', arguments: params })
    expect(content[0]).toMatchObject({ text: renderGuide(composeGuide(params)) })
    const allowed = await connected({ revision, app: { mcp: mcpOverHttp({ sampling: true }) }, ...lending() })
    await allowed.client.callTool({ name: 'generate_guide', arguments: { ...params, writer: 'composer' } })
    expect(asked).toEqual([])
  })

  test('may be refused, which is said', async () => {
    const prepare = (client: Client): void =>
      client.setRequestHandler('sampling/createMessage', () => Promise.reject(new Error('no')))
    const app = { mcp: mcpOverHttp({ sampling: true }) }
    const client = { capabilities: { sampling: {} } }
    const { client: connection } = await connected({ revision, app, client, prepare })
    const call = connection.callTool({ name: 'generate_guide', arguments: params })
    await expect(
      call.then(
        ({ isError }) => (isError ? 'said' : 'written'),
        () => 'said',
      ),
    ).resolves.toBe('said')
  })
})
