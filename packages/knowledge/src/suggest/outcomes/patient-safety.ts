import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'patient-safety',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['跌倒', '压疮', '用药差错', '用药错误', '不良事件', '给药'],
    en: [
      'patient falls',
      'falls',
      'pressure ulcer',
      'medication error',
      'medication mistake',
      'adverse event',
      'patient safety',
    ],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '患者安全负责人', en: 'head of patient safety' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-harm-per-thousand',
        name: { 'zh-CN': '每万住院日伤害事件数', en: 'Harm events per 10,000 bed days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '造成伤害的事件数 ÷ 住院日 × 10,000', en: 'events with harm / bed days × 10,000' },
        unit: 'per 10,000',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['incident system'],
        pitfall: { 'zh-CN': '先看上报是否充分', en: 'Check first that reporting is complete' },
      },
      relation: null,
      baseline: 18,
      target: 11,
    },
    {
      metric: {
        id: 'out-risk-assessed',
        name: { 'zh-CN': '高风险患者预防措施落实率', en: 'Share of patients at risk with precautions in place' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '措施到位的高风险患者数 ÷ 高风险患者数 × 100',
          en: 'patients at risk with precautions in place / patients at risk × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '现场看，不看记录', en: 'Look on the ward, not in the record' },
      },
      relation: null,
      baseline: 70,
      target: 93,
    },
  ],
}
