import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'warranty',
  breadth: 'narrow',
  names: 'thing',
  said: { 'zh-CN': ['质保', '保修', '索赔', '召回'], en: ['warranty claim', 'warranty', 'recall'] },
  measured: { 'zh-CN': ['索赔', '质保'], en: ['warranty'] },
  owner: { 'zh-CN': '售后质量负责人', en: 'head of warranty' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-warranty-rate',
        name: { 'zh-CN': '质保索赔率', en: 'Warranty claim rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '质保期内提出索赔的件数 ÷ 在保件数 × 100',
          en: 'items with a warranty claim / items under warranty × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'QMS'],
        pitfall: { 'zh-CN': '拒赔会压低；看首次提出而非赔付', en: 'Refusals lower it; count claims made, not paid' },
      },
      relation: 'for',
      baseline: 2.4,
      target: 1.6,
    },
    {
      metric: {
        id: 'out-warranty-repeat',
        name: { 'zh-CN': '同一故障再次索赔率', en: 'Repeat repair rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '修复后 90 天内因同一故障再次索赔的件数 ÷ 已修复件数 × 100',
          en: 'items claimed again for the same fault within 90 days / items repaired × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM', 'QMS'],
        pitfall: { 'zh-CN': '换故障码不算新故障', en: 'A new code is no new fault' },
      },
      relation: 'for',
      baseline: 9,
      target: 4,
    },
  ],
}
