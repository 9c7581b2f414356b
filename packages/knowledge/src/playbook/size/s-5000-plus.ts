import type { SizePlaybook } from '../types.ts'

export const playbook: SizePlaybook = {
  id: '5000+',
  governance: [
    {
      text: {
        'zh-CN':
          '集团只统一四样：周期日期、KR 字段、指标词典、公开规则。目标由各{division}自定，集团目标不超过 4 个，且只写{division}单独做不到、{customer}却感受得到的事。',
        en: 'The group standardises four things: cycle dates, key-result fields, dictionary, visibility. It sets at most four objectives, which {customer} would feel and no {division} can do alone.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '公开有边界：上市敏感数据、并购和人事目标按名单可见，其余默认公开，由法务每年审一次名单。',
        en: 'Openness has limits: price-sensitive, merger and personnel goals are visible by list, all else by default; legal reviews the list yearly.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '{guardrail}走独立报告线，与 OKR 评分分开上报；由内审每年抽查四分之一的词条，并检查有无这类做法：{gaming}。',
        en: 'A separate line reports {guardrail}, apart from OKR scores. Each year internal audit checks a quarter of the dictionary, looking for {gaming}.',
      },
      sources: [],
    },
  ],
  cadence: [
    {
      meeting: { 'zh-CN': '团队 Check-in', en: 'Team check-in' },
      rhythm: { 'zh-CN': '20 分钟，每次或隔次放进{forum}', en: '20 min inside {forum}, every time or every other' },
      output: { 'zh-CN': '更新、升级事项', en: 'Updates, escalations' },
    },
    {
      meeting: { 'zh-CN': '{division}回顾', en: '{division} review' },
      rhythm: { 'zh-CN': '每月 90 分钟', en: 'Monthly, 90 min' },
      output: { 'zh-CN': '资源决定', en: 'Resource decisions' },
    },
    {
      meeting: { 'zh-CN': '集团回顾', en: 'Group review' },
      rhythm: { 'zh-CN': '每季度两次，每次 90 分钟', en: 'Twice a quarter, 90 min' },
      output: { 'zh-CN': '共享 KR、护栏与裁决', en: 'Shared key results, guardrails, decisions' },
    },
    {
      meeting: { 'zh-CN': '季度复盘', en: 'Quarterly retrospective' },
      rhythm: { 'zh-CN': '{division}先、集团后，两周内完成', en: '{division}s first, group second, within two weeks' },
      output: { 'zh-CN': '评分、可复用的教训', en: 'Scores, lessons others can use' },
    },
    {
      meeting: { 'zh-CN': '年度战略、裁剪与审计', en: 'Annual strategy, pruning and audit' },
      rhythm: { 'zh-CN': '每年一次，避开{season}', en: 'Once a year, clear of {season}' },
      output: { 'zh-CN': '目标组合、词典审计、规则修订', en: 'Portfolio, dictionary audit, revised rules' },
    },
  ],
  reach: { leaders: 12, few: 40, chain: 80, all: 8000 },
  limits: {
    companyObjectives: { from: 3, to: 4 },
    teamObjectives: { from: 1, to: 3 },
    keyResultsPerObjective: { from: 2, to: 4 },
  },
}
