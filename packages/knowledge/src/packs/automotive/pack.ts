import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { makingFunctions } from './functions-making.ts'
import { marketFunctions } from './functions-market.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { conclusion, pitfalls, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'automotive',
  version: '2026.11.1',
  name: { 'zh-CN': '汽车', en: 'Automotive' },
  aliases: {
    'zh-CN': [
      '汽车',
      '汽车制造',
      '汽车行业',
      '整车',
      '主机厂',
      '新能源汽车',
      '电动汽车',
      '智能汽车',
      '智能网联汽车',
      '造车新势力',
      '乘用车',
      '商用车',
      '汽车零部件',
      '汽车电子',
      '智能座舱',
      '自动驾驶',
      '汽车经销商',
      '4S 店',
      '汽车后市场',
      '汽车维修',
      '二手车',
      '车联网',
    ],
    en: [
      'automotive',
      'automobile',
      'carmaker',
      'car maker',
      'car manufacturer',
      'vehicle manufacturer',
      'vehicle maker',
      'automotive OEM',
      'electric vehicles',
      'EV maker',
      'new energy vehicles',
      'auto parts',
      'automotive supplier',
      'automotive electronics',
      'car dealer',
      'dealership',
      'car dealership',
      'automotive aftersales',
      'aftermarket',
      'car repair',
      'connected cars',
      'autonomous driving',
      'used cars',
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
  functions: [...makingFunctions, ...marketFunctions],
  cases,
  transferableCases: [
    {
      case: 'huawei-okr',
      reason: {
        'zh-CN':
          '研发与制造并存的大厂，因绩效管理受诟病而自建 OKR 方法；整车软件中心与工厂共处一套制度，也该先问考核痛在哪里。',
        en: 'A maker with heavy R&D built its own OKR method after complaints about performance management; ask first where appraisal hurts software centre and plant.',
      },
    },
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '销售指标压到一线，员工便擅自替客户开户；季末库存车上牌是同一种病，返利条款要先查。',
        en: 'Sales targets pushed to the front line bred unauthorised accounts; stock cars registered at quarter-end are the same illness.',
      },
    },
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '等待天数与奖金挂钩后被改写，正如承诺交车日被改期；先定首次承诺规则，再写准时交车 KR。',
        en: 'Waiting times tied to pay were rewritten, as handover dates are; fix the first-promise rule before the key result.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究：目标难在衡量与取数。车端、工厂、门店三套系统没有同一个车架号主键，正是这个难点。',
        en: 'A peer-reviewed study finds measuring and data hard; car, plant and store without one vehicle-number key show why.',
      },
    },
  ],
}
