import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'purchasing',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['采购审批', '采购流程', '采购申请'],
    en: ['purchase-approval', 'purchase approval', 'purchase order', 'requisition'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '采购负责人', en: 'head of procurement' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-requisition-time',
        name: { 'zh-CN': '采购申请到下单的时间', en: 'Time from requisition to order' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从提交采购申请到发出订单的工作日中位数',
          en: 'median working days from requisition to purchase order',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP', 'SRM'],
        pitfall: { 'zh-CN': '紧急采购绕过审批的要单列', en: 'Show purchases that bypass approval apart' },
      },
      relation: 'in',
      baseline: 12,
      target: 5,
    },
    {
      metric: {
        id: 'out-requisition-returned',
        name: { 'zh-CN': '采购申请退回率', en: 'Share of requisitions sent back' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '因信息不全或不合规被退回的申请数 ÷ 申请数 × 100',
          en: 'requisitions returned as incomplete or against the rules / requisitions × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ERP', 'SRM'],
        pitfall: { 'zh-CN': '口头补充不登记会少算', en: 'Corrections made orally leave no trace' },
      },
      relation: 'in',
      baseline: 22,
      target: 8,
    },
  ],
}
