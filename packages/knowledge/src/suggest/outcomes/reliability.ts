import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'reliability',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['稳定性', '可用性', '故障', '宕机', '加载', '延迟', '性能', '机房', '服务器', '响应速度', '基站', '网络'],
    en: [
      'reliab',
      'stabil',
      'availability',
      'outage',
      'downtime',
      'latency',
      'performance',
      'load time',
      'crash',
      'uptime',
      'server',
      'network',
    ],
  },
  measured: {
    'zh-CN': ['可用', '故障', '恢复', '崩溃'],
    en: ['availability', 'failure', 'restore', 'crash', 'repair'],
  },
  owner: { 'zh-CN': '运维负责人', en: 'head of operations engineering' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-availability',
        name: { 'zh-CN': '服务可用率', en: 'Service availability' },
        aliases: { 'zh-CN': ['可用性', '系统可用性'], en: ['availability', 'uptime'] },
        definition: {
          'zh-CN': '（约定服务时间 − 中断时间）÷ 约定服务时间 × 100',
          en: '(agreed service time − interruption) / agreed service time × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '按用户感受计，不按服务器计', en: 'Measure what users feel, not servers' },
      },
      relation: 'of',
      baseline: 99.5,
      target: 99.9,
    },
    {
      metric: {
        id: 'out-time-to-restore',
        name: { 'zh-CN': '服务恢复时长', en: 'Time to restore service' },
        aliases: { 'zh-CN': ['故障恢复时长'], en: ['MTTR'] },
        definition: {
          'zh-CN': '从用户受影响到恢复的分钟中位数',
          en: 'median minutes from users being affected to service restored',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['monitoring', 'incident log'],
        pitfall: { 'zh-CN': '从发现起算会少算', en: 'Starting at detection counts too little' },
      },
      relation: 'of',
      baseline: 90,
      target: 40,
    },
  ],
}
