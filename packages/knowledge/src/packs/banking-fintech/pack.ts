import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { metrics } from './metrics.ts'
import { guardrails, seasonality, standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { pitfalls } from './pitfalls.ts'
import { conclusion, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'banking-fintech',
  version: '2026.11.1',
  name: { 'zh-CN': '银行与金融科技', en: 'Banking and fintech' },
  aliases: {
    'zh-CN': [
      '银行',
      '银行业',
      '商业银行',
      '零售银行',
      '城商行',
      '农商行',
      '民营银行',
      '数字银行',
      '直销银行',
      '信用卡中心',
      '消费金融',
      '小额贷款',
      '信贷',
      '贷款',
      '网络贷款',
      '助贷',
      '普惠金融',
      '供应链金融',
      '第三方支付',
      '支付服务',
      '支付公司',
      '支付机构',
      '收单机构',
      '金融科技',
      '理财子公司',
    ],
    en: [
      'bank',
      'banking',
      'retail bank',
      'retail banking',
      'corporate banking',
      'credit union',
      'building society',
      'neobank',
      'challenger bank',
      'digital bank',
      'fintech',
      'payments',
      'payment institution',
      'payment service provider',
      'acquirer',
      'lender',
      'lending',
      'consumer finance',
      'credit card issuer',
      'open banking',
      'financial services',
    ],
  },
  terms,
  whyOkr,
  overview,
  valueStream,
  drivers,
  challenges,
  adoption,
  unknowns,
  systems,
  standards,
  metrics,
  guardrails,
  seasonality,
  themes,
  functions,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases: [
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '等候天数与考核挂钩后被改写，正如放款时长会被“资料齐全”的起点改写：计时规则要先于目标。',
        en: 'Waiting times under pressure were rewritten, as turnaround is by a late “file complete”: fix the clock before the target.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究显示换工具解决不了目标难量；银行也应先打通信贷与核心的时间戳，再选软件。',
        en: 'A peer-reviewed study finds tools do not make goals measurable; join loan-system and core time stamps before buying software.',
      },
    },
    {
      case: 'cerebral-prescribing-metrics',
      reason: {
        'zh-CN': '把专业判断变成增长指标的代价：审批通过率与处方率同理，只能监测，不能发奖金。',
        en: 'What comes of turning professional judgement into a growth metric: approval rates, like prescribing, may be watched, never paid.',
      },
    },
    {
      case: 'healthcare-gov-rescue',
      reason: {
        'zh-CN': '危机里只用通过率、响应时间、差错率三个数；支付或放款链路出故障时，可照此收窄目标。',
        en: 'In a crisis three numbers ruled: success, response time, errors. A failing payment or lending path can narrow goals likewise.',
      },
    },
    {
      case: 'spotify',
      reason: {
        'zh-CN': '它停用了个人 OKR；在提成文化浓的网点，目标更应止于团队，免得又变成一张积分表。',
        en: 'It dropped individual OKRs; where commissions rule, stop at teams lest OKRs become another point sheet.',
      },
    },
  ],
}
