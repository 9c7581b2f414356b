import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'roads',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['坑槽', '路面', '道路养护', '路灯', '井盖', '市政设施'],
    en: ['pothole', 'road repair', 'streetlight', 'street light', 'pavement', 'sidewalk'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '市政养护负责人', en: 'head of highways' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-repair-days',
        name: { 'zh-CN': '报修到修复时间', en: 'Time from report to repair' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '从报修到验收修复的日历天数中位数与九十分位',
          en: 'median calendar days from report to inspected repair, with the 90th percentile',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '临时填补不算修复', en: 'A temporary fill is no repair' },
      },
      relation: 'of',
      baseline: 14,
      target: 6,
    },
    {
      metric: {
        id: 'out-repair-in-time',
        name: { 'zh-CN': '承诺时限内修复的占比', en: 'Share repaired within the promised time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '承诺时限内修复的报修数 ÷ 报修数 × 100',
          en: 'reports repaired within the promised time / reports × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '三个月内再坏的算未修复', en: 'Broken again in three months counts as not repaired' },
      },
      relation: null,
      baseline: 58,
      target: 85,
    },
  ],
}
