import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'outages',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['停电', '断电', '断网'], en: ['power cut', 'power outage', 'blackout'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '运行负责人', en: 'head of operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-outage-minutes',
        name: { 'zh-CN': '户均停电时间', en: 'Interruption per customer' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当期停电分钟 × 受影响户数 ÷ 总户数',
          en: 'minutes of interruption × customers affected / customers',
        },
        unit: 'min',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '计划停电也要算', en: 'Planned interruptions count too' },
      },
      relation: null,
      baseline: 85,
      target: 50,
    },
    {
      metric: {
        id: 'out-restored-in-time',
        name: { 'zh-CN': '承诺时限内恢复的占比', en: 'Share restored within the promised time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '承诺时限内恢复的停电次数 ÷ 停电次数 × 100',
          en: 'interruptions ended within the promised time / interruptions × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '分段恢复按最后一户计', en: 'Count to the last customer' },
      },
      relation: null,
      baseline: 70,
      target: 90,
    },
  ],
}
