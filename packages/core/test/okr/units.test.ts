import { describe, expect, test } from 'vitest'
import { formatValue, unitCalled, unitIds, unitName } from '../../src/okr/index.ts'
import { locales } from '../../src/text/index.ts'

describe('a value with its unit', () => {
  test.each([
    [96, '%', '96%', '96%'],
    [3.5, 'pp', '3.5 个百分点', '3.5 percentage points'],
    [1_200_000, 'CNY', '1,200,000 元', 'CNY 1,200,000'],
    [0.42, 'CNY/kWh', '0.42 元/kWh', 'CNY 0.42/kWh'],
    [6, 'month', '6 个月', '6 months'],
    [1, 'd', '1 天', '1 day'],
    [0, 'count', '0', '0'],
    [4.6, 'stars', '4.6 星', '4.6 stars'],
    [7, '批次', '7 批次', '7 批次'],
    [7, 'constructor', '7 constructor', '7 constructor'],
  ])('%s %s', (value, unit, zh, en) => {
    expect(formatValue(value, unit, 'zh-CN')).toBe(zh)
    expect(formatValue(value, unit, 'en')).toBe(en)
  })
})

describe('the name of a unit', () => {
  test.each([
    ['d', '天', 'days'],
    ['count', '个数', 'count'],
    ['CNY/kWh', '元/kWh', 'CNY/kWh'],
    ['per million hours', '起/百万工时', 'per million hours'],
  ])('%s', (id, zh, en) => {
    expect([unitName(id, 'zh-CN'), unitName(id, 'en')]).toEqual([zh, en])
  })

  test('tells every unit from every other, in both languages', () => {
    for (const locale of locales) {
      for (const id of unitIds) expect(unitCalled(unitName(id, locale) ?? '')).toBe(id)
    }
  })
})
