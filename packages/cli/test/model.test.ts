import { presetParams, readGuide, renderGuide, sectionIds } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { draftIn, type FaultServer, type ModelServer, startFaultServer, startModelServer } from '@okr/llm/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { okr } from './support/okr.ts'

let writer: ModelServer
let faulty: FaultServer
beforeAll(async () => {
  writer = await startModelServer((request) => [draftIn(request)])
  faulty = await startFaultServer()
})
afterAll(async () => {
  await writer.close()
  await faulty.close()
})

const world = () => ({ env: { OLLAMA_BASE_URL: writer.baseUrl } })
const guide = 'guide --preset energy-storage -l en --model ollama:m'

describe('okr guide --model', () => {
  test('writes the model’s guide with its label, and its progress beside it', async () => {
    const { code, out, error } = await okr(guide, world())
    expect(code).toBe(0)
    expect(out).toMatch(/^---\nAIGC:\n {2}Label: "1"\n/)
    expect(readGuide(out.slice(out.indexOf('# '))).sections.map(({ id }) => id)).toEqual(sectionIds)
    expect(out).toContain('AI-generated text (model: ollama:m)')
    expect(error.match(/^✓ /gm)).toHaveLength(7)
    expect(error).toMatch(/tokens \([\d,]+ in, [\d,]+ out\), price not known\n$/)
  })

  test('moves one line while it writes where somebody looks', async () => {
    const { error } = await okr(guide, { ...world(), isScreen: true })
    expect(error).toMatch(/\r\u001b\[2K0\/7 sections · Industry analysis [\d,]+ characters/)
  })

  test('speaks Chinese with a Chinese guide', async () => {
    const { error, out } = await okr('guide --preset energy-storage -l zh-CN --model ollama:m --format json', world())
    expect(error).toContain('✓ 行业分析 · ')
    expect(JSON.parse(out)).toMatchObject({
      AIGC: { Label: '1' },
      provenance: { model: 'ollama:m', degraded: [], prompt: { id: 'section/zh-CN' } },
    })
  })

  test('puts the label into HTML', async () => {
    const { out } = await okr(`${guide} --format html --producer Example`, world())
    expect(out).toMatch(
      /<head>\n<meta name="AIGC" content="\{&quot;AIGC&quot;:\{&quot;Label&quot;:&quot;1&quot;,&quot;ContentProducer&quot;:&quot;Example&quot;/,
    )
  })

  test('keeps what is there after Ctrl-C', async () => {
    const { code, out, error } = await okr(guide, { ...world(), interruptAfter: '✓' })
    expect(code).toBe(2)
    expect(error).toMatch(/Stopped; \d sections? are kept\.\nThe guide is not complete\.\n$/)
    const kept = readGuide(out.slice(out.indexOf('# '))).sections.map(({ id }) => id)
    expect(kept.length).toBeGreaterThan(1)
    expect(kept).not.toContain('conclusion')
  })

  test('writes one section and takes the others from the composer', async () => {
    const { out, error } = await okr(`${guide} --section pitfalls --format json`, world())
    expect(error.match(/^✓ /gm)).toEqual(['✓ '])
    const composed = composeGuide(presetParams('energy-storage', 'en'))
    const { guide: written } = JSON.parse(out)
    expect(written.sections.slice(1)).toEqual(composed.sections.slice(1))
  })

  describe('writes a section of the guide it is given', () => {
    const mine = composeGuide(presetParams('energy-storage', 'en'))
    const edited = { ...mine, title: 'Ours', sections: mine.sections.filter(({ id }) => id !== 'conclusion') }

    test.each([
      ['Markdown', renderGuide(edited)],
      ['JSON', JSON.stringify(edited)],
      ['JSON with its provenance', JSON.stringify({ guide: edited, provenance: {} })],
    ])('as %s, by a model', async (_, given) => {
      const { code, out, error } = await okr(`${guide} --section pitfalls --from given --format json`, {
        ...world(),
        files: { given },
      })
      expect({ code, lines: error.match(/^✓ .*? /gm) }).toEqual({ code: 0, lines: ['✓ Pitfalls '] })
      const { guide: written } = JSON.parse(out)
      expect(written.title).toBe('Ours')
      expect(written.sections.map(({ id }: { id: string }) => id)).toEqual(edited.sections.map(({ id }) => id))
      expect(written.sections.slice(1)).toEqual(edited.sections.slice(1))
    })

    test('by the composer where no model is asked', async () => {
      const given = renderGuide({ ...edited, sections: edited.sections.filter(({ id }) => id !== 'pitfalls') })
      const { code, out } = await okr('guide --preset energy-storage -l en --section pitfalls --from given', {
        files: { given },
      })
      expect(code).toBe(0)
      expect(out).toBe(renderGuide(edited))
    })

    test.each([
      ['--from given', /--from needs --section/],
      ['--section pitfalls --from empty', /No section of a guide was found in empty/],
      ['--section pitfalls --from other', /other is in another language \(zh-CN\)/],
      ['--section pitfalls --from nowhere', /nowhere/],
    ])('%s says what to do', async (options, message) => {
      const other = renderGuide(composeGuide(presetParams('energy-storage', 'zh-CN')))
      const { code, error, out } = await okr(`guide --preset energy-storage -l en ${options}`, {
        files: { given: renderGuide(edited), empty: '', other },
      })
      expect([code > 0, out]).toEqual([true, ''])
      expect(error).toMatch(message)
    })
  })

  test('--dry-run asks nobody and prints what would be asked', async () => {
    const { code, out, error } = await okr(
      'guide --preset energy-storage -l en --model deepseek:deepseek-flash --dry-run',
      {
        env: { DEEPSEEK_BASE_URL: 'http://127.0.0.1:9' },
      },
    )
    expect(code).toBe(0)
    expect(out.match(/^===== /gm)).toHaveLength(7)
    expect(error).toMatch(/^About [\d,]+ tokens in and [\d,]+ out, \$0\.\d+\. No model was asked\.\n$/)
  })

  test.each([
    ['--model deepseek:m', 2, /there is no key\. Set the environment variable DEEPSEEK_API_KEY/],
    ['--model nobody:m', 2, /there is no provider “nobody”/],
    ['--model ollama', 2, /the model is missing/],
    ['--dry-run', 1, /--dry-run needs --model/],
  ])('%s says what to do', async (options, exit, message) => {
    const { code, error, out } = await okr(`guide --preset energy-storage -l en ${options}`)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(error).toMatch(message)
  })

  test('a model that writes nothing of use leaves the composer’s guide, and the command fails', async () => {
    const env = { OLLAMA_BASE_URL: faulty.url('openai', 'truncated') }
    const { code, out, error } = await okr(guide, { env })
    expect(code).toBe(2)
    expect(readGuide(out)).toEqual(composeGuide(presetParams('energy-storage', 'en')))
    expect(error).toMatch(
      /! Pitfalls .*because of: truncated\n[\s\S]*The model wrote no section, .*okr providers test\.\n$/,
    )
  })

  test('a refused key ends the command with what to check', async () => {
    const env = { OPENAI_API_KEY: 'sk-12345678', OPENAI_BASE_URL: faulty.url('openai', 'status-401') }
    const { code, error } = await okr('guide --preset energy-storage -l zh-CN --model openai:m', { env })
    expect(code).toBe(2)
    expect(error).toContain('openai:m 拒绝了密钥（HTTP 401）。')
  })
})

describe('okr providers', () => {
  test('a list shows where keys belong, never a key', async () => {
    const { code, out } = await okr('providers list', { env: { DEEPSEEK_API_KEY: 'sk-secret' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^deepseek +DEEPSEEK_API_KEY \(set\)\n {2}DeepSeek · https:\/\/api\.deepseek\.com$/m)
    expect(out).toMatch(/^ollama +- \(none needed\)$/m)
    expect(out).not.toContain('sk-secret')
  })

  test('a list is JSON where asked', async () => {
    const { out } = await okr('providers list --format json')
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ id: 'zhipu', keys: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY'], isSet: false }),
    )
  })

  test('a try reports what one answer shows', async () => {
    const env = { OLLAMA_BASE_URL: faulty.url('openai', 'reasoning') }
    const { code, out } = await okr('providers test ollama:m', { env })
    expect(code).toBe(0)
    expect(out).toMatch(/ollama:m answered: .*\n.*ms.*\nReports no usage.*\nThinks aloud/)
  })

  test('a try says what is wrong', async () => {
    const env = { OLLAMA_BASE_URL: faulty.url('openai', 'status-404') }
    expect(await okr('providers test ollama:m', { env })).toMatchObject({
      code: 2,
      error: expect.stringContaining('There is no model ollama:m'),
    })
  })
})
