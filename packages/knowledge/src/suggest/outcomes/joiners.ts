import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'joiners',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['入职', '新员工', '新人'],
    en: ['new joiner', 'joiners', 'new hire', 'new starter', 'day one', 'first day'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '人力运营负责人', en: 'head of people operations' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-ready-on-day-one',
        name: { 'zh-CN': '入职首日设备与账号齐备率', en: 'Share of new joiners equipped on day one' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首日设备与账号全部可用的新员工数 ÷ 新员工数 × 100',
          en: 'joiners whose equipment and accounts all work on the first day / joiners × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ticketing', 'HRIS'],
        pitfall: { 'zh-CN': '由新员工本人确认', en: 'Let the joiner confirm it' },
      },
      relation: null,
      baseline: 68,
      target: 95,
    },
    {
      metric: {
        id: 'out-joiner-set-up-time',
        name: { 'zh-CN': '入职准备用时', en: 'Time to set up a new joiner' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从录用确认到设备与账号可用的工作日中位数',
          en: 'median working days from the accepted offer until equipment and accounts work',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '未备齐的按至今天数计', en: 'Count open ones to date' },
      },
      relation: null,
      baseline: 9,
      target: 4,
    },
  ],
}
