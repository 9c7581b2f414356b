import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'compliance',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['合规', '内控', '风险', '监管', '法务', '审计', '廉洁'],
    en: ['compliance', 'internal control', 'risk', 'legal', 'regulat'],
  },
  measured: { 'zh-CN': ['合规'], en: ['compliance'] },
  owner: { 'zh-CN': '合规负责人', en: 'head of compliance' },
  known: ['gen-compliance-findings'],
  outcomes: [
    {
      metric: {
        id: 'out-control-tests',
        name: { 'zh-CN': '关键控制测试通过率', en: 'Pass rate of key control tests' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '独立测试中有效运行的关键控制数 ÷ 测试的关键控制数 × 100',
          en: 'key controls found to work by independent tests / key controls tested × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['GRC'],
        pitfall: { 'zh-CN': '自测普遍偏高', en: 'Self-testing reads high' },
      },
      relation: 'in',
      baseline: 78,
      target: 92,
    },
    {
      metric: {
        id: 'out-overdue-actions',
        name: { 'zh-CN': '超期合规整改占比', en: 'Share of compliance actions overdue' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '超过约定日期未关闭的整改数 ÷ 未关闭的整改数 × 100',
          en: 'actions past their date / open actions × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['GRC'],
        pitfall: {
          'zh-CN': '延期要审批，延期后仍按原日期算',
          en: 'Extensions need approval and the first date still counts',
        },
      },
      relation: 'in',
      baseline: 25,
      target: 8,
    },
  ],
}
