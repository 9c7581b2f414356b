import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'meetings',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['周会', '例会', '会议', '分享会', '讨论会'],
    en: ['meetings', 'weekly meeting', 'stand-up', 'all-hands'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '会议负责人', en: 'chair of the meeting' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-decisions-carried-out',
        name: { 'zh-CN': '会议决议按期落实率', en: 'Share of meeting decisions carried out on time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在约定日期前落实的决议数 ÷ 到期决议数 × 100',
          en: 'decisions carried out by the agreed date / decisions due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '只记容易的决议会虚高', en: 'Recording easy decisions only lifts it' },
      },
      relation: 'from',
      baseline: 50,
      target: 80,
    },
    {
      metric: {
        id: 'out-worth-attending',
        name: { 'zh-CN': '认为值得参加的与会者占比', en: 'Share of participants who find it worth attending' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '会后匿名答“值得参加”的人数 ÷ 作答人数 × 100',
          en: 'participants who say so anonymously afterwards / respondents × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '举手表决不算匿名', en: 'A show of hands is not anonymous' },
      },
      relation: 'in',
      baseline: 45,
      target: 70,
    },
  ],
}
