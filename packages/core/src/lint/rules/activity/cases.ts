import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '上线会员系统', found: 'activity', at: '上线' },
  { locale: 'zh-CN', input: '在旗舰网点上线新会员卡', found: 'activity' },
  { locale: 'zh-CN', input: '安装200块智能电表', found: 'activity' },
  { locale: 'en', input: 'Launch 3 features', found: 'activity', at: 'Launch' },
  { locale: 'zh-CN', input: '上线新结算页，转化率从2%提升至3%', found: null },
  { locale: 'en', input: 'Roll out one-page checkout and lift payment completion from 63% to 71%', found: null },
  { locale: 'zh-CN', input: '已交付系统的严重缺陷不超过 3 个', found: null },
  { locale: 'en', input: 'Dependency upgrades shipped within 7 days: 35% to 80%', found: null },
]
