import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'technology',
  organisation: { 'zh-CN': '公司', en: 'company' },
  emphasis: [
    {
      text: {
        'zh-CN': '功能上线不是结果：KR 写使用方行为或服务质量的变化，发布计划留在路线图里，两者每两周对一次。',
        en: 'Shipping a feature is no result. Key results state changes in user behaviour or service quality; releases stay on the road map, compared fortnightly.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '平台团队的客户是内部团队：给它们写内部使用方能感到的结果，否则平台目标会退化成技术清单。',
        en: 'A platform team’s customers are in-house. Write results those teams can feel, or objectives shrink to lists of technology.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'technology-customers-stay',
      objective: {
        'zh-CN': '让新客户在续约时把我们当成日常工作的一部分',
        en: 'Become part of new customers’ daily work before they renew',
      },
      rationale: {
        'zh-CN': '拉新容易掩盖流失；把精力放到上手阶段，短期新签会慢一些。',
        en: 'New sales hide churn; effort goes to the first weeks of use, slowing sign-ups awhile.',
      },
      level: 'company',
      ambition: 'aspirational',
      maturities: ['piloting', 'scaling', 'established'],
      companyTypes: ['technology'],
      keyResults: [
        {
          metric: 'gen-customer-retention',
          scope: { 'zh-CN': '首年客户', en: 'of first-year customers' },
          baseline: 82,
          target: 90,
          kind: 'lagging',
          owner: { 'zh-CN': '客户成功负责人', en: 'Head of customer success' },
          collaborators: [
            { 'zh-CN': '产品负责人', en: 'Head of product' },
            { 'zh-CN': '销售负责人', en: 'Head of sales' },
          ],
        },
        {
          metric: 'gen-lead-time',
          scope: { 'zh-CN': '从签约到上手的', en: 'from signature to first use' },
          baseline: 30,
          target: 14,
          kind: 'leading',
          owner: { 'zh-CN': '实施负责人', en: 'Head of onboarding' },
          collaborators: [
            { 'zh-CN': '客户成功负责人', en: 'Head of customer success' },
            { 'zh-CN': '技术负责人', en: 'Head of technology' },
          ],
        },
        {
          metric: 'gen-nps',
          scope: { 'zh-CN': '管理员用户', en: 'among administrators' },
          baseline: 22,
          target: 35,
          kind: 'lagging',
          owner: { 'zh-CN': '产品负责人', en: 'Head of product' },
          collaborators: [{ 'zh-CN': '客户成功负责人', en: 'Head of customer success' }],
        },
        {
          metric: 'gen-serious-incidents',
          scope: { 'zh-CN': '影响客户的', en: 'that reach customers' },
          baseline: null,
          target: 1,
          kind: 'guardrail',
          owner: { 'zh-CN': '技术负责人', en: 'Head of technology' },
          collaborators: [{ 'zh-CN': '客户成功负责人', en: 'Head of customer success' }],
        },
      ],
    },
  ],
}
