import { presetParams } from '@okr/core'
import {
  functionsFor,
  improve,
  knowledge,
  searchKnowledge,
  suggestOkrs,
  toBibTeX,
  toCslJson,
  toGbt7714,
} from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { okr } from './support/okr.ts'

const citable = knowledge.sources.filter(({ use }) => use === 'citable').slice(0, 2)
const [first, second] = citable
if (!first || !second) throw new Error('there are no sources')

describe('okr search', () => {
  test('prints a line for each hit, with its kind, id and title', async () => {
    const { code, out, error } = await okr('search emergncy waiting time --kind metric --limit 3 -l en')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const hits = searchKnowledge('emergncy waiting time', { kinds: ['metric'], limit: 3 })
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(/ {2,}/u).slice(0, 3)),
    ).toEqual(hits.map(({ id, title }) => ['metric', id, title.en]))
  })
  test('finds in Chinese, and prints data', async () => {
    const { out } = await okr(['search', '续费率', '--format', 'json', '--kind', 'metric', '--kind', 'pack'])
    expect(JSON.parse(out)).toEqual(searchKnowledge('续费率', { kinds: ['metric', 'pack'], limit: 10 }))
  })
  test('says beside the output that nothing was found', async () => {
    expect(await okr('search zzzzqqqq')).toMatchObject({
      code: 0,
      out: '',
      error: expect.stringContaining('Nothing found for “zzzzqqqq”'),
    })
    expect((await okr('search zzzzqqqq -l zh')).error).toContain('没有找到“zzzzqqqq”')
  })
})

describe('okr suggest', () => {
  const params = presetParams('energy-storage', 'en')
  test('prints what the library suggests, as data', async () => {
    const { out } = await okr(
      'suggest --preset energy-storage -l en --level team --theme quality --theme delivery --cycle-end 2027-03-31 --format json',
    )
    const options = {
      level: 'team',
      themes: ['quality', 'delivery'],
      cycle: { label: '2027-03-31', end: '2027-03-31' },
    } as const
    expect(JSON.parse(out)).toEqual(suggestOkrs(params, options))
  })

  test.each([
    ['en', '## Best fit', '## Alternative 1', '> [!WARNING]\n> Baselines and targets are illustrations'],
    ['zh-CN', '## 首选', '## 备选 1', '> [!WARNING]\n> 基线和目标值都是示意'],
  ])('writes Markdown in %s that the linter finds no error in', async (locale, ...parts) => {
    const { out } = await okr(`suggest --preset digital-health -l ${locale}`)
    for (const part of parts) expect(out).toContain(part)
    expect(await okr('lint a.md', { files: { 'a.md': out } })).toMatchObject({ code: 0 })
  })

  test('writes CSV that the linter reads back', async () => {
    const { out } = await okr('suggest --preset energy-storage -l en --format csv --cycle-end 2027-03-31')
    const { set, alternatives } = suggestOkrs(params)
    const count = [set, ...alternatives].flatMap(({ objectives }) =>
      objectives.flatMap(({ keyResults }) => keyResults),
    ).length
    expect(out.trimEnd().split('\r\n')).toHaveLength(count + 1)
    expect(out).toContain('2027-03-31')
    const linted = await okr('lint a.csv --format json', { files: { 'a.csv': out } })
    expect(JSON.parse(linted.out).summary ?? JSON.parse(linted.out)).toMatchObject({ errors: 0 })
  })

  test('lists functions, and suggests for one of them', async () => {
    const functions = functionsFor(params)
    const list = await okr('suggest --preset energy-storage -l en --list-functions')
    expect(
      list.out
        .trim()
        .split('\n')
        .map((line) => line.split(/ {2,}/u)[0]),
    ).toEqual(functions.map(({ id }) => id))
    const json = await okr('suggest --preset energy-storage -l en --list-functions --format json')
    expect(JSON.parse(json.out)[0]).toEqual({
      id: functions[0]?.id,
      name: functions[0]?.name,
      answersFor: functions[0]?.answersFor,
    })
    const id = functions[1]?.id ?? ''
    const { out } = await okr([
      'suggest',
      '--preset',
      'energy-storage',
      '-l',
      'en',
      '--function',
      id,
      '--format',
      'json',
    ])
    expect(JSON.parse(out)).toEqual(suggestOkrs(params, { function: id }))
  })
})

