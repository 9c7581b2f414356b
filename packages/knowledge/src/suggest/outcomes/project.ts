import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'project',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['项目', '交付', '进度', '工期'],
    en: ['project schedule', 'project', 'deliver', 'milestone'],
  },
  measured: { 'zh-CN': ['准时', '按时', '按期'], en: ['on-time', 'on time', 'in full'] },
  owner: { 'zh-CN': '项目负责人', en: 'head of projects' },
  known: ['gen-on-time-delivery'],
  outcomes: [
    {
      metric: {
        id: 'out-acceptance-first-time',
        name: { 'zh-CN': '验收一次通过率', en: 'Share accepted by the customer at the first attempt' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '首次提交即通过客户验收的交付数 ÷ 提交验收的交付数 × 100',
          en: 'deliverables accepted at the first attempt / deliverables presented × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['project system'],
        pitfall: { 'zh-CN': '遗留项清单长的不算通过', en: 'A pass with a long list of leftovers is no pass' },
      },
      relation: 'of',
      baseline: 62,
      target: 82,
    },
  ],
}
