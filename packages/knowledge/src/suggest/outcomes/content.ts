import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'content',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['文章', '推文', '内容', '阅读', '专栏', '读者'],
    en: ['articles', 'content', 'blog', 'newsletter', 'reads', 'readers', 'podcast', 'editorial'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '内容负责人', en: 'head of content' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-read-through',
        name: { 'zh-CN': '读完率', en: 'Read-through rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '读到结尾的次数 ÷ 打开次数 × 100', en: 'pieces read to the end / pieces opened × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '写得短就会上升；按长度分组看', en: 'Shorter pieces lift it; compare by length' },
      },
      relation: 'of',
      baseline: 32,
      target: 45,
    },
    {
      metric: {
        id: 'out-readers-again',
        name: { 'zh-CN': '30 天内再次阅读的读者占比', en: 'Share of readers back within 30 days' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '30 天内再次打开的读者数 ÷ 首次打开的读者数 × 100',
          en: 'readers who open another piece within 30 days / first-time readers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['web analytics'],
        pitfall: { 'zh-CN': '按真人去重', en: 'Count people, not visits' },
      },
      relation: null,
      baseline: 22,
      target: 34,
    },
  ],
}