describe('okr improve', () => {
  test('prints measurable key results with definition, data source, owner and trap', async () => {
    const { code, out } = await okr(['improve', '提升用户体验', '--pack', 'saas-software', '-l', 'zh-CN'])
    const found = improve('提升用户体验', { pack: 'saas-software', locale: 'zh-CN' })
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => /^\d/u.test(line))).toEqual(
      found.map(({ keyResult }, index) => `${index + 1}. ${keyResult.text}`),
    )
    for (const label of ['口径：', '取数：', '负责人：', '容易出错处：']) expect(out).toContain(label)
  })
  test('takes the industry in words, and any where none is given', async () => {
    const byWords = await okr(['improve', 'make delivery better', '-i', 'battery plants', '--format', 'json'])
    expect(JSON.parse(byWords.out)).toEqual({
      improvements: improve('make delivery better', { pack: 'energy-storage-batteries', locale: 'en', limit: 3 }),
      question: null,
    })
    const anywhere = await okr('improve make customers happier --format json --limit 1')
    expect(JSON.parse(anywhere.out)).toEqual({
      improvements: improve('make customers happier', { pack: 'cross-industry', locale: 'en', limit: 1 }),
      question: null,
    })
  })
  test('says where no pack or no metric fits', async () => {
    const unknown = await okr('improve make customers happier -i xyzzy')
    expect(unknown.error).toContain('There is no pack for “xyzzy”')
    expect(unknown.out).toContain('1. ')
    const vague = await okr(['improve', 'Be better'])
    expect(vague).toMatchObject({ code: 0, out: '' })
    expect(vague.error).toContain('No metric was found for “Be better”')
    expect(vague.error).toContain('who will notice what difference')
    expect((await okr(['improve', '做好工作', '-l', 'zh-CN'])).error).toContain('谁会发现什么不同')
    const json = JSON.parse((await okr(['improve', '做好工作', '-l', 'zh-CN', '--format', 'json'])).out)
    expect(json).toEqual({ improvements: [], question: expect.stringContaining('谁会发现什么不同') })
  })
  test('keeps the metric that the text names, with a form to fill in', async () => {
    const { out } = await okr(['improve', 'Increase website sign-ups', '-l', 'en', '--pack', 'saas-software'])
    expect(out).toContain('Fill in: ')
    const own = await okr(['improve', '提高客户满意度', '-l', 'zh-CN'])
    expect(own.out).toContain('1. 季度末前，客户满意度从')
    expect(own.out).toContain('填写：客户满意度从[基线]提升至[目标]（取数：')
  })
  test('does not echo a text as long as a book', async () => {
    const { error } = await okr(['improve', 'q'.repeat(100_000), '-i', 'x'.repeat(100_000)])
    expect(error.length).toBeLessThan(1_000)
  })
})

