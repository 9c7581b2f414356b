import type { Pack } from '@okr/core/pack'
import { knowledge, packs } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { okr, SystemError } from './support/okr.ts'

const sample = packs.find(({ id }) => id === 'automotive')
if (!sample) throw new Error('there is no automotive pack')

/** The automotive pack under another name, with ids of its own, as somebody outside would write one. */
function beekeeping(change: (pack: Pack) => void = () => undefined): Pack {
  const own = sample?.metrics.map(({ id }) => id) ?? []
  const renamed = own.reduce((json, id) => json.replaceAll(`"${id}"`, `"bee-${id}"`), JSON.stringify(sample))
  const pack = JSON.parse(renamed) as Pack
  pack.id = 'beekeeping'
  pack.name = { 'zh-CN': '养蜂业', en: 'Beekeeping' }
  pack.aliases = { 'zh-CN': ['养蜂'], en: ['beekeeping'] }
  pack.terms.industry = { 'zh-CN': '养蜂业', en: 'beekeeping' }
  const told = packs.flatMap(({ cases }) => cases).slice(0, 5)
  pack.transferableCases = told.map(({ id }) => ({ case: id, reason: { 'zh-CN': '同样靠季节', en: 'same seasons' } }))
  pack.cases = []
  change(pack)
  return pack
}

/** Sources of the new industry: those that the pack cites, as its own. */
const sources = Array.from({ length: 10 }, (_, index) => ({
  ...knowledge.sources[0],
  id: `bees-${index + 1}`,
  title: `Bees, volume ${index + 1}`,
  industries: ['beekeeping'],
  use: 'citable',
}))

const broken = () =>
  beekeeping((pack) => {
    const [first] = pack.overview
    if (first) first.text['zh-CN'] = '蜂群,过冬'
    Reflect.set(pack, 'guardrails', ['nothing', 'bee-none'])
  })

describe('okr packs list', () => {
  test('has a line for each pack, and the same as data', async () => {
    const { code, out } = await okr('packs list -l en')
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(packs.length)
    expect(out).toMatch(/^automotive +Automotive +\d+ functions +\d+ metrics +\d+ cases$/mu)
    const json = await okr('packs list --format json')
    expect(JSON.parse(json.out).map(({ id }: { id: string }) => id)).toEqual(packs.map(({ id }) => id))
  })
})

describe('okr packs show', () => {
  test.each([
    ['en', '# Automotive\n', '## Functions and their objectives', 'over 12 months ago'],
    ['zh-CN', '# 汽车', '## 职能及其目标', '已超过 12 个月'],
  ])('prints the page of a pack in %s and marks sources not seen for a year', async (locale, ...parts) => {
    const { code, out } = await okr(`packs show automotive -l ${locale}`, { today: '2028-06-01' })
    expect(code).toBe(0)
    for (const part of parts) expect(out).toContain(part)
    const fresh = await okr(`packs show automotive -l ${locale}`, { today: '2026-12-01' })
    expect(fresh.out).not.toContain(parts[2])
  })

  test('prints the data with the sources it cites', async () => {
    const { out } = await okr('packs show automotive --format json', { today: '2028-06-01' })
    const shown = JSON.parse(out)
    expect(shown.pack).toEqual(sample)
    expect(shown.sources[0]).toMatchObject({ id: expect.any(String), stale: true })
  })
})

describe('okr packs check', () => {
  test('says of a pack from a module that nothing is to be mended', async () => {
    const modules = { './bees.mjs': { pack: beekeeping(), sources } }
    expect(await okr('packs check ./bees.mjs', { modules })).toMatchObject({
      code: 0,
      out: './bees.mjs: nothing to mend\n1 pack(s), 0 correction(s) needed\n',
      error: '',
    })
  })

  test('says where a pack from a JSON file has problems, in both languages, and exits with 1', async () => {
    const files = { 'bees.json': `\uFEFF${JSON.stringify({ pack: broken(), sources })}` }
    const english = await okr('packs check bees.json', { files })
    expect(english.code).toBe(1)
    expect(english.out).toBe(
      [
        'bees.json',
        '  overview[0].text.zh-CN  “蜂群,过冬” has half-width punctuation: use full-width',
        '  guardrails[0]  there is no metric nothing',
        '  guardrails[1]  there is no metric bee-none',
        '1 pack(s), 3 correction(s) needed\n',
      ].join('\n'),
    )
    const chinese = await okr('packs check bees.json -l zh-CN', { files })
    expect(chinese.out).toContain('没有指标 nothing')
    expect(chinese.out).toContain('1 个行业包，3 处要改')
  })

  test('prints problems as data', async () => {
    const { code, out } = await okr('packs check okr-pack-bees --format json', {
      modules: { 'okr-pack-bees': { pack: broken(), sources } },
    })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      {
        name: 'okr-pack-bees',
        problems: [{ path: 'overview[0].text.zh-CN' }, {}, { message: { 'zh-CN': '没有指标 bee-none' } }],
      },
    ])
  })

  test('keeps controls in a pack from the terminal', async () => {
    const pack = beekeeping((one) => Reflect.set(one, '\u001b[2J', 1))
    const { out } = await okr('packs check x.mjs', { modules: { 'x.mjs': { pack, sources } } })
    expect(out).not.toContain('\u001b')
  })
})

