import type { SizePlaybook } from '../types.ts'

export const playbook: SizePlaybook = {
  id: '1000-5000',
  governance: [
    {
      text: {
        'zh-CN':
          '分两层治理：{organisation}层只管 3–5 个目标和跨{division}共享 KR，{division}各设小组，自定其余目标。{organisation}小组不审阅团队 OKR。',
        en: 'Govern on two levels. The {organisation} board handles three to five objectives and cross-{division} results, {division} boards the rest. It reads no team OKRs.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '设两到三人的专职推进组，附在{strategyOffice}而不是人力部，以免被读成考核工具；教练分属各{division}，优先选自{frontline}。',
        en: 'A full-time office of two or three sits in {strategyOffice}, not HR, lest OKRs look like appraisal. {division}s own coaches, from {frontline} where possible.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '口径由{dataOwner}签发，跨{division}指标有版本号；{guardrail}由独立于增长目标的职能每月直报。',
        en: 'Definitions, with version numbers, are issued by {dataOwner}; a function without a growth objective reports monthly on {guardrail}.',
      },
      sources: [],
    },
  ],
  cadence: [
    {
      meeting: { 'zh-CN': '团队 Check-in', en: 'Team check-in' },
      rhythm: { 'zh-CN': '20 分钟，放进{forum}', en: '20 min inside {forum}' },
      output: { 'zh-CN': '更新、升级事项', en: 'Updates, escalations' },
    },
    {
      meeting: { 'zh-CN': '{division}回顾', en: '{division} review' },
      rhythm: { 'zh-CN': '每月 90 分钟', en: 'Monthly, 90 min' },
      output: { 'zh-CN': '资源决定、依赖逾期', en: 'Resource decisions, overdue dependencies' },
    },
    {
      meeting: { 'zh-CN': '{organisation}回顾', en: '{organisation} review' },
      rhythm: { 'zh-CN': '每月 60 分钟，只看共享 KR', en: 'Monthly, 60 min, shared key results only' },
      output: { 'zh-CN': '跨{division}裁决', en: 'Decisions across {division}s' },
    },
    {
      meeting: { 'zh-CN': '季度对齐市集与复盘', en: 'Quarterly alignment market and retrospective' },
      rhythm: { 'zh-CN': '季前两周、季末一周', en: 'Two weeks before, one week after' },
      output: { 'zh-CN': '共享 KR 清单、评分与教训', en: 'Shared key results, scores, lessons' },
    },
    {
      meeting: { 'zh-CN': '年度战略与审计', en: 'Annual strategy and audit' },
      rhythm: { 'zh-CN': '每年一次，避开{season}', en: 'Once a year, clear of {season}' },
      output: { 'zh-CN': '年度主题、词典重算报告', en: 'Themes of the year, dictionary recount' },
    },
  ],
  reach: { leaders: 10, few: 32, chain: 64, all: 2500 },
  limits: {
    companyObjectives: { from: 3, to: 5 },
    teamObjectives: { from: 1, to: 3 },
    keyResultsPerObjective: { from: 2, to: 4 },
  },
}
