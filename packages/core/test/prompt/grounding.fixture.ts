import type { Grounding } from '../../src/prompt/index.ts'

export const grounding: Grounding = {
  matched: true,
  packs: [{ id: 'energy-storage-batteries', version: '2026.11.0', name: '储能' }],
  statements: [
    { topic: 'overview', text: '储能装机增长。', sources: ['iea'] },
    { topic: 'unknown', text: '没有可靠的采用率统计。', sources: [] },
  ],
  valueStream: ['材料', '电芯', '系统'],
  systems: [{ name: 'MES', holds: '产线数据' }],
  standards: [{ name: 'ISO 9001', concerns: '质量管理体系', sources: ['iso'] }],
  metrics: [
    {
      id: 'mf-fpy',
      name: '一次合格率',
      definition: '一次通过数 / 检验数',
      unit: '%',
      better: '越高越好',
      dataSources: ['MES'],
      sources: ['iso'],
    },
  ],
  cases: [
    {
      id: 'lichtblick',
      organisation: 'LichtBlick',
      evidenceGrade: 'C',
      facts: [{ text: '六个月内推广到全公司。', sources: ['iea'] }],
      caveats: '供应商案例。',
    },
  ],
  sources: [
    {
      id: 'iea',
      key: 'S1',
      reference: 'IEA (2024). Outlook.',
      printed: [{ type: 'text', text: 'IEA (2024). Outlook.（读过节选）' }],
      verification: '读过节选',
      supports: ['growth'],
    },
    {
      id: 'iso',
      key: 'S2',
      reference: 'ISO 9001.',
      printed: [{ type: 'text', text: 'ISO 9001.（未见原文）' }],
      verification: '未见原文',
      supports: ['title'],
    },
  ],
}
