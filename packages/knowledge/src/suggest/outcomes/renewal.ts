import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'renewal',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['继续率', '续费', '续约', '续保', '续签'], en: ['renew'] },
  measured: { 'zh-CN': ['继续率', '续费', '续约', '续保'], en: ['renewal', 'persistency'] },
  owner: { 'zh-CN': '客户成功负责人', en: 'head of customer success' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-renewal-rate',
        name: { 'zh-CN': '到期续约率', en: 'Renewal rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '按期续约的金额 ÷ 当期到期的合同金额 × 100',
          en: 'value renewed by its date / value due for renewal × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM', 'billing'],
        pitfall: { 'zh-CN': '延期未签的算未续', en: 'A mere extension counts as not renewed' },
      },
      relation: 'of',
      baseline: 78,
      target: 86,
    },
    {
      metric: {
        id: 'out-renewal-early',
        name: { 'zh-CN': '到期前 60 天已确认续约的占比', en: 'Share of renewals confirmed 60 days ahead' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '到期前 60 天已书面确认的合同数 ÷ 到期合同数 × 100',
          en: 'contracts confirmed in writing 60 days ahead / contracts due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '口头的不算', en: 'Spoken promises do not count' },
      },
      relation: null,
      baseline: 35,
      target: 60,
    },
  ],
}
