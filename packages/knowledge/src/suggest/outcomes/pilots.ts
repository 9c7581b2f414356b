import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'pilots',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['试点', '试用', '试行'], en: ['pilot', 'trial'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '试点负责人', en: 'head of pilots' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-pilots-reaching-result',
        name: { 'zh-CN': '达到预定成效的试点占比', en: 'Share of pilot sites that reach the agreed result' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在约定期限内达到事先写明成效的试点数 ÷ 试点数 × 100',
          en: 'pilot sites that reach the result written down beforehand / pilot sites × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '事后改成效标准不算', en: 'Changing the criteria afterwards does not count' },
      },
      relation: 'of',
      baseline: 40,
      target: 70,
    },
    {
      metric: {
        id: 'out-pilot-users-kept',
        name: { 'zh-CN': '试点结束后仍愿继续使用的用户占比', en: 'Share of pilot users who want to go on' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '试点结束时选择继续使用的用户数 ÷ 试点用户数 × 100',
          en: 'users who choose to go on at the end / pilot users × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '由推动者发问卷会抬分', en: 'Asked by its promoter, users flatter' },
      },
      relation: 'in',
      baseline: 50,
      target: 75,
    },
  ],
}
