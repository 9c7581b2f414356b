import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '成为XX领域最好的公司', found: 'placeholder' },
  { locale: 'en', input: 'Open 12 stores in [region]', found: 'placeholder', at: '[region]' },
  { locale: 'zh-CN', input: 'Z世代投资者在我们这里完成人生第一次理财', found: null },
  { locale: 'en', input: 'Series A companies choose us as their first finance tool', found: null },
]
