import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'hiring',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['招聘', '招募', '招人', '录用', '引才', '引进人才', '到岗', '招到'],
    en: ['hire', 'hiring', 'recruit', 'headcount', 'vacanc', 'staff up'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '招聘负责人', en: 'head of recruiting' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-time-to-fill',
        name: { 'zh-CN': '岗位补齐周期', en: 'Time to fill' },
        aliases: { 'zh-CN': ['招聘周期', '招聘时长'], en: ['time to hire', 'hiring time'] },
        definition: {
          'zh-CN': '从岗位批准到候选人接受录用的日历天数中位数，未补齐的岗位按至今天数计入',
          en: 'median calendar days from approval of the position to an accepted offer, open positions counted to date',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['ATS'],
        pitfall: {
          'zh-CN': '只算已补齐的岗位，会漏掉一直招不到的',
          en: 'Counting filled positions only hides those that stay open',
        },
      },
      relation: 'for',
      baseline: 60,
      target: 40,
    },
    {
      metric: {
        id: 'out-offer-acceptance',
        name: { 'zh-CN': '录用接受率', en: 'Offer acceptance rate' },
        aliases: { 'zh-CN': ['offer接受率'], en: ['acceptance rate'] },
        definition: { 'zh-CN': '接受录用的人数 ÷ 发出录用的人数 × 100', en: 'offers accepted / offers made × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ATS'],
        pitfall: { 'zh-CN': '先口头探底再发录用会抬高', en: 'Sounding out before the offer lifts it' },
      },
      relation: 'for',
      baseline: 65,
      target: 80,
    },
    {
      metric: {
        id: 'out-first-year-retention',
        name: { 'zh-CN': '入职首年留任率', en: 'First-year retention of new hires' },
        aliases: { 'zh-CN': ['新员工留任率'], en: ['new-hire retention'] },
        definition: {
          'zh-CN': '入职满一年仍在岗的人数 ÷ 一年前入职的人数 × 100',
          en: 'people still in post a year after joining / people who joined × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '含被动离职与否要写明', en: 'Say whether dismissals count' },
      },
      relation: 'among',
      baseline: 72,
      target: 85,
    },
  ],
}
