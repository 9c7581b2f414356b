import type { Pack } from '@okr/core/pack'

export const transferableCases: Pack['transferableCases'] = [
  {
    case: 'va-digital',
    reason: {
      'zh-CN': '平台目标要求 DORA 四项达到精英级，生产力目标写明不衡量个人：研发 KR 可照此划线。',
      en: 'The platform aims for elite delivery measures while the productivity objective measures no individuals: a line engineering can copy.',
    },
  },
  {
    case: 'spotify',
    reason: {
      'zh-CN': '放弃的是个人 OKR，保留优先级与原因；自治的研发小组同样不需要工程师人手一份。',
      en: 'It dropped individual OKRs and kept priorities with reasons; autonomous squads need no set per engineer either.',
    },
  },
  {
    case: 'huawei-okr',
    reason: {
      'zh-CN': '由参与设计的人讲述大型研发组织怎样因绩效管理受诟病而自建 OKR 方法，适合带调薪季的产研组织对照。',
      en: 'One of its designers tells how complaints about performance management led an R&D organisation to its own method: a mirror for engineering with a pay season.',
    },
  },
  {
    case: 'zalando',
    reason: {
      'zh-CN': '集中审阅无法扩展，于是培养内部教练；小组一多，产研负责人逐条审 KR 也会堵在自己手里。',
      en: 'Central review would not scale, so it trained coaches; with many squads, a head of product reviewing every line becomes the queue.',
    },
  },
  {
    case: 'wells-fargo',
    reason: {
      'zh-CN': '交叉销售压力逼出擅自开立的账户；增购配额没有采用率护栏时，软件里会出现没人用的席位。',
      en: 'Cross-sell pressure bred unauthorised accounts; upsell quotas without an adoption guardrail breed seats nobody uses.',
    },
  },
]
