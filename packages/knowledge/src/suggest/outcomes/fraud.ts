import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'fraud',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['反欺诈', '欺诈', '骗保', '风控', '反洗钱'],
    en: ['fraud', 'leakage', 'scam', 'anti-money', 'aml'],
  },
  measured: { 'zh-CN': ['欺诈', '误报'], en: ['fraud', 'false'] },
  owner: { 'zh-CN': '反欺诈负责人', en: 'head of fraud prevention' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-loss-rate',
        name: { 'zh-CN': '欺诈与渗漏损失率', en: 'Fraud and leakage loss rate' },
        aliases: { 'zh-CN': ['欺诈损失率', '渗漏率'], en: ['fraud loss rate', 'leakage rate'] },
        definition: {
          'zh-CN': '确认的欺诈或渗漏损失 ÷ 交易或赔付总额 × 100',
          en: 'confirmed losses / value of transactions or claims paid × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['finance ledger', 'audit reports'],
        pitfall: { 'zh-CN': '不查就没有损失；抽检量要固定', en: 'What is not looked for is not found; fix the sample' },
      },
      relation: 'with',
      baseline: 0.6,
      target: 0.4,
    },
    {
      metric: {
        id: 'out-alert-precision',
        name: { 'zh-CN': '预警命中率', en: 'Share of alerts that prove right' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '经调查属实的预警数 ÷ 处理的预警数 × 100',
          en: 'alerts confirmed by investigation / alerts handled × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['BPM'],
        pitfall: {
          'zh-CN': '提高阈值会上升但会漏；同时看损失率',
          en: 'A higher threshold lifts it and misses more; watch the loss rate',
        },
      },
      relation: 'from',
      baseline: 8,
      target: 20,
    },
  ],
}
