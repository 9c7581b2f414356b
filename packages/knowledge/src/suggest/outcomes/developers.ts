import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'developers',
  breadth: 'narrow',
  names: 'thing',
  said: { 'zh-CN': ['开发者', '开放平台', 'API', '接口', 'SDK'], en: ['developer', 'api', 'sdk', 'open platform'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '平台产品负责人', en: 'head of platform' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-first-call',
        name: { 'zh-CN': '首次成功调用所需时间', en: 'Time to the first successful call' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从注册开发者到首次成功调用的小时中位数，未成功的按至今计入',
          en: 'median hours from registration to the first successful call, those without counted to date',
        },
        unit: 'h',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '沙箱里的调用要单列', en: 'Show sandbox calls apart' },
      },
      relation: 'for',
      baseline: 24,
      target: 6,
    },
    {
      metric: {
        id: 'out-active-developers',
        name: { 'zh-CN': '月活跃开发者占比', en: 'Monthly active share of developers' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '当月有生产调用的开发者数 ÷ 注册开发者数 × 100',
          en: 'developers with production calls in the month / developers registered × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['product analytics'],
        pitfall: { 'zh-CN': '测试账号要剔除', en: 'Leave test accounts out' },
      },
      relation: 'of',
      baseline: 18,
      target: 32,
    },
  ],
}
