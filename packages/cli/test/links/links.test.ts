import { knowledge } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import type { LinkReport } from '../../src/links/report.ts'
import { okr } from '../support/okr.ts'
import { answer, fakeWeb } from './support.ts'

const linked = knowledge.sources.filter(
  ({ url, verification }) => url?.startsWith('https://') && verification.level === 'read',
)
const [a, b, c] = linked
const offline = knowledge.sources.find(({ url }) => url === null)
if (!a?.url || !b?.url || !c?.url || !offline) throw new Error('the registry has too few sources')
const ids = [a, b, c, offline].map(({ id }) => id).join(' ')
const web = () =>
  fakeWeb({
    [new URL(a.url ?? '').href]: answer(200),
    [new URL(b.url ?? '').href]: answer(301, 'https://new.example/b'),
    'https://new.example/b': answer(200),
  })

describe('okr links check', () => {
  test('suggests dates of links, addresses and lower levels; neither a higher one nor a new day of reading', async () => {
    const { code, out } = await okr(`links check ${ids} --json`, { web: web(), today: '2027-03-01' })
    expect(code).toBe(1)
    const report = JSON.parse(out)
    const byId = new Map<string, LinkReport>(report.links.map((link: LinkReport) => [link.id, link]))
    expect(report).toMatchObject({ checked: '2027-03-01', withoutAddress: [offline.id] })
    expect(
      [a, b, c].map(({ id }) => byId.get(id)).map((link) => [link?.outcome, link?.stale, link?.suggestion]),
    ).toEqual([
      ['reachable', false, { checked: '2027-03-01' }],
      ['moved', false, { url: 'https://new.example/b', checked: '2027-03-01' }],
      ['gone', false, { verification: { level: 'cited', seen: c.verification.seen } }],
    ])
  })

  test.each([
    ['en', 'gone', 'moved', 'not read for 12 months (last', 'nor renews the day a text was seen'],
    ['zh-CN', '已不在', '已搬走', '已超过 12 个月未读（上次', '核实级别和读到的日期都不会因此更新'],
  ])('says in %s what does not answer, what is stale, and what it does not mean', async (locale, ...parts) => {
    const { out } = await okr(`links check ${ids} -l ${locale}`, { web: web(), today: '2029-01-01' })
    for (const part of [...parts, 'https://new.example/b', c.id]) expect(out).toContain(part)
    expect(out).not.toContain(`${a.id}  `)
  })

  test('writes the report to a file, and exits with 0 where everything answers', async () => {
    const { code, written } = await okr(`links check ${a.id} --write links.json`, { web: web() })
    expect(code).toBe(0)
    expect(JSON.parse(written.get('links.json') ?? '').links).toHaveLength(1)
  })

  test.each([
    [`links check ${a.id}x`, 1, `Did you mean ${a.id}?`],
    ['links check nobody-1999 -l zh', 1, '登记册里没有这些来源：nobody-1999'],
    ['links', 2, 'Usage: okr links'],
  ])('okr %s is refused before anything is asked', async (line, code, part) => {
    const result = await okr(line)
    expect(result.code).toBe(code)
    expect(result.error).toContain(part)
  })

  test('explains itself in both languages', async () => {
    expect((await okr('links check --help')).out).toContain('Ids of sources')
    expect((await okr('links --help', { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('退出码')
  })
})
