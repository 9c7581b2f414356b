import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'intellectual-property',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['知识产权', '专利', '商标'], en: ['intellectual property', 'patent', 'trademark'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '知识产权负责人', en: 'head of intellectual property' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-ip-coverage',
        name: { 'zh-CN': '核心技术权利覆盖率', en: 'Share of core features covered by granted rights' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '已获授权保护的核心技术点数 ÷ 核心技术点数 × 100',
          en: 'core features covered by granted rights / core features × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['PLM'],
        pitfall: {
          'zh-CN': '拆分技术点会改变分母；清单在期初锁定',
          en: 'Splitting features changes the denominator; fix the list at the start',
        },
      },
      relation: 'in',
      baseline: 40,
      target: 65,
    },
    {
      metric: {
        id: 'out-infringement-time',
        name: { 'zh-CN': '侵权处理时长', en: 'Time to settle an infringement' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从发现侵权到停止侵权的天数中位数，未停止的按至今计入',
          en: 'median days from finding an infringement to its end, open ones counted to date',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['CLM'],
        pitfall: { 'zh-CN': '不登记的侵权不会变慢', en: 'An unlogged case is never slow' },
      },
      relation: 'of',
      baseline: 45,
      target: 20,
    },
  ],
}
