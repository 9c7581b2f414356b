import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '通过ISO 27001认证', found: 'milestone' },
  { locale: 'en', input: 'Receive FDA 510(k) clearance', found: 'milestone' },
  { locale: 'zh-CN', input: '完成ISO 14001体系文件编写', found: null },
  { locale: 'en', input: 'Finish writing the ISO 14001 manual', found: null },
]
