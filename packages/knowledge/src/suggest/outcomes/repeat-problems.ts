import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'repeat-problems',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['重复发生', '再发', '复发', '屡次'],
    en: ['repeat incident', 'recurring', 'same mistake', 'happen again'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '改进负责人', en: 'head of improvement' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-same-cause-again',
        name: { 'zh-CN': '同因问题再发率', en: 'Share of problems that recur from the same cause' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '90 天内同因再发的问题数 ÷ 已关闭问题数 × 100',
          en: 'problems whose cause shows again within 90 days / problems closed × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['incident log'],
        pitfall: { 'zh-CN': '原因分类要一致', en: 'Class causes alike' },
      },
      relation: null,
      baseline: 22,
      target: 10,
    },
    {
      metric: {
        id: 'out-causes-removed',
        name: { 'zh-CN': '根因措施验证有效率', en: 'Share of root-cause actions found effective' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '复查有效的措施数 ÷ 到期措施数 × 100',
          en: 'actions found effective in a later check / actions due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['incident log'],
        pitfall: { 'zh-CN': '由别人复查', en: 'Somebody else checks' },
      },
      relation: null,
      baseline: 52,
      target: 80,
    },
  ],
}
