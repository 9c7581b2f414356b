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
    {
      metric: {
        id: 'out-changeover-time',
        name: { 'zh-CN': '换型时间', en: 'Changeover time' },
        aliases: { 'zh-CN': ['换线时间'], en: ['set-up time'] },
        definition: {
          'zh-CN': '上一批最后一件合格品到下一批第一件合格品的分钟中位数',
          en: 'median minutes from the last good piece of one batch to the first of the next',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['MES'],
        pitfall: { 'zh-CN': '减少换型次数不等于缩短换型', en: 'Fewer changeovers are not shorter ones' },
      },
      relation: 'of',
      baseline: 55,
      target: 30,
    },
  ],
}
