import {
  buildCompactPrompt,
  buildGroundedPrompt,
  guideParamsJsonSchema,
  locales,
  presetIds,
  presetParams,
  readGuide,
  renderGuide,
} from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { okr } from './support/okr.ts'

const presets = presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const))

describe('okr guide', () => {
  test.each(presets)('writes the guide of %s in %s as Markdown', async (id, locale) => {
    const { code, out, error } = await okr(`guide --preset ${id} --locale ${locale}`)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(readGuide(out)).toEqual(composeGuide(presetParams(id, locale)))
  })

  test('writes JSON and HTML', async () => {
    const json = await okr('guide --preset digital-health --locale en --format json')
    expect(JSON.parse(json.out)).toEqual(composeGuide(presetParams('digital-health', 'en')))
    const html = await okr('guide --preset digital-health --locale zh-CN --format html')
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="zh-CN">/iu)
  })

  test('writes to a file and says so beside the output', async () => {
    const { out, error, written } = await okr('guide --preset energy-storage -l en -o guide.md')
    expect({ out, error }).toEqual({ out: '', error: 'Written to guide.md\n' })
    expect(written.get('guide.md')).toBe(renderGuide(composeGuide(presetParams('energy-storage', 'en'))))
  })

  test('takes every parameter as a person writes it', async () => {
    const { code, out } = await okr([
      'guide',
      '-i',
      '储能',
      '-t',
      '制造企业',
      '-s',
      '约 900 人',
      '-m',
      '刚开始试点',
      '-f',
      '目标跟踪、文化落地',
      '领导层支持',
      '-a',
      '高管',
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    const params = {
      ...presetParams('energy-storage', 'zh-CN'),
      industry: '储能',
      focusAreas: ['progress-tracking', 'culture-adoption', 'leadership-support'],
      audience: 'executive' as const,
    }
    expect(JSON.parse(out)).toEqual(composeGuide(params))
  })

  test('lets options win over the file, and the file over the preset', async () => {
    const files = { 'request.json': '\uFEFF{"maturity":"scaling","companySize":"2000"}' }
    const { out } = await okr('params --preset energy-storage --params request.json --maturity established -l en', {
      files,
    })
    expect(JSON.parse(out).params).toMatchObject({
      maturity: 'established',
      companySize: '1000-5000',
      companyType: 'manufacturer',
    })
  })

  test('takes the preset in the language that the file names', async () => {
    const files = { 'request.json': '{"locale":"chinese"}' }
    const { out } = await okr('params --preset digital-health --params request.json', { files })
    expect(JSON.parse(out).params).toEqual(presetParams('digital-health', 'zh-CN'))
  })

  test('reads parameters from standard input', async () => {
    const { code, out } = await okr('params --params -', {
      input: JSON.stringify(presetParams('digital-health', 'zh-CN')),
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).params).toEqual(presetParams('digital-health', 'zh-CN'))
  })

  test.each([
    ['xyzzy', 'en', 'there is no pack for “xyzzy”; the guide rests on cross-industry knowledge'],
    ['xyzzy', 'zh-CN', '没有与“xyzzy”对应的行业包，用的是跨行业知识'],
    ['pet hospitals', 'en', 'there is no pack for “pet hospitals”; the guide rests on the nearest ones ('],
    ['博物馆', 'zh-CN', '没有与“博物馆”对应的行业包，指南以最接近的行业为据（'],
  ])('says of %s in %s that no pack fits, and writes the guide all the same', async (industry, locale, said) => {
    const { code, error, out } = await okr(['guide', '--preset', 'digital-health', '-l', locale, '-i', industry])
    expect(code).toBe(0)
    expect(error).toContain(said)
    expect(out).toContain('# ')
  })

  test('follows the language of the terminal where none is asked for', async () => {
    const { out } = await okr('guide --preset digital-health', { env: { LANG: 'zh_CN.UTF-8' } })
    expect(out).toContain('## 1. 引言')
  })
})

describe('okr prompt', () => {
  test.each(presets)('prints byte for byte what the library builds for %s in %s', async (id, locale) => {
    const params = presetParams(id, locale)
    const compact = await okr(`prompt --preset ${id} -l ${locale}`)
    expect(compact.out).toBe(`${buildCompactPrompt(params).text}\n`)
    const grounded = await okr(`prompt --preset ${id} -l ${locale} --template grounded --format json`)
    expect(JSON.parse(grounded.out)).toEqual(buildGroundedPrompt(params, groundingFor(params)))
  })
})

describe('okr params', () => {
  test('prints the JSON Schema', async () => {
    const { out } = await okr('params --schema')
    expect(JSON.parse(out)).toEqual(guideParamsJsonSchema())
  })
  test('says what was understood', async () => {
    const { out } = await okr(['params', '--preset', 'digital-health', '-s', '中型科技公司（50–250人）'])
    expect(JSON.parse(out).understood).toContainEqual({
      parameter: 'companySize',
      given: '中型科技公司（50–250人）',
      understood: '50-250',
      recognition: 'number',
    })
  })
})

describe('bad input gives a clear message, in the language asked for, and nothing is written', () => {
  const long = '电'.repeat(10_000)
  test.each<[string, readonly string[], Parameters<typeof okr>[1], number, readonly string[]]>([
    ['nothing at all', ['guide'], {}, 1, ['No parameters were given', 'okr guide --preset energy-storage']],
    ['an empty industry', ['guide', '--preset', 'energy-storage', '-i', '', '-l', 'zh'], {}, 1, ['行业没有填写']],
    [
      '10,000 characters',
      ['guide', '--preset', 'energy-storage', '-i', long, '-l', 'zh-CN'],
      {},
      1,
      ['行业最多 80 个字符，现在是 10000 个'],
    ],
    [
      'control characters only',
      ['guide', '--preset', 'energy-storage', '-i', '\u0007\u202e', '-l', 'en'],
      {},
      1,
      ['Industry is missing'],
    ],
    [
      'an unknown maturity',
      ['guide', '--preset', 'energy-storage', '-m', 'asleep', '-l', 'en'],
      {},
      1,
      ['“asleep” is not known', 'piloting (Piloting)'],
    ],
    [
      'an unknown size in Chinese',
      ['guide', '--preset', 'energy-storage', '-s', '很大', '-l', '中文'],
      {},
      1,
      ['认不出企业规模“很大”'],
    ],
    ['an unknown preset', ['guide', '--preset', 'moon'], {}, 1, ['no preset “moon”', 'energy-storage, digital-health']],
    [
      'an unknown language',
      ['guide', '--preset', 'energy-storage', '-l', 'klingon'],
      {},
      1,
      ['Language “klingon” is not known'],
    ],
    ['a missing file', ['guide', '--params', 'gone.json'], {}, 2, ['There is no file gone.json']],
    [
      'wrong JSON',
      ['guide', '--params', 'bad.json'],
      { files: { 'bad.json': '{"industry": ' } },
      2,
      ['bad.json is no valid JSON'],
    ],
    [
      'JSON that is no object',
      ['guide', '--params', 'list.json'],
      { files: { 'list.json': '[1]' } },
      1,
      ['must be one JSON object, not a list'],
    ],
    [
      'an unknown parameter in the file',
      ['guide', '--preset', 'energy-storage', '--params', 'a.json'],
      { files: { 'a.json': '{"color":1}' } },
      1,
      ['no parameter “color”'],
    ],
    ['an unknown option', ['guide', '--colour'], {}, 2, ['There is no option --colour']],
    [
      'an unknown format',
      ['guide', '--preset', 'energy-storage', '--format', 'pdf'],
      {},
      2,
      ['Choose one of: markdown, html, json'],
    ],
    ['an unknown command', ['guidee'], {}, 2, ['There is no command guidee']],
    [
      'a file that can’t be written',
      ['guide', '--preset', 'energy-storage', '-o', 'x.md', '-l', 'en'],
      { readOnly: ['x.md'] },
      2,
      ['Cannot write x.md: no permission'],
    ],
  ])('%s', async (_, line, world, code, parts) => {
    const result = await okr(line, world)
    expect(result.code).toBe(code)
    for (const part of parts) expect(result.error).toContain(part)
    expect(result.out).toBe('')
    expect(result.written.size).toBe(0)
  })

  test.each([
    ['guide --colour', '没有 --colour 这个选项'],
    ['guidee', '没有 guidee 这个命令'],
    ['guide --format pdf', '可选：markdown, html, json'],
    ['guide --preset', '后面缺一个值'],
    ['guide 储能', '请加引号'],
    ['guide -l zh-CN --bogus', '没有 --bogus 这个选项'],
  ])('okr %s is refused in the language of the terminal', async (line, part) => {
    const { code, error } = await okr(line, { env: { LANG: 'zh_CN.UTF-8' } })
    expect(code).toBe(2)
    expect(error).toContain(part)
  })

  test('HTML in a parameter is text, in every format', async () => {
    const { out } = await okr([
      'guide',
      '--preset',
      'energy-storage',
      '-l',
      'en',
      '-i',
      '<img src=x onerror=alert(1)>',
      '--format',
      'html',
    ])
    expect(out).not.toContain('<img')
  })
})

describe('help', () => {
  test.each(['--help', 'guide --help', 'prompt --help', 'params --help'])(
    'okr %s explains itself in both languages',
    async (line) => {
      const english = await okr(line)
      const chinese = await okr(line, { env: { LANG: 'zh_CN.UTF-8' } })
      expect(english.code).toBe(0)
      expect(english.out).toMatch(/guide/u)
      expect(chinese.out).toMatch(/指南|提示词|参数/u)
    },
  )
  test('the version is that of the package', async () => {
    expect((await okr('--version')).out).toMatch(/^\d+\.\d+\.\d+/u)
  })
})
