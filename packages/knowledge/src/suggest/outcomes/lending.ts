import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'lending',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['贷款', '信贷', '放款', '开户'], en: ['loan', 'lending', 'credit decision', 'account opening'] },
  measured: { 'zh-CN': ['审批', '贷款', '不良', '逾期'], en: ['approval', 'delinquency', 'loan'] },
  owner: { 'zh-CN': '信贷负责人', en: 'head of lending' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-time-to-decision',
        name: { 'zh-CN': '从申请到审批结果的时间', en: 'Time from application to decision' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从资料齐全到告知结果的小时中位数',
          en: 'median hours from complete application to the answer',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['loan system'],
        pitfall: { 'zh-CN': '“资料齐全”的认定要固定', en: 'Fix what “complete” means' },
      },
      relation: 'for',
      baseline: 48,
      target: 20,
    },
    {
      metric: {
        id: 'out-straight-decisions',
        name: { 'zh-CN': '一次提交即出结果的申请占比', en: 'Share of applications decided without a query' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '无需补件即出结果的申请数 ÷ 申请数 × 100',
          en: 'applications decided with no query to the customer / applications × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['loan system'],
        pitfall: {
          'zh-CN': '直接拒绝也算出结果；通过率要并看',
          en: 'A refusal is a result too; watch the approval rate',
        },
      },
      relation: 'for',
      baseline: 45,
      target: 65,
    },
  ],
}
