import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'governance',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['公司治理', '治理结构', '治理机制', '决策机制', '授权', '委员会', '权责', '组织架构'],
    en: ['governance', 'committee', 'who decides', 'decision rights', 'decision-making', 'reorgani', 'restructur'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '公司秘书', en: 'company secretary' },
  known: ['gen-decision-lead-time'],
  outcomes: [
    {
      metric: {
        id: 'out-decisions-standing',
        name: { 'zh-CN': '一次定案且未被推翻的决策占比', en: 'Share of decisions that stand' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '作出后 90 天内未被重开或推翻的决策数 ÷ 决策数 × 100',
          en: 'decisions not reopened or reversed within 90 days / decisions × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '不登记就没有推翻', en: 'What is not logged is never reversed' },
      },
      relation: 'in',
      baseline: 65,
      target: 85,
    },
    {
      metric: {
        id: 'out-decisions-at-right-level',
        name: { 'zh-CN': '在授权层级内作出的决策占比', en: 'Share of decisions taken at the right level' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '由授权层级直接作出、未上交的决策数 ÷ 决策数 × 100',
          en: 'decisions taken at the level with the right to, not passed up / decisions × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '越权决定不算', en: 'Decisions beyond the mandate do not count' },
      },
      relation: 'in',
      baseline: 50,
      target: 75,
    },
  ],
}