describe('okr cite', () => {
  test.each([
    ['bibtex', `${citable.map((one) => toBibTeX(one)).join('\n')}`],
    [
      'csl',
      `${JSON.stringify(
        citable.map((one) => toCslJson(one)),
        null,
        2,
      )}\n`,
    ],
    ['gbt7714', `[1] ${toGbt7714(first)}\n[2] ${toGbt7714(second)}\n`],
  ])('prints %s, each source once', async (style, text) => {
    const { code, out } = await okr(`cite ${first.id} ${second.id} ${first.id} --style ${style}`)
    expect({ code, out }).toEqual({ code: 0, out: text })
  })

  test.each(['markdown', 'json'])(
    'takes the sources of a guide in %s, in the order of its references',
    async (format) => {
      const guide = await okr(`guide --preset digital-health -l en --format ${format}`)
      const cited = await okr('cite --guide guide.txt --style csl', { files: { 'guide.txt': guide.out } })
      const markdown = await okr('guide --preset digital-health -l en')
      const ids = Array.from(markdown.out.matchAll(/· id: `([^`]+)`/gu), ([, id]) => id)
      expect(JSON.parse(cited.out).map(({ id }: { id: string }) => id)).toEqual(ids)
    },
  )
})

describe('bad input gives a clear message', () => {
  const lead = knowledge.sources.find(({ use }) => use === 'lead-only')
  test.each<[string, readonly string[], Parameters<typeof okr>[1], number, readonly string[]]>([
    ['nothing to search for', ['search', ' '], {}, 1, ['okr search']],
    ['no query', ['search'], {}, 2, ['A value is missing: query']],
    ['an unknown kind', ['search', 'x', '--kind', 'thing'], {}, 2, ['--kind', 'thing', 'pack, metric, case, source']],
    ['no number', ['search', 'x', '--limit', 'many'], {}, 2, ['--limit', 'many']],
    [
      'a date that is none',
      ['suggest', '--preset', 'digital-health', '--cycle-end', '2027-02-30'],
      {},
      2,
      ['YYYY-MM-DD', '2027-02-30'],
    ],
    [
      'a date in words',
      ['suggest', '--preset', 'digital-health', '-l', 'zh', '--cycle-end', '季末'],
      {},
      2,
      ['要 YYYY-MM-DD 形式的日期'],
    ],
    [
      'an unknown function',
      ['suggest', '--preset', 'digital-health', '-l', 'en', '--function', 'moon'],
      {},
      1,
      ['no function “moon”', 'Choose one of:', '--list-functions'],
    ],
    [
      'an unknown level',
      ['suggest', '--preset', 'digital-health', '--level', 'planet'],
      {},
      2,
      ['company, department, team'],
    ],
    ['no parameters', ['suggest'], {}, 1, ['okr suggest --preset']],
    ['an empty text', ['improve', ''], {}, 1, ['no key result']],
    ['an unknown pack', ['improve', 'x', '--pack', 'saas-softwar'], {}, 1, ['Did you mean saas-software?']],
    ['nothing to cite', ['cite'], {}, 1, ['--guide']],
    [
      'unknown sources',
      ['cite', `${first.id}x`, 'nobody-1999', first.id],
      {},
      1,
      [`${first.id}x: not registered`, `Did you mean ${first.id}?`, 'nobody-1999: not registered'],
    ],
    ['unknown sources in Chinese', ['cite', 'nobody-1999', '-l', 'zh'], {}, 1, ['nobody-1999: 没有登记']],
    ...(lead
      ? [['a lead', ['cite', lead.id], {}, 1, ['a lead only']] as [string, string[], object, number, string[]]]
      : []),
    [
      'a guide without citations',
      ['cite', '--guide', 'a.md'],
      { files: { 'a.md': '# Hello' } },
      1,
      ['a.md cites no source'],
    ],
    [
      'a guide that is broken JSON',
      ['cite', '--guide', 'a.json'],
      { files: { 'a.json': '{"a":' } },
      2,
      ['no valid JSON'],
    ],
    ['JSON that is no guide', ['cite', '--guide', 'a.json'], { files: { 'a.json': '{}' } }, 1, ['cites no source']],
    ['a missing guide', ['cite', '--guide', 'gone.md'], {}, 2, ['There is no file gone.md']],
    ['an unknown style', ['cite', first.id, '--style', 'mla'], {}, 2, ['bibtex, csl, gbt7714']],
  ])('%s', async (_, line, world, code, parts) => {
    const result = await okr(line, world)
    expect(result.code).toBe(code)
    for (const part of parts) expect(result.error).toContain(part)
    expect(result.out).toBe('')
  })
})

test.each(['search', 'suggest', 'improve', 'cite', 'packs'])(
  'okr %s --help explains itself in both languages',
  async (name) => {
    const english = await okr(`${name} --help`)
    const chinese = await okr(`${name} --help`, { env: { LANG: 'zh_CN.UTF-8' } })
    expect([english.code, chinese.code]).toEqual([0, 0])
    expect(english.out).toContain('Exit codes')
    expect(chinese.out).toContain('退出码')
  },
)

test('a cell that a spreadsheet would take for a formula is kept as text', async () => {
  const { suggestionCsv } = await import('../src/suggest/csv.ts')
  const keyResult = { id: 'KR1', text: '=HYPERLINK("x"), then', baseline: -3, target: 2 }
  const csv = suggestionCsv({
    set: { objectives: [{ id: 'O1', text: '@all', keyResults: [keyResult] }] },
    alternatives: [],
  })
  expect(csv.split('\r\n')[1]).toBe(`1,'@all,,,KR1,"'=HYPERLINK(""x""), then",,-3,2,,,,,,`)
})
