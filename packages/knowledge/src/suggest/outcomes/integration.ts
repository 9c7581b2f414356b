import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'integration',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['并购', '整合', '合并'], en: ['merger', 'post-merger', 'integrat'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '整合负责人', en: 'head of integration' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-key-people-kept',
        name: { 'zh-CN': '关键人员留任率', en: 'Retention of key people' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '整合开始 12 个月后仍在岗的关键人员数 ÷ 名单人数 × 100',
          en: 'key people still in post 12 months after the start / people on the list × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'guardrail',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '名单在整合前锁定', en: 'Freeze the list before the start' },
      },
      relation: 'after',
      baseline: 75,
      target: 90,
    },
    {
      metric: {
        id: 'out-synergies-realised',
        name: { 'zh-CN': '协同收益实现率', en: 'Share of planned synergies realised' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '经财务确认已实现的年化协同收益 ÷ 计划收益 × 100',
          en: 'yearly synergies confirmed by finance / planned × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['finance ledger'],
        pitfall: { 'zh-CN': '原本就会发生的节约不算', en: 'Savings that would have come anyway do not count' },
      },
      relation: 'from',
      baseline: 35,
      target: 70,
    },
  ],
}
