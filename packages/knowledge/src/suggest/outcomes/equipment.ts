import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'equipment',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['设备', '维护', '检修', '保养', '停机', '点检', 'TPM'],
    en: [
      'installed base',
      'installed fleet',
      'maintenance',

      'tpm',
      'equipment',
      'breakdown',
      'machines',
    ],
  },
  measured: { 'zh-CN': ['设备', '停机', '换型', '换线'], en: ['equipment', 'downtime', 'changeover', 'repair'] },
  owner: { 'zh-CN': '设备负责人', en: 'head of maintenance' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-unplanned-downtime',
        name: { 'zh-CN': '每月非计划停机时长', en: 'Unplanned downtime a month' },
        aliases: { 'zh-CN': ['非计划停机', '停机时长'], en: ['unplanned downtime', 'downtime'] },
        definition: { 'zh-CN': '当月非计划停机的小时数合计', en: 'hours of unplanned stops in the month' },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['MES', 'CMMS'],
        pitfall: { 'zh-CN': '改记为计划停机会变好看', en: 'Recording stops as planned improves it' },
      },
      relation: 'of',
      baseline: 36,
      target: 20,
    },
    {
      metric: {
        id: 'out-time-between-failures',
        name: { 'zh-CN': '平均故障间隔', en: 'Mean time between failures' },
        aliases: { 'zh-CN': ['MTBF'], en: ['MTBF'] },
        definition: { 'zh-CN': '运行小时 ÷ 故障次数', en: 'operating hours / failures' },
        unit: 'h',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CMMS', 'MES'],
        pitfall: { 'zh-CN': '小停机不算故障会虚高', en: 'Leaving out short stops lifts it' },
      },
      relation: 'of',
      baseline: 180,
      target: 260,
    },
  ],
}
