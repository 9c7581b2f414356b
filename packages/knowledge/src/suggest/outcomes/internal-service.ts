import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'internal-service',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['支持业务', '服务业务', '支撑业务', '业务支持', '后台支持'],
    en: ['support the business', 'business partner', 'support our business', 'internal customers', 'shared services'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '职能支持负责人', en: 'head of internal services' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-internal-satisfaction',
        name: { 'zh-CN': '内部服务满意度得分', en: 'Internal service satisfaction score' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '被支持团队固定题组问卷的均分，折算为 0–100 分',
          en: 'mean of a fixed questionnaire to the teams served, scaled 0–100',
        },
        unit: 'score',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '只问相熟的团队会抬分', en: 'Asking friendly teams lifts it' },
      },
      relation: 'in',
      baseline: 64,
      target: 76,
    },
    {
      metric: {
        id: 'out-internal-requests-on-time',
        name: { 'zh-CN': '业务需求按期完成率', en: 'Share of requests from the business done on time' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '在首次约定日期前完成的业务需求数 ÷ 到期需求数 × 100',
          en: 'requests done by the first agreed date / requests due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['ticketing'],
        pitfall: { 'zh-CN': '改约定日期就能按期', en: 'Moving the date makes it on time' },
      },
      relation: 'in',
      baseline: 62,
      target: 82,
    },
  ],
}
