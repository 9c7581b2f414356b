import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '上线新一代核心系统', found: 'activity', at: '上线' },
  { locale: 'en', input: 'Build a data lake in 2026', found: 'activity', at: 'Build' },
  { locale: 'zh-CN', input: '新ERP成为工厂计划员信得过的唯一数据来源', found: null },
  { locale: 'en', input: 'Rural GPs turn to our remote consults first', found: null },
  { locale: 'zh-CN', input: '让发布变成白天里平常的一件事', found: null },
  { locale: 'en', input: 'Hand over designs that the next department can use', found: null },
  { locale: 'zh-CN', input: '让我们交付的设备在客户现场更快稳定出活', found: null },
  { locale: 'en', input: 'Release no longer waits for the laboratory', found: null },
]
