import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'manufacturer',
  organisation: { 'zh-CN': '公司', en: 'company' },
  emphasis: [
    {
      text: {
        'zh-CN': '产线的日常指标已经很密，OKR 只管要改变的那一段：班组继续看节拍和良率，OKR 盯住跨工序、跨部门的瓶颈。',
        en: 'The shop floor already lives by indicators. OKRs take only what must change: shifts watch takt and yield, objectives cross-department bottlenecks.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '设备、工艺和供应商改变很少在 12 周内见效：目标可以跨季，每季的 KR 先设过程指标，再设出厂结果。',
        en: 'Equipment, process and supplier changes seldom show within 12 weeks. Let objectives span quarters, starting each with process measures before factory results.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'manufacturer-dependable-delivery',
      objective: {
        'zh-CN': '让关键客户的订单按第一次承诺的日期到货',
        en: 'Deliver key-customer orders on the day first promised',
      },
      rationale: {
        'zh-CN': '准时靠排产和来料，而不是靠加班赶工；代价是短期内要少接插单。',
        en: 'Punctuality comes from planning and supply, not overtime; the price is refusing rush orders awhile.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling'],
      companyTypes: ['manufacturer'],
      keyResults: [
        {
          metric: 'gen-on-time-delivery',
          scope: { 'zh-CN': '关键客户订单', en: 'for key-customer orders' },
          baseline: 84,
          target: 94,
          kind: 'lagging',
          owner: { 'zh-CN': '运营负责人', en: 'Head of operations' },
          collaborators: [
            { 'zh-CN': '计划负责人', en: 'Head of planning' },
            { 'zh-CN': '销售负责人', en: 'Head of sales' },
          ],
        },
        {
          metric: 'gen-forecast-accuracy',
          scope: { 'zh-CN': '主力产品周度', en: 'for main products by week' },
          baseline: 62,
          target: 75,
          kind: 'leading',
          owner: { 'zh-CN': '计划负责人', en: 'Head of planning' },
          collaborators: [{ 'zh-CN': '销售负责人', en: 'Head of sales' }],
        },
        {
          metric: 'gen-lead-time',
          scope: { 'zh-CN': '从订单到发运的', en: 'from order to dispatch' },
          baseline: 28,
          target: 21,
          kind: 'leading',
          owner: { 'zh-CN': '运营负责人', en: 'Head of operations' },
          collaborators: [
            { 'zh-CN': '计划负责人', en: 'Head of planning' },
            { 'zh-CN': '采购负责人', en: 'Head of purchasing' },
          ],
        },
        {
          metric: 'gen-serious-incidents',
          scope: { 'zh-CN': '生产现场', en: 'on the shop floor' },
          baseline: null,
          target: 0,
          kind: 'guardrail',
          owner: { 'zh-CN': '安全负责人', en: 'Head of safety' },
          collaborators: [{ 'zh-CN': '运营负责人', en: 'Head of operations' }],
        },
      ],
    },
  ],
}
