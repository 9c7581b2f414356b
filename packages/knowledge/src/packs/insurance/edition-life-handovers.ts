import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'in-fn-servicing',
    from: 'in-fn-technology',
    week: 3,
    what: {
      'zh-CN': '续期扣款失败的当日名单，含账户和保单',
      en: 'same-day lists of failed collections with account and policy',
    },
    late: { 'zh-CN': '客户失效了才接到电话', en: 'customers hear from us after the lapse' },
  },
  {
    to: 'in-fn-agency',
    from: 'in-fn-underwriting',
    week: 2,
    what: {
      'zh-CN': '常见告知问题的说明页，投保时随手可查',
      en: 'a page on common disclosure questions for use at application',
    },
    late: { 'zh-CN': '代理人转述核保问题，投保资料来回退', en: 'agents relay questions and applications come back' },
  },
  {
    to: 'in-fn-claims',
    from: 'in-fn-health',
    week: 4,
    what: { 'zh-CN': '合作医院的诊断证明直接回传', en: 'medical certificates sent directly by partner hospitals' },
    late: { 'zh-CN': '受益人为一张证明再跑一趟', en: 'beneficiaries make another trip for one certificate' },
  },
  {
    to: 'in-fn-underwriting',
    from: 'in-fn-actuarial',
    week: 3,
    what: { 'zh-CN': '自动通过件的赔付对照', en: 'losses of automatically accepted cases' },
    late: { 'zh-CN': '简单件也转人工，答复拖到下周', en: 'simple cases go to people and answers slip to next week' },
  },
  {
    to: 'in-fn-conduct',
    from: 'in-fn-claims',
    week: 4,
    what: { 'zh-CN': '拒付通知书引用的条款和告知记录', en: 'the clause and disclosure behind each refusal' },
    late: { 'zh-CN': '抽检发现理由只写“不属于保险责任”', en: 'samples say “not covered” and nothing else' },
  },
]
