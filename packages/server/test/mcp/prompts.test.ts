import {
  buildCompactPrompt,
  buildGroundedPrompt,
  type GuideParams,
  type Locale,
  locales,
  presetIds,
  presetParams,
} from '@okr/core'
import { groundingFor } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { clientOf, revisions } from '../support/mcp.ts'

/** Arguments of prompts are texts. */
const asTexts = (params: GuideParams): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

describe.each(revisions)('a client of %s', (revision) => {
  test('is offered the prompt with its arguments, five of them needed', async () => {
    const client = await clientOf(revision)
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['build_prompt'])
    const needed = prompts[0]?.arguments?.filter(({ required }) => required).map(({ name }) => name)
    expect(needed).toEqual(['industry', 'companyType', 'companySize', 'maturity', 'focusAreas'])
    expect(prompts[0]?.arguments?.map(({ name }) => name).slice(5)).toEqual(['audience', 'locale', 'template'])
  })

  test.each(presetIds.flatMap((preset) => locales.map((locale) => [preset, locale] as const)))(
    'gets the very prompt of the library, from the prompt and from the tool: %s, %s',
    async (preset, locale) => {
      const client = await clientOf(revision)
      const params = presetParams(preset, locale)
      const texts = {
        compact: buildCompactPrompt(params).text,
        grounded: buildGroundedPrompt(params, groundingFor(params)).text,
      }
      for (const [template, text] of Object.entries(texts)) {
        const prompt = await client.getPrompt({ name: 'build_prompt', arguments: { ...asTexts(params), template } })
        expect(prompt.messages).toEqual([{ role: 'user', content: { type: 'text', text } }])
        const tool = await client.callTool({ name: 'build_prompt', arguments: { ...params, template } })
        expect(tool.content).toEqual([{ type: 'text', text }])
      }
    },
  )
})

test.each<[Locale, Record<string, string>, string]>([
  ['en', { industry: 'banking' }, 'companyType: Please fill this in.'],
  ['zh-CN', { industry: '银行' }, 'companyType: 请填写这一项。'],
  ['en', { ...asTexts(presetParams('digital-health', 'en')), maturity: '🤷' }, '/maturity: '],
  ['zh-CN', { ...asTexts(presetParams('digital-health', 'en')), template: 'long' }, '/template: '],
])('says in %s what is wrong with %o', async (locale, given, said) => {
  const client = await clientOf('2026-07-28', locale)
  await expect(client.getPrompt({ name: 'build_prompt', arguments: given })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining(said),
  })
})

describe('what is typed is completed', () => {
  test.each<[Locale, string, string, string[]]>([
    ['en', 'industry', 'bank', ['Banking and fintech']],
    ['zh-CN', 'industry', '银行', ['银行与金融科技']],
    ['en', 'industry', '银行', ['银行与金融科技']],
    ['en', 'companySize', '250', ['250–1,000 people', '50–250 people']],
    ['en', 'maturity', 'PILOT', ['Piloting']],
    ['zh-CN', 'maturity', '', ['未采用', '初步采用', '推广中', '成熟应用']],
    ['en', 'focusAreas', 'culture, trac', ['culture, Progress tracking']],
    ['en', 'locale', '', ['zh-CN', 'en']],
    ['en', 'template', 'gr', ['grounded']],
    ['en', 'audience', 'nobody at all', []],
  ])('in %s, %s “%s”', async (locale, name, value, values) => {
    const client = await clientOf('2026-07-28', locale)
    const ref = { type: 'ref/prompt' as const, name: 'build_prompt' }
    const { completion } = await client.complete({ ref, argument: { name, value } })
    expect(completion.values).toEqual(values)
  })

  test.each([
    ['packs', 'software', ['saas-software']],
    ['packs', '软件', ['saas-software']],
    ['rules', 'no-base', ['no-baseline']],
    ['sources', 'icse-2024', ['icse-2024-okr-microsoft']],
  ])('an id of %s by “%s”', async (kind, value, values) => {
    const client = await clientOf('2026-07-28')
    const ref = { type: 'ref/resource' as const, uri: `okr://${kind}/{id}` }
    const { completion } = await client.complete({ ref, argument: { name: 'id', value } })
    expect(completion.values).toEqual(expect.arrayContaining(values))
  })
})
