import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'fundraising',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['捐赠', '募捐', '筹款', '资助', '捐款', '基金申请'],
    en: ['fundrais', 'grants', 'grant application', 'grant funding', 'donation', 'charity', 'sponsorship'],
  },
  measured: { 'zh-CN': ['捐赠'], en: ['donor'] },
  owner: { 'zh-CN': '筹款负责人', en: 'head of fundraising' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-grant-success',
        name: { 'zh-CN': '资助申请成功率', en: 'Grant success rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '获批的申请数 ÷ 当期有结果的申请数 × 100',
          en: 'applications granted / applications decided × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: {
          'zh-CN': '只申请稳拿的会虚高；同时看获批金额',
          en: 'Applying for sure ones only lifts it; watch the amount too',
        },
      },
      relation: 'for',
      baseline: 20,
      target: 35,
    },
    {
      metric: {
        id: 'out-programme-cost-covered',
        name: { 'zh-CN': '资助覆盖率', en: 'Share of programme cost covered by funding won' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '已落实资助金额 ÷ 项目年度成本 × 100',
          en: 'funding committed / yearly cost of the programmes × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '口头承诺不算落实', en: 'A spoken promise is not committed' },
      },
      relation: 'from',
      baseline: 55,
      target: 75,
    },
  ],
}
