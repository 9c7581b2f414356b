import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'inclusion',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['多元', '包容', '女性', '残障'],
    en: ['diversity', 'inclusion', 'inclusive', 'women', 'under-represented'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '人力资源负责人', en: 'head of human resources' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-diverse-managers',
        name: { 'zh-CN': '少数群体在管理岗中的占比', en: 'Share of under-represented groups in management' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '管理岗中少数群体的人数 ÷ 管理岗人数 × 100',
          en: 'managers from under-represented groups / managers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '改岗位名称不算晋升', en: 'A new title is no promotion' },
      },
      relation: 'in',
      baseline: 22,
      target: 30,
    },
    {
      metric: {
        id: 'out-belonging',
        name: { 'zh-CN': '感到被接纳的员工占比', en: 'Share of employees who feel they belong' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '匿名调查中同意“在这里被接纳”的员工数 ÷ 作答人数 × 100，按群体分列',
          en: 'employees who agree that they belong / respondents × 100, shown by group',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '只看总体会掩盖少数群体', en: 'The total hides the minority' },
      },
      relation: 'among',
      baseline: 58,
      target: 72,
    },
  ],
}
