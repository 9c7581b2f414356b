import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'purchasing-experience',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['采购体验', '采购周期', '采购效率'],
    en: ['procurement less', 'easier procurement', 'procurement process', 'buying process'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '采购负责人', en: 'head of procurement' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-request-to-order',
        name: { 'zh-CN': '需求到下单时长', en: 'Time from request to order' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '从需求提交到下单的工作日中位数', en: 'median working days from request to order' },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ERP'],
        pitfall: { 'zh-CN': '退回重提从首次计', en: 'Requests sent back count from the first submission' },
      },
      relation: null,
      baseline: 18,
      target: 9,
    },
    {
      metric: {
        id: 'out-requester-score',
        name: { 'zh-CN': '需求部门对采购的评分', en: 'Requester score for procurement' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '订单完成后固定题组的均分，折算为 0–100 分',
          en: 'mean of a fixed questionnaire after the order, scaled 0–100',
        },
        unit: 'score',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '同时看回收率', en: 'Watch the response rate' },
      },
      relation: null,
      baseline: 61,
      target: 76,
    },
  ],
}
