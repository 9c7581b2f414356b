import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'innovation',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['创新', '试错', '点子', '金点子', '改善提案'],
    en: ['innovat', 'ideas', 'experimentation', 'try new'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '研发负责人', en: 'head of R&D' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-concluded-experiments',
        name: { 'zh-CN': '每季度得出结论的试验数', en: 'Experiments per quarter that end in a decision' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '事先写明假设、并以“继续、停止或改变”决定收尾的试验数',
          en: 'experiments with a written hypothesis that end in a decision to go on, stop or change',
        },
        unit: 'count',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '没有假设的尝试不算', en: 'A trial without a hypothesis does not count' },
      },
      relation: 'in',
      baseline: 4,
      target: 10,
    },
    {
      metric: {
        id: 'out-ideas-in-use',
        name: { 'zh-CN': '员工建议落地率', en: 'Share of ideas from staff put into practice' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '90 天内落地的建议数 ÷ 提出的建议数 × 100',
          en: 'ideas put into practice within 90 days / ideas handed in × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '先筛掉再登记会抬高', en: 'Screening before logging lifts it' },
      },
      relation: 'in',
      baseline: 15,
      target: 30,
    },
  ],
}
