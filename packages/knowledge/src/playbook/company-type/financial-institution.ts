import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'financial-institution',
  organisation: { 'zh-CN': '公司', en: 'company' },
  division: { 'zh-CN': '条线', en: 'business line' },
  emphasis: [
    {
      text: {
        'zh-CN':
          '销售类目标在这里最危险。富国银行董事会报告把销售文化与绩效管理体系的扭曲列为根本原因，增长 KR 须由风控联署。',
        en: 'Sales goals are most dangerous here: Wells Fargo’s board report named distorted sales culture and performance management the root cause. Risk should co-sign growth results.',
      },
      sources: ['wells-fargo-2017-report'],
    },
    {
      text: {
        'zh-CN':
          '监管动作没有“挑战型”：合规、资本与客户保护一律承诺型，并保留控制职能否决目标的权利，否决要有书面记录。',
        en: 'Regulatory duties are never aspirational. Compliance, capital and customer protection are committed; control functions keep a written veto.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'financial-clear-decisions',
      objective: {
        'zh-CN': '让客户更快得到清楚的答复，风险标准不变',
        en: 'Give customers a clear answer sooner, at the same risk standard',
      },
      rationale: {
        'zh-CN': '速度来自资料一次收齐，而不是放宽审批；前端要多花时间问清楚。',
        en: 'Speed comes from complete files, not looser approval; the front office asks for longer.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['financial-institution'],
      keyResults: [
        {
          metric: 'gen-lead-time',
          scope: { 'zh-CN': '从申请到答复的', en: 'from application to answer' },
          baseline: 9,
          target: 5,
          kind: 'lagging',
          owner: { 'zh-CN': '信贷运营负责人', en: 'Head of credit operations' },
          collaborators: [
            { 'zh-CN': '风险负责人', en: 'Chief risk officer' },
            { 'zh-CN': '技术负责人', en: 'Head of technology' },
          ],
        },
        {
          metric: 'gen-first-time-right',
          scope: { 'zh-CN': '申请资料', en: 'of application files' },
          baseline: 68,
          target: 85,
          kind: 'leading',
          owner: { 'zh-CN': '网点渠道负责人', en: 'Head of branch channels' },
          collaborators: [{ 'zh-CN': '信贷运营负责人', en: 'Head of credit operations' }],
        },
        {
          metric: 'gen-nps',
          scope: { 'zh-CN': '小微客户', en: 'among small-business customers' },
          baseline: 18,
          target: 28,
          kind: 'lagging',
          owner: { 'zh-CN': '客户体验负责人', en: 'Head of customer experience' },
          collaborators: [{ 'zh-CN': '网点渠道负责人', en: 'Head of branch channels' }],
        },
        {
          metric: 'gen-compliance-findings',
          baseline: null,
          target: 0,
          kind: 'guardrail',
          owner: { 'zh-CN': '合规负责人', en: 'Head of compliance' },
          collaborators: [{ 'zh-CN': '内审负责人', en: 'Head of internal audit' }],
        },
      ],
    },
  ],
}
