import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { okr } from '../support/okr.ts'

const conflict = 'Reduce churn from 5% to 8%'
const files = {
  'clean.md': '# OKR\n\n- KR1: Raise NPS from 40 to 50 by end of Q1\n',
  'wrong.md': `# OKR\n\n- KR1: ${conflict}\n- KR2: Hold 3 workshops\n`,
  'docs/notes.md': '# Notes\n- a list\n',
  'docs/okr/a.yaml': `krs:\n  - ${conflict}\n`,
  'docs/package.json': '{"name":"x"}',
  'docs/broken.json': '{',
  'docs/.hidden/b.md': `- KR1: ${conflict}\n`,
  'docs/node_modules/c.md': `- KR1: ${conflict}\n`,
}

const findings = async (line: string | readonly string[], world: Parameters<typeof okr>[1] = { files }) => {
  const { out, ...rest } = await okr(line, world)
  const { files: reports } = JSON.parse(out) as {
    files: { path: string; findings: { ruleId: string; severity: string }[] }[]
  }
  return {
    ...rest,
    found: reports.map(({ path, findings: all }) => `${path} ${all.map(({ ruleId }) => ruleId).join(' ')}`.trim()),
  }
}

describe('okr lint', () => {
  test('is quiet about what is clean', async () => {
    expect(await okr('lint clean.md', { files })).toMatchObject({
      code: 0,
      error: '',
      out: '✓ 1 objective or key result, no problems.\n',
    })
  })

  test('fails on errors and says where', async () => {
    const { code, out } = await okr('lint wrong.md', { files })
    expect(code).toBe(1)
    expect(out).toContain('3:')
    expect(out).toContain('direction-conflict')
    expect(out).not.toContain('\u001B')
  })

  test('looks through folders for OKRs and passes over everything else', async () => {
    expect(await findings('lint docs --format json')).toMatchObject({
      code: 1,
      error: '',
      found: ['docs/okr/a.yaml direction-conflict'],
    })
  })

  test('reads what is piped, whatever its format', async () => {
    const inputs = [
      [conflict, 'text'],
      [`# OKR\n- KR1: ${conflict}`, 'markdown'],
      [`{"krs":["${conflict}"]}`, 'json'],
      [`{"text":"${conflict}","kind":"key-result"}\n{"text":"Grow","kind":"objective"}`, 'jsonl'],
      [`objectives:\n  - title: Grow\n    krs:\n      - ${conflict}`, 'yaml'],
      [`KR,Owner\n${conflict},Mei`, 'csv'],
    ]
    for (const [input = '', format] of inputs) {
      const { found, code } = await findings('lint -f json', { input })
      expect({ format, code, found: found.join().includes('direction-conflict') }).toEqual({
        format,
        code: 1,
        found: true,
      })
    }
    expect((await findings('lint - -f json --input text', { input: `# OKR\n${conflict}` })).found).toEqual([
      'stdin direction-conflict',
    ])
  })

  test('takes presets, single rules and a limit of warnings', async () => {
    const off = 'lint wrong.md -f json -r direction-conflict=off --rule activity=info'
    expect(await findings(off)).toMatchObject({ code: 0, found: ['wrong.md activity'] })
    expect((await okr('lint wrong.md -r direction-conflict=warning', { files })).code).toBe(0)
    expect(await okr('lint wrong.md -r direction-conflict=warning --max-warnings 1', { files })).toMatchObject({
      code: 1,
      error: '2 warnings are more than the 1 allowed.\n',
    })
    expect((await findings('lint clean.md -f json -p strict')).found[0]).toContain('missing-owner')
  })

  test('asks for fields that the form has, and knows the period', async () => {
    const table = { 'a.md': '| KR | Deadline |\n|-|-|\n| Raise NPS from 40 to 50 | |\n' }
    expect((await findings('lint a.md -f json', { files: table })).found).toEqual(['a.md missing-deadline'])
    expect((await findings(['lint', 'a.md', '-f', 'json', '--cycle', '2027 Q1'], { files: table })).found).toEqual([
      'a.md',
    ])
  })

  test('gives exit code 2 when it could not run', async () => {
    const wrong: readonly (readonly [string | readonly string[], string])[] = [
      ['lint', 'No file was given'],
      ['lint gone.md', 'There is no gone.md'],
      ['lint docs/broken.json', 'Cannot read docs/broken.json'],
      ['lint a.pdf', 'unknown type of file'],
      ['lint gbk.csv', 'is no UTF-8 text'],
      ['lint clean.md --nonsense', '--nonsense'],
      ['lint clean.md --format xml', 'sarif'],
      ['lint clean.md --preset lax', 'recommended'],
      ['lint clean.md --rule no-base=off', 'there is no rule “no-base”'],
      ['lint clean.md --rule no-baselin=off', 'Did you mean “no-baseline”?'],
      ['lint clean.md --rule no-baseline', '--rule takes rule=severity'],
      ['lint clean.md --rule no-baseline=loud', 'off, info, warning, error'],
      ['lint clean.md --max-warnings few', 'whole number'],
      ['lint clean.md --cycle soon', 'is not understood'],
      ['lint clean.md --locale fr', 'zh-CN, en'],
      ['lint clean.md --config none.json', 'There is no none.json'],
    ]
    for (const [line, says] of wrong) {
      const { code, out, error } = await okr(line, { files: { ...files, 'a.pdf': 'x', 'gbk.csv': '\uFFFD' } })
      expect({ line, code, out }).toEqual({ line, code: 2, out: '' })
      expect(error).toContain(says)
    }
  })

  test('speaks Chinese to a Chinese terminal', async () => {
    const { out, error } = await okr('lint clean.md', { files, env: { LANG: 'zh_CN.UTF-8' } })
    expect({ out, error }).toEqual({ out: '✓ 1 条目标或关键结果，没有问题。\n', error: '' })
    expect((await okr('lint gone.md', { env: { LANG: 'zh_CN.UTF-8' } })).error).toBe('找不到 gone.md。请检查路径。\n')
    expect((await okr('lint --help', { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('退出码')
  })

  test('uses colour on a screen alone, and never against NO_COLOR', async () => {
    expect((await okr('lint wrong.md', { files, isScreen: true })).out).toContain('\u001B[31m')
    expect((await okr('lint wrong.md', { files, isScreen: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B')
  })

  test('tells of a file that was named and has nothing to read', async () => {
    expect(await okr('lint empty.md', { files: { 'empty.md': '# Title\n' } })).toMatchObject({
      code: 0,
      error: 'Note: no objective or key result was found in empty.md.\n',
    })
  })

  test('says why and where it is published', async () => {
    const { out } = await okr('lint wrong.md --why', { files })
    expect(out).toContain('https://')
    expect(out).toContain('key: direction-conflict|')
  })
})

describe('okr.config.json', () => {
  const lint = async (config: unknown, line = 'lint wrong.md -f json') =>
    okr(line, {
      files: { ...files, '/project/okr.config.json': typeof config === 'string' ? config : JSON.stringify(config) },
    })

  test('is found upwards; options win over it', async () => {
    const config = {
      $schema: 'x',
      preset: 'drafting',
      rules: { 'direction-conflict': 'off', activity: 'off' },
      cycle: '2027 Q1',
      locale: 'zh-CN',
    }
    const { code, out } = await lint(config)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ locale: 'zh-CN', summary: { errors: 0, warnings: 0 } })
    expect((await lint(config, 'lint wrong.md -r direction-conflict=error')).code).toBe(1)
    expect((await lint({ maxWarnings: 0, rules: { 'direction-conflict': 'off' } })).code).toBe(1)
  })

  test('leaves out findings by their keys', async () => {
    const { out } = await lint({})
    const keys = JSON.parse(out).files[0].findings.map(({ key }: { key: string }) => key)
    expect(keys).toHaveLength(2)
    expect(JSON.parse((await lint({ ignore: keys })).out).files[0].findings).toEqual([])
  })

  test.each([
    ['{', '/project/okr.config.json is no valid JSON'],
    [[], 'must be an object'],
    [{ presets: 'x' }, 'there is no setting “presets”'],
    [{ preset: 'lax' }, '/project/okr.config.json: preset can’t be “lax”'],
    [{ rules: [] }, '“rules” must be an object'],
    [{ rules: { nope: 'off' } }, 'there is no rule “nope”'],
    [{ rules: { activity: 'loud' } }, '/project/okr.config.json: rules.activity can’t be “loud”'],
    [{ maxWarnings: -1 }, 'whole number'],
    [{ cycle: 'soon' }, 'is not understood'],
    [{ cycle: 1 }, '“cycle” must be a text'],
    [{ ignore: 'x' }, '“ignore” must be a list of texts'],
    [{ locale: 'fr' }, 'zh-CN, en'],
  ])('refuses %j', async (config, says) => {
    const { code, error, out } = await lint(config)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(says)
  })
})

describe('okr rules', () => {
  test('lists every rule with its severity in each preset', async () => {
    const { out, code } = await okr('rules')
    expect(code).toBe(0)
    expect(out).toMatch(/^no-baseline +key result +info +warning +off/mu)
    expect(out).toMatch(/^repeated-passage +guide +(?:error|warning|info)/mu)
  })

  test('explains one', async () => {
    expect((await okr('rules no-baseline')).out).toContain('https://')
    expect(JSON.parse((await okr('rules no-baseline -f json')).out)).toMatchObject({
      id: 'no-baseline',
      severity: { strict: 'warning' },
    })
    expect(await okr('rules no-basline')).toMatchObject({ code: 2, out: '' })
  })
})

describe('okr parse', () => {
  test('draws where the fields stand, two columns for a Chinese character', async () => {
    const { out } = await okr(['parse', '将 NPS 从 40 提升到 50'], { env: { LANG: 'zh_CN' } })
    expect(out.split('\n').slice(0, 4)).toEqual([
      '将 NPS 从 40 提升到 50',
      '   ^^^ 指标',
      '          ^^ 基线',
      '                    ^^ 目标值',
    ])
  })

  test('gives JSON: one value, or one a line', async () => {
    const { out } = await okr('parse Raise NPS from 40 to 50 -f json')
    expect(JSON.parse(out)).toMatchObject({
      fields: { baseline: 40, target: 50 },
      ranges: { baseline: { start: 15, end: 17 } },
    })
    const lines = await okr('parse -f json', { input: 'NPS 40 to 50\n\nWin 7 logos\n' })
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual(['NPS 40 to 50', 'Win 7 logos'])
    expect((await okr('parse')).code).toBe(2)
  })
})

test('the settings in the documentation are settings', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/lint.md'), 'utf8')
  const config = /```json\n([^`]+)```/u.exec(page)?.[1] ?? ''
  const { code, out } = await okr('lint wrong.md -f json', { files: { ...files, '/project/okr.config.json': config } })
  expect(code).toBe(1)
  // The key it shows is that of a finding here.
  expect(JSON.parse(out).files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'direction-conflict',
  ])
})
