import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'launch',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['按时上', '如期', '按期上', '准时上', '按时量产', '按时发布'],
    en: ['on-time launch', 'launch on time', 'on schedule', 'ship on time', 'release on time'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '项目负责人', en: 'head of projects' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-launch-gates',
        name: { 'zh-CN': '发布关口按期通过率', en: 'Share of launch gates passed on the planned date' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在首次计划日期前通过的发布关口数 ÷ 到期关口数 × 100',
          en: 'launch gates passed by the first planned date / gates due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['project system'],
        pitfall: { 'zh-CN': '改过的日期不算', en: 'Moved dates do not count' },
      },
      relation: 'for',
      baseline: 55,
      target: 85,
    },
    {
      metric: {
        id: 'out-launch-open-blockers',
        name: { 'zh-CN': '发布前未关闭的阻断问题数', en: 'Blocking issues open before launch' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '当日未关闭的阻断级问题数', en: 'blocking issues open on the day' },
        unit: 'count',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '降级要有理由并留痕', en: 'Record why an issue is downgraded' },
      },
      relation: 'for',
      baseline: 24,
      target: 4,
    },
  ],
}
