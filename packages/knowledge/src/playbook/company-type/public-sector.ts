import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'public-sector',
  organisation: { 'zh-CN': '机构', en: 'organisation' },
  division: { 'zh-CN': '下属单位', en: 'unit' },
  strategyOffice: { 'zh-CN': '政策研究室', en: 'policy' },
  emphasis: [
    {
      text: {
        'zh-CN':
          '法定职责不写成 OKR，照常履行；OKR 用于一段时间内要改变的服务。GOV.UK 也说过，许多计划不适合按季度任务来组织。',
        en: 'Statutory duties carry on and are no OKRs; objectives serve a changing service. GOV.UK also found quarterly missions unsuitable for many plans.',
      },
      sources: ['gds-2021-govuk-roadmap'],
    },
    {
      text: {
        'zh-CN':
          '没有营收可看，就看服务对象办成一件事的代价。英国政府数字服务曾把完成率、满意度、单次成本、线上办理率定为新服务的四项指标。',
        en: 'With no revenue to read, read what people pay in effort. GDS set completion, satisfaction, cost per transaction and digital take-up for new services.',
      },
      sources: ['gds-2013-four-kpis'],
    },
  ],
  themes: [
    {
      id: 'public-done-in-one-go',
      objective: { 'zh-CN': '让办事的人一次办成', en: 'Let people get it done in one go' },
      rationale: {
        'zh-CN': '少跑一趟靠事前说清和部门之间共享材料，而不是放宽核验。',
        en: 'Fewer visits come from clear guidance and shared files, not weaker checks.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['public-sector'],
      keyResults: [
        {
          metric: 'gen-first-time-right',
          scope: { 'zh-CN': '申请材料', en: 'of applications' },
          baseline: 61,
          target: 80,
          kind: 'leading',
          owner: { 'zh-CN': '服务负责人', en: 'Service owner' },
          collaborators: [
            { 'zh-CN': '窗口负责人', en: 'Head of front desks' },
            { 'zh-CN': '技术负责人', en: 'Head of technology' },
          ],
        },
        {
          metric: 'gen-lead-time',
          scope: { 'zh-CN': '从受理到办结的', en: 'from receipt to decision' },
          baseline: 18,
          target: 10,
          kind: 'lagging',
          owner: { 'zh-CN': '服务负责人', en: 'Service owner' },
          collaborators: [{ 'zh-CN': '承办部门负责人', en: 'Head of the approving unit' }],
        },
        {
          metric: 'gen-overdue-dependencies',
          scope: { 'zh-CN': '跨部门', en: 'between departments' },
          baseline: 32,
          target: 12,
          kind: 'leading',
          owner: { 'zh-CN': '协调办公室负责人', en: 'Head of the coordination office' },
          collaborators: [{ 'zh-CN': '承办部门负责人', en: 'Head of the approving unit' }],
        },
        {
          metric: 'gen-compliance-findings',
          baseline: null,
          target: 0,
          kind: 'guardrail',
          owner: { 'zh-CN': '法制审计负责人', en: 'Head of legal and audit' },
          collaborators: [{ 'zh-CN': '服务负责人', en: 'Service owner' }],
        },
      ],
    },
  ],
}
