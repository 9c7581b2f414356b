import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'absence',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['缺勤', '旷工', '病假', '请假'],
    en: ['absence', 'absenteeism', 'sick leave', 'sick days', 'no-show'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '人力资源负责人', en: 'head of human resources' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-absence-rate',
        name: { 'zh-CN': '缺勤率', en: 'Absence rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '计划外缺勤工时 ÷ 计划工时 × 100',
          en: 'hours of unplanned absence / hours planned × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '法定假期不计', en: 'Statutory leave does not count' },
      },
      relation: 'among',
      baseline: 5.2,
      target: 3.8,
    },
    {
      metric: {
        id: 'out-repeat-absence',
        name: { 'zh-CN': '反复缺勤人员占比', en: 'Share of people with repeated absence' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当季缺勤三次及以上的人数 ÷ 在岗人数 × 100',
          en: 'people absent three times or more in the quarter / headcount × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '长病假单列', en: 'List long illness apart' },
      },
      relation: null,
      baseline: 9,
      target: 5,
    },
  ],
}
