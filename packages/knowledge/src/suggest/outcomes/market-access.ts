import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'market-access',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['医保目录', '目录准入', '医保准入', '挂网', '进院'],
    en: ['reimbursement', 'formulary', 'market access', 'national list'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '市场准入负责人', en: 'head of market access' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-access-steps',
        name: { 'zh-CN': '准入步骤按计划完成的占比', en: 'Share of access steps done on the planned date' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按首次计划日期完成的准入步骤数 ÷ 全部准入步骤数 × 100',
          en: 'access steps completed by the first planned date / all access steps × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['project system'],
        pitfall: {
          'zh-CN': '最后一步（列入）必须在清单内',
          en: 'The last step, the listing itself, must be on the list',
        },
      },
      relation: null,
      baseline: 30,
      target: 100,
    },
    {
      metric: {
        id: 'out-sites-able-to-use',
        name: { 'zh-CN': '已可开具处方的目标机构占比', en: 'Share of target hospitals able to prescribe it' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '已可开具处方的目标机构数 ÷ 目标机构数 × 100',
          en: 'target hospitals able to prescribe / target hospitals × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '目标名单事先固定', en: 'Fix the list beforehand' },
      },
      relation: null,
      baseline: 20,
      target: 45,
    },
  ],
}
