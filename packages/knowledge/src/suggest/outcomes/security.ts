import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'security',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['信息安全', '网络安全', '隐私', '数据安全', '漏洞', '渗透测试', '数据出境', '安全评估'],
    en: ['security', 'privacy', 'vulnerab', 'cyber', 'penetration', 'data breach', 'zero trust'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '信息安全负责人', en: 'head of information security' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-critical-fix-time',
        name: { 'zh-CN': '高危漏洞修复时长', en: 'Time to fix critical vulnerabilities' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从发现到修复上线的天数中位数，未修复的按至今计入',
          en: 'median days from finding to fix in production, open ones counted to date',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['ticketing', 'monitoring'],
        pitfall: {
          'zh-CN': '降级漏洞会变好看；分级按外部标准',
          en: 'Downgrading improves it; grade by an outside scale',
        },
      },
      relation: 'in',
      baseline: 21,
      target: 7,
    },
    {
      metric: {
        id: 'out-access-review',
        name: { 'zh-CN': '权限复核不当占比', en: 'Share of access rights found unjustified' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '复核中确认不应有的权限数 ÷ 复核的权限数 × 100',
          en: 'rights found unjustified / rights reviewed × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['GRC'],
        pitfall: { 'zh-CN': '只复核离职账号会虚低', en: 'Reviewing leavers only reads low' },
      },
      relation: 'in',
      baseline: 12,
      target: 3,
    },
    {
      metric: {
        id: 'out-privacy-incidents',
        name: { 'zh-CN': '数据泄露与越权访问事件数', en: 'Data leaks and unauthorised accesses' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期确认的泄露或越权访问事件数',
          en: 'confirmed leaks or unauthorised accesses in the period',
        },
        unit: 'count',
        direction: 'lower',
        kind: 'guardrail',
        bounds: [0, null],
        dataSources: ['incident log'],
        pitfall: { 'zh-CN': '零目标会压制上报', en: 'A zero target silences reports' },
      },
      relation: 'in',
      baseline: 5,
      target: 1,
    },
  ],
}
