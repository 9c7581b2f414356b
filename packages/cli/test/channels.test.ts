import type { Client } from '@modelcontextprotocol/client'
import {
  buildCompactPrompt,
  buildGroundedPrompt,
  type GuideParams,
  locales,
  presetIds,
  presetParams,
  renderGuide,
  renderHtml,
} from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import { createOkrApp } from '@okr/server'
import { afterAll, describe, expect, test } from 'vitest'
import { startedClient } from './support/mcp.ts'
import { okr } from './support/okr.ts'

const app = createOkrApp({ quota: { requestsPerMinute: 10_000 } })

async function http(path: string, json?: unknown): Promise<Response> {
  const init =
    json === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
  const response = await app.fetch(new Request(`http://localhost${path}`, init))
  expect(response.ok).toBe(true)
  return response
}

/** Through a file, as the same parameters reach a command. */
async function command(line: string, params: GuideParams): Promise<string> {
  const { code, out, error } = await okr(`${line} --params p.json`, { files: { 'p.json': JSON.stringify(params) } })
  expect([code, error]).toEqual([0, ''])
  return out
}

let started: Promise<Client> | undefined

afterAll(async () => (await started)?.close())

/** What a tool says in words, and as data. */
async function tool(name: string, input: object): Promise<{ readonly text: string; readonly data: unknown }> {
  const client = await (started ??= startedClient())
  const { content, structuredContent } = await client.callTool({ name, arguments: { ...input } })
  const [first] = content
  return { text: first?.type === 'text' ? first.text : '', data: structuredContent }
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

describe.each(presetIds.flatMap((preset) => locales.map((locale) => [preset, locale] as const)))(
  '%s in %s',
  (preset, locale) => {
    const params = presetParams(preset, locale)

    test('has byte-identical prompts through library, HTTP, MCP and command', async () => {
      const compact = buildCompactPrompt(params)
      const grounded = buildGroundedPrompt(params, groundingFor(params))
      for (const [template, prompt] of Object.entries({ compact, grounded })) {
        expect(await (await http('/v1/build-prompt', { ...params, template })).json()).toEqual(prompt)
        expect(await tool('build_prompt', { ...params, template })).toEqual({ text: prompt.text, data: prompt })
        expect(await command(`prompt --template ${template}`, params)).toBe(`${prompt.text}\n`)
      }
    })

    test('has byte-identical guides through library, HTTP, MCP and command', async () => {
      const guide = composeGuide(params)
      const location = (await http('/v1/guides', params)).headers.get('location') ?? ''
      const printed = { markdown: renderGuide(guide), html: renderHtml(guide), json: JSON.stringify(guide, null, 2) }
      const { text: words, data } = await tool('generate_guide', params)
      expect([words, JSON.stringify((data as { guide: unknown }).guide, null, 2)]).toEqual([
        printed.markdown,
        printed.json,
      ])
      for (const [format, text] of Object.entries(printed)) {
        expect(await (await http(`${location}?format=${format}`)).text()).toBe(text)
        expect((await command(`guide --format ${format}`, params)).trimEnd()).toBe(text.trimEnd())
      }
    })

    test('has byte-identical suggestions through HTTP, MCP and command', async () => {
      const answer: unknown = await (await http('/v1/suggest-okrs', { ...params, cycleEnd: '2027-03-31' })).json()
      const { data } = await tool('suggest_okrs', { ...params, cycleEnd: '2027-03-31' })
      expect(JSON.stringify(data)).toBe(JSON.stringify(answer))
      expect(await command('suggest --cycle-end 2027-03-31 --format json', params)).toBe(pretty(answer))
    })

    test('is checked the same through HTTP, MCP and command', async () => {
      const text = renderGuide(composeGuide(params)).replaceAll('[S1]', '[S99]')
      const { outline, metrics, findings } = (await (
        await http('/v1/check-guide', { text, params, locale })
      ).json()) as Record<string, unknown>
      const { data } = await tool('check_guide', { text, params, locale })
      expect(data).toMatchObject({ outline, metrics, findings })
      const files = { 'p.json': JSON.stringify(params), 'g.md': text }
      const { out } = await okr(`check g.md --params p.json --format json -l ${locale}`, { files })
      expect(out).toBe(pretty({ outline, metrics, findings }))
    })
  },
)

test('a search finds the same through HTTP and command', async () => {
  const { hits } = (await (await http('/v1/search?query=renewal+rate&limit=7')).json()) as { hits: unknown }
  const { out } = await okr('search renewal rate --limit 7 --format json')
  expect(out).toBe(pretty(hits))
})
