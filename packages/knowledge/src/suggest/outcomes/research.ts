import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'research',
  breadth: 'narrow',
  names: 'thing',
  said: {
    'zh-CN': ['研究', '论文', '课题', '证据', '调研', '访谈', '白皮书'],
    en: ['research', 'study', 'studies', 'paper', 'evidence', 'publish', 'white paper'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '研究负责人', en: 'head of research' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-findings-used',
        name: { 'zh-CN': '研究结论采纳率', en: 'Adoption rate of findings' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '发布后六个月内被写入决策、指南或产品的结论数 ÷ 发布的结论数 × 100',
          en: 'findings taken into a decision, guideline or product within six months / findings published × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['decision log'],
        pitfall: { 'zh-CN': '“阅读过”不算采纳', en: '“Read” is not used' },
      },
      relation: 'from',
      baseline: 25,
      target: 50,
    },
    {
      metric: {
        id: 'out-research-enquiries',
        name: { 'zh-CN': '由研究引来的合作问询占比', en: 'Share of enquiries that name the research' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '主动提到该研究的有效问询数 ÷ 有效问询数 × 100',
          en: 'qualified enquiries that name the research / qualified enquiries × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['CRM'],
        pitfall: { 'zh-CN': '不要提示对方', en: 'Do not prompt' },
      },
      relation: 'about',
      baseline: 6,
      target: 15,
    },
  ],
}
