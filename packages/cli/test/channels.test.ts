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
import { formatFinding, lintKeyResult } from '@okr/core/lint'
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

/** What is looked up or read: an operation, its input, and the command that gives the same. */
interface Same {
  readonly operation: string
  readonly path: string
  /** Without one the path says it all. */
  readonly input: Readonly<Record<string, unknown>>
  readonly line: readonly string[]
  /** What the command prints of the output. */
  readonly printed: (output: never) => unknown
  readonly text?: string
}

const sentences = ['将 NPS 从 40 提升到 50（来源：季度问卷，负责人：张三）', 'Improve onboarding']
const [sentence = ''] = sentences

const sameEverywhere: readonly Same[] = [
  {
    operation: 'search-knowledge',
    path: '/v1/search?query=renewal+rate&limit=7',
    input: { query: 'renewal rate', limit: 7 },
    line: ['search', 'renewal', 'rate', '--limit', '7', '--format', 'json'],
    printed: ({ hits }: { hits: unknown }) => hits,
  },
  {
    operation: 'list-packs',
    path: '/v1/packs',
    input: {},
    line: ['packs', 'list', '--format', 'json'],
    printed: ({ packs }: { packs: unknown }) => packs,
  },
  {
    operation: 'get-pack',
    path: '/v1/packs/saas-software',
    input: { id: 'saas-software' },
    line: ['packs', 'show', 'saas-software', '--format', 'json'],
    printed: (output) => output,
  },
  ...['no-baseline', 'repeated-passage'].map(
    (id): Same => ({
      operation: 'explain-rule',
      path: `/v1/rules/${id}`,
      input: { id },
      line: ['rules', id, '--format', 'json'],
      printed: (output) => output,
    }),
  ),
  {
    operation: 'get-source',
    path: '/v1/sources/icse-2024-okr-microsoft',
    input: { id: 'icse-2024-okr-microsoft' },
    line: ['cite', 'icse-2024-okr-microsoft', '--style', 'csl'],
    printed: ({ citations }: { citations: { csl: unknown } }) => [citations.csl],
  },
  {
    operation: 'parse-key-results',
    path: '/v1/parse-key-results',
    input: { keyResults: [sentence] },
    line: ['parse', sentence, '--format', 'json'],
    printed: ({ results }: { results: readonly unknown[] }) => results[0],
  },
]

test.each(sameEverywhere)('$operation $input gives the same through HTTP, MCP and command', async (same) => {
  const { operation, path, input, line, printed } = same
  const isLookUp = path !== `/v1/${operation}`
  const output: unknown = await (await http(path, isLookUp ? undefined : input)).json()
  expect(await tool(operation.replaceAll('-', '_'), input)).toMatchObject({ data: output })
  const { code, out } = await okr(line, { today: new Date().toISOString().slice(0, 10) })
  expect([code, out]).toEqual([0, pretty(printed(output as never))])
})

interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: string
  readonly message: string
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, messageId, severity, message }) => [ruleId, messageId, severity, message])

test.each(locales)(
  'key results are found the same fault with through library, HTTP, MCP and command, in %s',
  async (locale) => {
    const input = { keyResults: sentences, locale }
    const output = (await (await http('/v1/lint-key-results', input)).json()) as {
      results: readonly { text: string; findings: readonly Finding[] }[]
    }
    expect((await tool('lint_key_results', input)).data).toEqual(output)
    const found = output.results.map(({ findings }) => told(findings))
    expect(found).toEqual(
      sentences.map((one) =>
        told(lintKeyResult(one).map((finding) => ({ ...finding, message: formatFinding(finding, locale) }))),
      ),
    )
    for (const [at, one] of sentences.entries()) {
      const { out } = await okr(['lint', '-', '--format', 'json', '-l', locale], { input: one })
      const { files } = JSON.parse(out) as { files: readonly { findings: readonly Finding[] }[] }
      expect(files.map(({ findings }) => told(findings))).toEqual([found[at]])
    }
  },
)
