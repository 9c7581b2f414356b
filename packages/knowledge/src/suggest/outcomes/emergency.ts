import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'emergency',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['急诊', '床位', '候床', '拥挤'],
    en: ['overcrowd', 'emergency department', 'emergency room', 'boarding', 'bed wait', 'beds'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '急诊负责人', en: 'head of emergency care' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-over-four-hours',
        name: { 'zh-CN': '滞留超过 4 小时的急诊患者占比', en: 'Share of emergency patients staying over 4 hours' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从到达到离开超过 4 小时的患者数 ÷ 急诊患者数 × 100',
          en: 'patients in the department for more than 4 hours / patients × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '转到走廊仍算滞留', en: 'A move to the corridor still counts' },
      },
      relation: null,
      baseline: 28,
      target: 15,
    },
    {
      metric: {
        id: 'out-bed-wait',
        name: { 'zh-CN': '收治决定到入床的时间', en: 'Time from the decision to admit to a bed' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从收治决定到患者入床的小时中位数',
          en: 'median hours from the decision to admit until the patient is in a bed',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '决定时间要当时录入', en: 'Record the decision when it is taken' },
      },
      relation: null,
      baseline: 5,
      target: 2.5,
    },
  ],
}
