import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'goals',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['绩效管理', '绩效体系', '目标管理', 'OKR', '考核', '复盘'],
    en: ['performance management', 'performance review', 'goal setting', 'okr', 'appraisal', 'kpi'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '战略运营负责人', en: 'head of strategy operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-check-ins-held',
        name: { 'zh-CN': '按期更新的关键结果占比', en: 'Share of key results updated on schedule' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在约定日期前更新取数的关键结果数 ÷ 关键结果数 × 100',
          en: 'key results with a fresh value by the agreed date / key results × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['OKR tool'],
        pitfall: { 'zh-CN': '只改日期不取数不算更新', en: 'Touching the date without a value is no update' },
      },
      relation: 'in',
      baseline: 45,
      target: 80,
    },
    {
      metric: {
        id: 'out-goals-changed-course',
        name: { 'zh-CN': '复盘后作出调整的目标占比', en: 'Share of reviewed goals that led to a change' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '复盘后调整资源、做法或目标的目标数 ÷ 复盘的目标数 × 100',
          en: 'goals whose review changed resources, approach or target / goals reviewed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['OKR tool', 'decision log'],
        pitfall: {
          'zh-CN': '为调整而调整不算；要写明依据',
          en: 'Changing for its own sake does not count; write down why',
        },
      },
      relation: 'after',
      baseline: 20,
      target: 40,
    },
  ],
}
