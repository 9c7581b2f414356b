import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'in-fn-claims',
    from: 'in-fn-technology',
    week: 4,
    what: { 'zh-CN': '报案时自动带出的资料清单', en: 'a list of papers that appears with the notice' },
    late: {
      'zh-CN': '理赔员打第三次电话补资料，客户开始投诉',
      en: 'handlers call a third time for papers and the customer complains',
    },
  },
  {
    to: 'in-fn-underwriting',
    from: 'in-fn-actuarial',
    week: 3,
    what: { 'zh-CN': '规则放行件的季度赔付对照', en: 'quarterly losses of risks the rules accepted' },
    late: { 'zh-CN': '核保员不敢放权，简单件照样排队', en: 'underwriters keep simple cases in the queue' },
  },
  {
    to: 'in-fn-actuarial',
    from: 'in-fn-claims',
    week: 2,
    what: { 'zh-CN': '案均异动的原因编码，周五前', en: 'cause codes for changes in severity by Friday' },
    late: { 'zh-CN': '定价建议只能等季度数据', en: 'pricing advice waits for the quarter’s data' },
  },
  {
    to: 'in-fn-servicing',
    from: 'in-fn-technology',
    week: 3,
    what: { 'zh-CN': '续期扣款失败的当日名单', en: 'same-day lists of failed premium collections' },
    late: { 'zh-CN': '客户失效了才接到电话', en: 'customers hear from us after the lapse' },
  },
  {
    to: 'in-fn-conduct',
    from: 'in-fn-claims',
    week: 4,
    what: { 'zh-CN': '拒赔通知书引用的条款和证据', en: 'the clause and evidence behind each refusal' },
    late: { 'zh-CN': '抽检发现理由只写“不属于保险责任”', en: 'samples say “not covered” and nothing else' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'in-fn-claims',
    task: { 'zh-CN': '上线智能理赔系统', en: 'Launch an automated claims system' },
    serves: [
      'in-paid-when-needed',
      'in-pc-right-first-survey',
      'in-pc-repair-network',
      'in-pc-small-damage-online',
      'in-simple-claims-online',
      'in-li-benefit-paid',
      'in-pc-after-the-storm',
      'in-adjuster-relied-on',
      'in-motor-earns',
    ],
  },
  {
    function: 'in-fn-underwriting',
    task: { 'zh-CN': '修订核保手册', en: 'Rewrite the underwriting manual' },
    serves: [
      'in-broker-first-call',
      'in-pc-commercial-answer',
      'in-motor-earns',
      'in-pc-electric-motor',
      'in-capital-well-used',
      'in-policies-that-last',
    ],
  },
  {
    function: 'in-fn-actuarial',
    task: { 'zh-CN': '每月出一份经验分析报告', en: 'Publish a monthly experience report' },
    serves: ['in-motor-earns', 'in-pc-electric-motor', 'in-capital-well-used'],
  },
  {
    function: 'in-fn-conduct',
    task: { 'zh-CN': '组织消保培训 12 场', en: 'Hold twelve consumer-protection courses' },
    serves: [
      'in-paid-when-needed',
      'in-digital-trust',
      'in-policies-that-last',
      'in-pc-honest-expense',
      'in-li-benefit-paid',
    ],
  },
  {
    function: 'in-fn-technology',
    task: { 'zh-CN': '推进核心系统升级', en: 'Upgrade the core system' },
    serves: [
      'in-simple-claims-online',
      'in-one-touch-servicing',
      'in-digital-trust',
      'in-pc-small-damage-online',
      'in-motor-earns',
      'in-broker-first-call',
    ],
  },
  {
    function: 'in-fn-servicing',
    task: { 'zh-CN': '外呼全部应缴客户', en: 'Call every customer with a premium due' },
    serves: ['in-one-touch-servicing', 'in-policies-that-last', 'in-li-no-orphans', 'in-motor-earns'],
  },
]