describe('okr guide and okr prompt with a pack from elsewhere', () => {
  const modules = { './bees.mjs': { pack: beekeeping(), sources }, './broken.mjs': { pack: broken(), sources } }
  const request = ['--preset', 'digital-health', '-l', 'en', '-i', 'beekeeping']

  test('write from it', async () => {
    const { code, out, error } = await okr(['guide', ...request, '--pack', './bees.mjs'], { modules })
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain('Under “beekeeping” this knowledge base holds')
    const prompt = await okr(['prompt', ...request, '--template', 'grounded', '--pack', './bees.mjs'], { modules })
    expect(prompt.out).toContain('`bee-')
  })

  test('refuse one with problems and list them', async () => {
    const { code, out, error } = await okr(['guide', ...request, '--pack', './broken.mjs'], { modules })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain('./broken.mjs is not used; it needs 3 correction(s):')
    expect(error).toContain('guardrails[1]  there is no metric bee-none')
  })

  test('say so where the industry does not name it', async () => {
    const line = ['guide', '--preset', 'digital-health', '-l', 'en', '--pack', './bees.mjs']
    const { code, error } = await okr(line, { modules })
    expect(code).toBe(0)
    expect(error).toContain('does not name the pack beekeeping')
  })

  test('the compact prompt has no use for one', async () => {
    const { code, error } = await okr(['prompt', ...request, '--pack', './bees.mjs'], { modules })
    expect(code).toBe(2)
    expect(error).toContain('--template grounded')
  })
})

describe('bad input gives a clear message', () => {
  test.each<[string, string, Parameters<typeof okr>[1], number, readonly string[]]>([
    ['no subcommand', 'packs', {}, 2, ['Usage: okr packs', 'list', 'check']],
    ['an unknown subcommand', 'packs bogus', {}, 2, ['no command bogus']],
    ['no id', 'packs show', {}, 2, ['A value is missing: id']],
    ['a misspelt id', 'packs show automotve', {}, 1, ['no pack “automotve”', 'Did you mean automotive?', 'insurance']],
    ['a misspelt id in Chinese', 'packs show automotve -l zh', {}, 1, ['没有行业包“automotve”', '是不是 automotive']],
    ['a file that is not there', 'packs check gone.json', {}, 2, ['There is no file gone.json']],
    ['wrong JSON', 'packs check a.json', { files: { 'a.json': '{' } }, 2, ['a.json is no valid JSON']],
    ['JSON without a pack', 'packs check a.json', { files: { 'a.json': '[]' } }, 1, ['There is no pack in a.json']],
    ['a module without a pack', 'packs check a.mjs', { modules: { 'a.mjs': { bundle: 1 } } }, 1, ['exports pack']],
    ['a package that is not there', 'packs check nobody', {}, 2, ['There is no nobody', 'install a package']],
    [
      'a module that throws',
      'packs check a.mjs -l zh',
      { modules: { 'a.mjs': new Error('boom\n  at') } },
      2,
      ['加载不了 a.mjs：boom\n'],
    ],
    [
      'TypeScript on a Node that reads none',
      'packs check a.ts',
      { modules: { 'a.ts': new SystemError('ERR_UNKNOWN_FILE_EXTENSION', 'ext') } },
      2,
      ['Node 22.18', '.js'],
    ],
  ])('%s', async (_, line, world, code, parts) => {
    const result = await okr(line, world)
    expect(result.code).toBe(code)
    for (const part of parts) expect(result.error).toContain(part)
    expect(result.out).toBe('')
  })
})
