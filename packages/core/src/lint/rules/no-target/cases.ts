import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: '提升客户满意度',
    found: 'noTarget',
    at: '客户满意度',
    fixed: '将客户满意度从[基线]提升至[目标]（取数：[系统]，负责人：[角色]）',
  },
  {
    locale: 'en',
    input: 'Improve NPS',
    found: 'noTarget',
    at: 'NPS',
    fixed: 'Move NPS from [baseline] to [target] (source: [system], owner: [role])',
  },
  {
    locale: 'zh-CN',
    input: '降低差错率',
    found: 'noTarget',
    at: '差错率',
    fixed: '将差错率从[基线]降低至[目标]（取数：[系统]，负责人：[角色]）',
  },
  { locale: 'zh-CN', input: '客户满意度从82分提升至90分', found: null },
  { locale: 'en', input: 'Raise NPS from 32 to 45', found: null },
  { locale: 'zh-CN', input: '非计划停机时长由每月 36 小时压进 20 小时', found: null },
  { locale: 'en', input: 'Backlog items older than 7 days from 120 to 30', found: null },
]
