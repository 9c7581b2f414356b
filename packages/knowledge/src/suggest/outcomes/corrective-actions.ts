import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'corrective-actions',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['CAPA', '纠正措施', '整改措施'], en: ['capa', 'corrective action', 'preventive action'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '质量保证负责人', en: 'head of quality assurance' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-capa-in-time',
        name: { 'zh-CN': '纠正预防措施按期关闭率', en: 'Share of CAPAs closed on time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次约定日期前关闭且验证有效的措施数 ÷ 到期措施数 × 100',
          en: 'actions closed by their first due date and found effective / actions due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['QMS'],
        pitfall: { 'zh-CN': '延期审批不算按期', en: 'An approved extension is not on time' },
      },
      relation: null,
      baseline: 62,
      target: 88,
    },
    {
      metric: {
        id: 'out-capa-repeat',
        name: { 'zh-CN': '关闭后同因再发率', en: 'Share of problems that recur after a CAPA' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '关闭后 6 个月内同因再发的措施数 ÷ 关闭的措施数 × 100',
          en: 'actions whose cause shows again within 6 months / actions closed × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['QMS'],
        pitfall: { 'zh-CN': '原因分类要一致', en: 'Class causes alike' },
      },
      relation: null,
      baseline: 18,
      target: 8,
    },
  ],
}
