import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'automation',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['自动化', 'AI', '人工智能', '大模型', '机器人', 'RPA', '智能'],
    en: ['automat', 'ai', 'machine learning', 'robot'],
  },
  measured: { 'zh-CN': ['直通', '自动'], en: ['straight-through', 'automat'] },
  owner: { 'zh-CN': '自动化负责人', en: 'head of automation' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-no-touch',
        name: { 'zh-CN': '无人工干预完成率', en: 'Share of cases completed without manual work' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '全程无人工介入即完成的件数 ÷ 总件数 × 100',
          en: 'cases completed with no manual step / cases × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['BPM'],
        pitfall: { 'zh-CN': '事后人工改错也算介入', en: 'Correcting later is manual work too' },
      },
      relation: 'with',
      baseline: 20,
      target: 45,
    },
    {
      metric: {
        id: 'out-suggestions-accepted',
        name: { 'zh-CN': '系统建议采纳率', en: 'Share of its suggestions accepted' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '被使用者原样采纳的建议数 ÷ 给出的建议数 × 100',
          en: 'suggestions taken as they stand / suggestions made × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: {
          'zh-CN': '默认勾选会虚高；抽查采纳后的差错',
          en: 'A ticked default lifts it; check the errors afterwards',
        },
      },
      relation: 'from',
      baseline: 50,
      target: 70,
    },
  ],
}
