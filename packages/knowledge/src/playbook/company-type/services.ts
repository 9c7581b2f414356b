import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'services',
  organisation: { 'zh-CN': '公司', en: 'company' },
  emphasis: [
    {
      text: {
        'zh-CN': '服务企业的产能是人：每个目标先写清占用谁的多少工时，可计费时间被占用的部分由管理层明确买单。',
        en: 'In services, capacity is people. Say whose hours an objective takes, and let the leadership pay openly for billable time.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '客户项目各有各的节奏，公司级 KR 取跨项目的共性（首次做对、交付准时、续约），不把单个项目的里程碑当 KR。',
        en: 'Projects keep their own clocks. Take company key results from what they share (right first time, on time, renewed), not one project’s milestones.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'services-right-first-time',
      objective: { 'zh-CN': '让客户不必第二次提醒我们', en: 'Spare clients the second reminder' },
      rationale: {
        'zh-CN': '返工吃掉利润也吃掉信任；前期澄清会让项目启动慢几天。',
        en: 'Rework eats margin and trust; clarifying earlier delays starts by a few days.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['services'],
      keyResults: [
        {
          metric: 'gen-first-time-right',
          scope: { 'zh-CN': '交付物', en: 'of deliverables' },
          baseline: 76,
          target: 88,
          kind: 'leading',
          owner: { 'zh-CN': '交付负责人', en: 'Head of delivery' },
          collaborators: [{ 'zh-CN': '质量负责人', en: 'Head of quality' }],
        },
        {
          metric: 'gen-on-time-delivery',
          scope: { 'zh-CN': '客户里程碑', en: 'for client milestones' },
          baseline: 81,
          target: 92,
          kind: 'lagging',
          owner: { 'zh-CN': '交付负责人', en: 'Head of delivery' },
          collaborators: [{ 'zh-CN': '客户经理', en: 'Account managers' }],
        },
        {
          metric: 'gen-customer-retention',
          scope: { 'zh-CN': '年度合约', en: 'of yearly contracts' },
          baseline: 78,
          target: 85,
          kind: 'lagging',
          owner: { 'zh-CN': '客户负责人', en: 'Head of accounts' },
          collaborators: [{ 'zh-CN': '交付负责人', en: 'Head of delivery' }],
        },
        {
          metric: 'gen-unplanned-turnover',
          scope: { 'zh-CN': '顾问岗位', en: 'among consultants' },
          baseline: null,
          target: 15,
          kind: 'guardrail',
          owner: { 'zh-CN': '人力负责人', en: 'Head of HR' },
          collaborators: [{ 'zh-CN': '交付负责人', en: 'Head of delivery' }],
        },
      ],
    },
  ],
}
