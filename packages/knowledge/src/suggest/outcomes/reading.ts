import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'reading',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['全民阅读', '借阅', '图书馆'], en: ['library', 'reading', 'borrow', 'books'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '阅读推广负责人', en: 'head of reading services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-active-readers',
        name: { 'zh-CN': '季度内借阅三次以上的读者占比', en: 'Share of card holders who borrow three times a quarter' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '季度内借阅三次及以上的持证读者数 ÷ 持证读者数 × 100',
          en: 'card holders who borrow three times or more / card holders × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '续借不算', en: 'Renewals do not count' },
      },
      relation: 'among',
      baseline: 12,
      target: 20,
    },
    {
      metric: {
        id: 'out-readers-return',
        name: { 'zh-CN': '首次到访后 60 天内再来的占比', en: 'Share of first visitors back within 60 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '60 天内再来的人数 ÷ 首次到访人数 × 100',
          en: 'people back within 60 days / first visitors × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '按证号去重', en: 'Count by card' },
      },
      relation: 'among',
      baseline: 32,
      target: 46,
    },
  ],
}
