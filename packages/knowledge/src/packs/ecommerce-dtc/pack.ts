import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'
import { transferableCases } from './transferable.ts'

export const pack: Pack = {
  id: 'ecommerce-dtc',
  version: '2026.11.2',
  name: { 'zh-CN': '跨境电商与独立站零售', en: 'Cross-border e-commerce and DTC retail' },
  aliases: {
    'zh-CN': [
      '跨境电商',
      '跨境电商与独立站零售',
      '跨境零售',
      '跨境卖家',
      '独立站',
      '独立站零售',
      '独立站卖家',
      '品牌出海',
      '出海电商',
      'DTC 品牌',
      '亚马逊卖家',
      '平台卖家',
      '电商零售',
      '电商平台',
      '电子商务',
      '网络零售',
      '线上零售',
      '外贸电商',
      '社媒电商',
      '直播电商',
      '海外仓卖家',
      '保税进口零售',
    ],
    en: [
      'cross-border e-commerce',
      'cross-border ecommerce',
      'e-commerce',
      'ecommerce',
      'DTC',
      'D2C',
      'direct to consumer',
      'direct-to-consumer brand',
      'DTC retail',
      'online retail',
      'online retailer',
      'e-tailer',
      'web shop',
      'online shop',
      'Shopify brand',
      'Shopify store',
      'Amazon seller',
      'marketplace seller',
      'TikTok Shop seller',
      'social commerce',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  themes,
  functions,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases,
}
