import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { commercialFunctions } from './functions-commercial.ts'
import { operationsFunctions } from './functions-operations.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'logistics-supply-chain',
  version: '2026.11.2',
  name: { 'zh-CN': '物流与供应链', en: 'Logistics and supply chain' },
  aliases: {
    'zh-CN': [
      '物流',
      '物流公司',
      '供应链',
      '跨境物流',
      '港务',
      '快递',
      '快运',
      '仓储',
      '仓配一体',
      '货运代理',
      '货代',
      '国际货代',
      '公路货运',
      '整车运输',
      '零担',
      '干线运输',
      '冷链',
      '港口',
      '航空货运',
      '同城配送',
      '网络货运',
      '合同物流',
      '第三方物流',
      '报关',
    ],
    en: [
      'logistics',
      'supply chain',
      'warehouse',
      'express delivery',
      'parcel delivery',
      'courier',
      'freight forwarding',
      'freight forwarder',
      'third-party logistics',
      '3PL',
      'contract logistics',
      'warehousing',
      'distribution centre',
      'trucking',
      'port authority',
      'haulier',
      'line-haul',
      'last-mile delivery',
      'cold chain',
      'air cargo',
      'ocean freight',
      'port operations',
      'container terminal',
      'customs brokerage',
    ],
  },
  ...operations,
  ...overview,
  ...phases,
  practices,
  pitfalls,
  conclusion,
  metrics,
  themes,
  functions: [...operationsFunctions, ...commercialFunctions],
  cases,
  transferableCases: [
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '等候天数与奖金挂钩后被改写，正如改约日；先定首约规则，再把准时写进 KR。',
        en: 'Waiting times tied to pay were rewritten, as rebooked dates are; settle the first-date rule before punctuality becomes a key result.',
      },
    },
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '前线只看数就擅自开户，网点只看签收量就提前点签收；先配独立回访再发奖。',
        en: 'Front lines chasing numbers opened unauthorised accounts, as stations scan early; add independent call-backs before bonuses.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究：难点在衡量与取数。物流的口岸、外协、人工补点，正是取不到真数的地方。',
        en: 'A peer-reviewed study finds measuring and data hard; ports, subcontractors and hand-keyed events are where truth is missing.',
      },
    },
    {
      case: 'toyota-bridgestone-hoshin',
      reason: {
        'zh-CN': '层级间“传球”可搬到承运商会：外协带着现场数据退回目标，甲方要么给月台，要么改容差。',
        en: 'Catchball suits carrier meetings: a subcontractor returns a target with site data; the client gives docks or changes tolerance.',
      },
    },
    {
      case: 'large-manufacturer-okr-scaling',
      reason: {
        'zh-CN': '推到三个部门、300 余人时仍自认理解不深；网点多的物流企业更应按线路分批，不搞一次全网。',
        en: 'Three departments and over 300 people in, understanding was still shallow; many-site logistics should go lane by lane.',
      },
    },
  ],
}
