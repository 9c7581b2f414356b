import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'recognition',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['入选', '名单', '认定', '评选', '获奖', '排名', '标杆', '称号', '一流'],
    en: ['award', 'listed on', 'ranking', 'b corp', 'best in', 'world-class'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '品牌负责人', en: 'head of brand' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-recognition-reason',
        name: {
          'zh-CN': '因该资质而选择我方的新客户占比',
          en: 'Share of new customers who give the recognition as a reason',
        },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '签约时在问卷中勾选该资质为理由的新客户数 ÷ 新客户数 × 100',
          en: 'new customers who tick the recognition as a reason at signature / new customers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'survey'],
        pitfall: { 'zh-CN': '由销售代填会失真', en: 'Worthless when sales fills it in' },
      },
      relation: 'for',
      baseline: 5,
      target: 15,
    },
    {
      metric: {
        id: 'out-criteria-met',
        name: { 'zh-CN': '评选标准自评达标率', en: 'Share of the criteria met with evidence' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '有证据达到的评选条目数 ÷ 评选条目数 × 100',
          en: 'criteria met with evidence / criteria × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['audit reports'],
        pitfall: { 'zh-CN': '没有证据的达标不算', en: 'Without evidence it is not met' },
      },
      relation: 'for',
      baseline: 60,
      target: 95,
    },
  ],
}
