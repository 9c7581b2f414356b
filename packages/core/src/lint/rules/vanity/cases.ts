import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '官网访问量从40万提升到60万', found: 'vanity', at: '官网访问量' },
  { locale: 'en', input: 'Grow Instagram followers from 100k to 120k', found: 'vanity', at: 'Instagram followers' },
  { locale: 'zh-CN', input: '公众号粉丝下单转化率从1.2%提高到2.0%', found: null },
  { locale: 'en', input: 'Share of app downloads that activate within a day: 52% to 66%', found: null },
]
