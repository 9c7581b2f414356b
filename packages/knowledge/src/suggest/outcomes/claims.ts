import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'claims',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['理赔', '保单', '赔付'], en: ['claim', 'policyholder'] },
  measured: { 'zh-CN': ['理赔', '直赔'], en: ['claim'] },
  owner: { 'zh-CN': '理赔负责人', en: 'head of claims' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-claims-complete',
        name: { 'zh-CN': '资料一次齐全率', en: 'Share of claims complete at the first notice' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次报案即资料齐全的件数 ÷ 报案件数 × 100',
          en: 'claims complete at first notice / claims reported × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['claims system'],
        pitfall: { 'zh-CN': '放宽资料要求会上升；看复核退回', en: 'Asking for less lifts it; watch what comes back' },
      },
      relation: 'in',
      baseline: 55,
      target: 75,
    },
  ],
}
