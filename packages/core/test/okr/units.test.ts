import { describe, expect, test } from 'vitest'
import { formatValue } from '../../src/okr/index.ts'

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
