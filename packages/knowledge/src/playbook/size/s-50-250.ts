import type { SizePlaybook } from '../types.ts'

export const playbook: SizePlaybook = {
  id: '50-250',
  governance: [
    {
      text: {
        'zh-CN': '这个规模刚出现中层：治理放进{forum}，不另设委员会，但每月有一次只谈 OKR。',
        en: 'A middle layer now appears. Govern in {forum}, with OKRs the only subject once a month; form no committee.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '设一名兼职 OKR 负责人（每周约一天），有权退回没有基线的草案；跨部门依赖登记在一张公开的表里。',
        en: 'Appoint a part-time OKR lead, about a day a week, who may return unbaselined drafts. One open register holds cross-department dependencies.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '口径只设一份词典，由{dataOwner}批准修改；各部门自建的表不能作为评分依据。',
        en: 'Keep one dictionary; changes need approval by {dataOwner}, and private spreadsheets are no evidence for scores.',
      },
      sources: [],
    },
  ],
  cadence: [
    {
      meeting: { 'zh-CN': '团队 Check-in', en: 'Team check-in' },
      rhythm: { 'zh-CN': '15–20 分钟，放进{forum}', en: '15–20 min inside {forum}' },
      output: { 'zh-CN': '更新、阻塞、求助对象', en: 'Update, blocker, who is asked for help' },
    },
    {
      meeting: { 'zh-CN': '月度回顾', en: 'Monthly review' },
      rhythm: { 'zh-CN': '每月 60 分钟，管理例会内', en: 'Monthly, 60 min, in the management meeting' },
      output: { 'zh-CN': '资源决定与决策记录', en: 'Resource decisions, logged' },
    },
    {
      meeting: { 'zh-CN': '季度对齐与起草', en: 'Quarterly alignment and drafting' },
      rhythm: { 'zh-CN': '季前两周，共一天', en: 'One day in the two weeks before the quarter' },
      output: { 'zh-CN': '定稿 OKR、依赖表', en: 'Final OKRs, dependency register' },
    },
    {
      meeting: { 'zh-CN': '季度复盘', en: 'Quarterly retrospective' },
      rhythm: { 'zh-CN': '每季度 90 分钟', en: 'Quarterly, 90 min' },
      output: { 'zh-CN': '0.0–1.0 评分、停做清单', en: 'Scores 0.0–1.0, stop list' },
    },
  ],
  reach: { leaders: 6, few: 24, chain: 40, all: 150 },
  limits: {
    companyObjectives: { from: 3, to: 4 },
    teamObjectives: { from: 1, to: 3 },
    keyResultsPerObjective: { from: 2, to: 5 },
  },
}
