import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'workload',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['加班', '减负', '工作负荷', '工作生活平衡'],
    en: ['overtime', 'work-life', 'workload', 'burnout', 'burn-out'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '人力资源负责人', en: 'head of human resources' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-overtime-share',
        name: { 'zh-CN': '连续超时工作人员占比', en: 'Share of people who work overtime week after week' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '连续四周超时的人数 ÷ 在岗人数 × 100',
          en: 'people over their hours in four weeks running / headcount × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '未登记的加班要抽查', en: 'Sample for unrecorded overtime' },
      },
      relation: 'among',
      baseline: 24,
      target: 12,
    },
    {
      metric: {
        id: 'out-workload-bearable',
        name: { 'zh-CN': '认为工作量可承受的员工占比', en: 'Share of employees who find their workload bearable' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '同意的人数 ÷ 匿名作答人数 × 100',
          en: 'employees who agree / anonymous respondents × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '同时看回收率', en: 'Watch the response rate' },
      },
      relation: 'among',
      baseline: 48,
      target: 66,
    },
  ],
}
