import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'employment',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['就业', '毕业去向'],
    en: ['graduate employment', 'job placement', 'placement rate', 'find jobs', 'into jobs', 'into work'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '就业指导负责人', en: 'head of careers' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-employed-six-months',
        name: { 'zh-CN': '毕业 6 个月就业落实率', en: 'Share in work six months after graduation' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '毕业满 6 个月在岗且经核实的人数 ÷ 毕业人数 × 100',
          en: 'graduates verified in work after six months / graduates × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '升学单列', en: 'Count further study apart' },
      },
      relation: 'of',
      baseline: 78,
      target: 88,
    },
    {
      metric: {
        id: 'out-employed-in-field',
        name: { 'zh-CN': '对口就业占比', en: 'Share employed in their field' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '岗位与所学方向一致的就业人数 ÷ 就业人数 × 100',
          en: 'graduates whose job fits what they studied / graduates in work × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '对口的判定标准要固定', en: 'Fix what fits' },
      },
      relation: 'of',
      baseline: 52,
      target: 66,
    },
  ],
}
