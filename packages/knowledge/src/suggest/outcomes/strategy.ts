import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'strategy',
  breadth: 'broad',
  names: 'quality',
  said: { 'zh-CN': ['战略', '规划', '聚焦', '路线图'], en: ['strateg', 'roadmap', 'focus on what'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '战略负责人', en: 'head of strategy' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-capacity-on-priorities',
        name: { 'zh-CN': '投入重点事项的工时占比', en: 'Share of capacity spent on the priorities' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '登记在已公布重点事项上的工时 ÷ 总工时 × 100',
          en: 'hours booked on the published priorities / all hours × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ERP', 'OKR tool'],
        pitfall: {
          'zh-CN': '什么都算重点时没有意义；重点不超过五项',
          en: 'Worthless when everything is a priority; five at most',
        },
      },
      relation: 'for',
      baseline: 45,
      target: 65,
    },
    {
      metric: {
        id: 'out-initiatives-on-plan',
        name: {
          'zh-CN': '战略举措阶段成果按期达成率',
          en: 'Share of strategic initiatives that reach their results on time',
        },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按期达到约定阶段成果的举措数 ÷ 应达到的举措数 × 100',
          en: 'initiatives that reach the agreed result on time / initiatives due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['OKR tool'],
        pitfall: { 'zh-CN': '成果要事先写成可查的状态', en: 'Results must be states that can be checked' },
      },
      relation: 'for',
      baseline: 50,
      target: 75,
    },
  ],
}
