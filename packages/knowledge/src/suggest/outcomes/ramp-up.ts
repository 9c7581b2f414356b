import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'ramp-up',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['产能', '爬坡', '量产爬'], en: ['ramp up', 'ramp-up', 'capacity', 'output of the'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '制造负责人', en: 'head of manufacturing' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-output-vs-capacity',
        name: { 'zh-CN': '产能达成率', en: 'Output against rated capacity' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '合格产出 ÷ 额定产能 × 100', en: 'good output / rated capacity × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['MES'],
        pitfall: { 'zh-CN': '额定产能不得下调', en: 'Do not lower the rating' },
      },
      relation: 'of',
      baseline: 58,
      target: 82,
    },
    {
      metric: {
        id: 'out-ramp-yield',
        name: { 'zh-CN': '爬坡期一次合格率', en: 'First-pass yield during the ramp-up' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次即合格的件数 ÷ 投入件数 × 100',
          en: 'pieces good at the first pass / pieces started × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['MES'],
        pitfall: { 'zh-CN': '返修后合格的不算', en: 'Reworked pieces do not count' },
      },
      relation: 'of',
      baseline: 78,
      target: 91,
    },
  ],
}
