import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'medical-education',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['学术推广', '学术会议', '科室会'],
    en: ['medical education', 'prescriber', 'detailing', 'key opinion leader'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '医学事务负责人', en: 'head of medical affairs' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-prescribers',
        name: { 'zh-CN': '目标医生中已处方者占比', en: 'Share of target physicians who prescribe' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '近 90 天有处方的目标医生数 ÷ 目标医生数 × 100',
          en: 'target physicians who prescribed in the last 90 days / target physicians × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '目标名单事先固定', en: 'Fix the list beforehand' },
      },
      relation: null,
      baseline: 22,
      target: 34,
    },
    {
      metric: {
        id: 'out-case-discussed',
        name: {
          'zh-CN': '会后 30 天内愿再交流的医生占比',
          en: 'Share of physicians who ask for a follow-up within 30 days',
        },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '会后 30 天内提出或接受再次交流的医生数 ÷ 到会医生数 × 100',
          en: 'physicians who ask for or accept another talk within 30 days / physicians present × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '不含礼节性回访', en: 'Courtesy visits do not count' },
      },
      relation: null,
      baseline: 28,
      target: 45,
    },
  ],
}
