import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'in-fn-claims',
    from: 'in-fn-technology',
    week: 4,
    what: {
      'zh-CN': '派单页面自动带出的资料和拍照清单',
      en: 'papers and photos listed automatically with each assignment',
    },
    late: {
      'zh-CN': '查勘员回头补拍，案子停在“待资料”',
      en: 'surveyors return for photos and files sit in “papers missing”',
    },
  },
  {
    to: 'in-fn-actuarial',
    from: 'in-fn-claims',
    week: 2,
    what: { 'zh-CN': '按车型分的配件、工时和修换原因编码', en: 'parts, labour and repair-or-replace codes by model' },
    late: {
      'zh-CN': '费率建议等到年度回顾，亏损车型照样续',
      en: 'rate advice waits for the yearly review and loss-making models renew',
    },
  },
  {
    to: 'in-fn-underwriting',
    from: 'in-fn-actuarial',
    week: 3,
    what: { 'zh-CN': '规则放行件的赔付对照，按机构', en: 'losses of risks the rules accepted, by branch' },
    late: {
      'zh-CN': '核保员不敢放权，好业务等不及走了',
      en: 'underwriters hold on to simple cases and good business leaves',
    },
  },
  {
    to: 'in-fn-technology',
    from: 'in-fn-underwriting',
    week: 3,
    what: { 'zh-CN': '条款和费率改动的验收样例', en: 'test cases for changes in wording and rates' },
    late: { 'zh-CN': '投产前一晚还在对保费', en: 'premiums are still being compared the night before go-live' },
  },
  {
    to: 'in-fn-conduct',
    from: 'in-fn-claims',
    week: 4,
    what: { 'zh-CN': '拒赔通知书引用的条款和现场证据', en: 'the clause and field evidence behind each refusal' },
    late: { 'zh-CN': '抽检发现理由只写“不属于保险责任”', en: 'samples say “not covered” and nothing else' },
  },
]
