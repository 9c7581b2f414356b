import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'phishing',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['钓鱼'], en: ['phishing', 'security awareness', 'security-awareness'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '信息安全负责人', en: 'head of information security' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-phish-report',
        name: { 'zh-CN': '演练邮件上报率', en: 'Share of staff who report a test phish' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '上报演练邮件的人数 ÷ 收到的人数 × 100',
          en: 'people who report the test mail / people who receive it × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '难度要一致', en: 'Keep the difficulty constant' },
      },
      relation: null,
      baseline: 18,
      target: 55,
    },
    {
      metric: {
        id: 'out-phish-click',
        name: { 'zh-CN': '演练邮件点击率', en: 'Share of staff who click a test phish' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '点击演练链接的人数 ÷ 收到的人数 × 100',
          en: 'people who click the test link / people who receive it × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['monitoring'],
        pitfall: { 'zh-CN': '只看点击会让人不敢上报', en: 'Clicks alone discourage reports' },
      },
      relation: null,
      baseline: 16,
      target: 6,
    },
  ],
}
