import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { practices } from './practices.ts'
import { themes } from './themes.ts'
import { year } from './year.ts'

export const pack: Pack = {
  id: 'digital-health',
  version: '2026.11.2',
  name: { 'zh-CN': '数字医疗与远程诊疗', en: 'Digital health and remote care' },
  aliases: {
    'zh-CN': [
      '数字医疗',
      '数字健康',
      '远程诊疗',
      '远程医疗',
      '互联网医疗',
      '互联网医院',
      '互联网诊疗',
      '在线问诊',
      '线上问诊',
      '数字疗法',
      '移动医疗',
      '智慧医疗',
      '慢病管理',
      '远程监护',
      '远程会诊',
      '远程随访',
      '居家监测',
      '在线心理咨询',
      '线上心理健康',
      '医疗 AI',
      '健康 App',
    ],
    en: [
      'digital health',
      'telehealth',
      'telemedicine',
      'virtual care',
      'remote care',
      'remote patient monitoring',
      'online consultation',
      'online doctor',
      'e-health',
      'mHealth',
      'health tech',
      'healthtech',
      'digital therapeutics',
      'DTx',
      'digital mental health',
      'online therapy',
      'hospital at home',
      'connected care',
      'internet hospital',
      'health app',
    ],
  },
  ...operations,
  ...overview,
  metrics,
  ...year,
  themes,
  functions,
  ...practices,
  ...phases,
  cases,
  transferableCases: [
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '等待天数同样是远程诊疗最爱定的目标：把它与奖金挂钩、又不给医生产能，预约记录就会失真。',
        en: 'Telehealth, too, loves targets for days of waiting: tied to bonuses and without clinician capacity, booking records turn false.',
      },
    },
    {
      case: 'healthcare-gov-rescue',
      reason: {
        'zh-CN': '救火式的一句目标加三个数，正适合视频接诊大面积故障或新服务线上线时的全员共识。',
        en: 'One sentence with three numbers fits a failing video platform or a new care line.',
      },
    },
    {
      case: 'govuk-gds',
      reason: {
        'zh-CN': '受公众监督的数字服务，轻量 OKR 加统一服务指标；合规与接入类计划放不进季度，同样是数字医疗的常态。',
        en: 'A publicly scrutinised digital service with light OKRs and common measures; in regulated health, too, plans often do not fit a quarter.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '工具退役、目标难度量：提了个醒：先通量表库和病历的数据管道，再买 OKR 软件。',
        en: 'A tool was retired and measuring stayed hard: connect questionnaire store and EHR before buying OKR software.',
      },
    },
    {
      case: 'zigong-third-hospital',
      reason: {
        'zh-CN': '你的医院客户可能正用 OKR 加积分并挂奖金；懂得这套逻辑，才知道信息科与医务科为何看重哪些数。',
        en: 'Your hospital customers may run OKRs with points and bonuses; it explains which numbers their IT and medical offices value.',
      },
    },
  ],
}
