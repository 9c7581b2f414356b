import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'staff-retention',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['员工流失', '人员流失', '人才流失', '离职', '留人', '留住员工', '留住骨干', '跳槽'],
    en: [
      'employee turnover',
      'staff turnover',
      'turnover of staff',
      'employee attrition',
      'staff attrition',
      'employee retention',
      'keep our people',
      'keep our staff',
      'keep good people',
      'resign',
      'people leaving',
      'employees leaving',
    ],
  },
  measured: { 'zh-CN': ['离职', '留任'], en: ['turnover', 'attrition'] },
  owner: { 'zh-CN': '人力资源负责人', en: 'head of human resources' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-voluntary-turnover',
        name: { 'zh-CN': '主动离职率', en: 'Voluntary turnover rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '近 12 个月主动离职人数 ÷ 同期平均在岗人数 × 100',
          en: 'people who left of their own will in the last 12 months / mean headcount × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '劝退记成主动或反之都会失真', en: 'How departures are classed changes it' },
      },
      relation: 'among',
      baseline: 18,
      target: 12,
    },
    {
      metric: {
        id: 'out-key-posts-kept',
        name: { 'zh-CN': '关键岗位人员一年留任率', en: 'Share of key people still here after a year' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '一年后仍在岗的关键岗位人数 ÷ 一年前的关键岗位人数 × 100',
          en: 'key people still employed a year later / key people at its start × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '关键岗位名单要事先固定', en: 'Fix the list beforehand' },
      },
      relation: null,
      baseline: 82,
      target: 91,
    },
  ],
}
