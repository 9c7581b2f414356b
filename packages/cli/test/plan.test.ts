import { presetParams, renderPage } from '@okr/core'
import { first90Days, planCalendar, planPage } from '@okr/knowledge'
import { expect, test } from 'vitest'
import { okr } from './support/okr.ts'

const line = 'plan --preset energy-storage --start 2027-01-04'

test.each(['en', 'zh-CN'] as const)('okr plan prints the plan in %s as Markdown, data and calendar', async (locale) => {
  const plan = first90Days(presetParams('energy-storage', locale), '2027-01-04')
  expect((await okr(`${line} -l ${locale}`)).out).toBe(renderPage(planPage(plan)))
  expect(JSON.parse((await okr(`${line} -l ${locale} --format json`)).out)).toEqual(plan)
  const { written } = await okr(`${line} -l ${locale} --format ics -o okr.ics`)
  expect(written.get('okr.ics')).toBe(planCalendar(plan))
})

test.each([
  ['plan --preset energy-storage -l en', 2, 'The option --start <date> is needed.'],
  ['plan --preset energy-storage -l zh-CN', 2, '缺选项 --start <date>。'],
  ['plan --preset energy-storage -l en --start 2027-02-29', 2, '--start takes a date as YYYY-MM-DD, not “2027-02-29”'],
  ['plan --preset energy-storage -l zh-CN --start 明天', 2, '--start 要 YYYY-MM-DD 形式的日期，不是“明天”'],
  ['plan --start 2027-01-04', 1, 'okr plan --preset'],
  [`${line} --format pdf`, 2, 'markdown, json, ics'],
])('okr %s is refused with what to do', async (bad, code, part) => {
  const { error, ...result } = await okr(bad)
  expect(result).toMatchObject({ code, out: '' })
  expect(error).toContain(part)
})

test('okr plan --help explains itself in both languages', async () => {
  expect((await okr('plan --help')).out).toContain('a weekend moves to Monday')
  expect((await okr('plan --help', { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('从下周一开始')
})
