import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'community',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['志愿者', '社区', '社群', '公益', '受益人', '创作者'],
    en: ['volunteer', 'members', 'community', 'beneficiar', 'creator', 'food program', 'programme'],
  },
  measured: { 'zh-CN': ['志愿', '捐赠'], en: ['volunteer', 'take-up', 'donor'] },
  owner: { 'zh-CN': '社群负责人', en: 'head of community' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-members-active',
        name: { 'zh-CN': '月活跃成员占比', en: 'Share of members active each month' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月有贡献或参与的成员数 ÷ 成员数 × 100',
          en: 'members who contribute or take part in the month / members × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '点赞不算贡献', en: 'A like is no contribution' },
      },
      relation: 'of',
      baseline: 25,
      target: 40,
    },
    {
      metric: {
        id: 'out-members-return',
        name: { 'zh-CN': '成员回归率', en: 'Share of members who come back' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '上期参与、本期再次参与的成员数 ÷ 上期参与的成员数 × 100',
          en: 'members of the last period who take part again / members of the last period × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '名单在期初锁定', en: 'Fix the list at the start' },
      },
      relation: 'of',
      baseline: 48,
      target: 62,
    },
    {
      metric: {
        id: 'out-eligible-reached',
        name: { 'zh-CN': '符合条件者使用率', en: 'Share of eligible people who use it' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '使用服务的符合条件人数 ÷ 估计的符合条件人数 × 100',
          en: 'eligible people who use the service / eligible people as estimated × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'survey'],
        pitfall: { 'zh-CN': '估计方法一变就不可比', en: 'Not comparable once the estimate changes' },
      },
      relation: 'of',
      baseline: 30,
      target: 45,
    },
  ],
}
