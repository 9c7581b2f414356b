import type { SizePlaybook } from '../types.ts'

export const playbook: SizePlaybook = {
  id: '250-1000',
  governance: [
    {
      text: {
        'zh-CN':
          '部门已能各自为政，需要一个跨部门治理小组：由{sponsor}任组长，5–7 人，双周 45 分钟，只裁冲突、口径和周期中变更。',
        en: 'Departments can now go their own way, so a board of five to seven, chaired by {sponsor}, settles conflicts, definitions and mid-cycle changes in 45 minutes a fortnight.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '层级控制在{organisation}、部门、团队三级，个人不写 OKR；像{laggingMetric}这样的共享 KR 只认一名负责人，其他角色进 RACI。',
        en: 'Keep three levels ({organisation}, department, team), no individual OKRs. A shared key result, such as {laggingMetric}, has one owner; the RACI holds others.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每 8–10 个团队配一名兼职教练；词典与看板由{dataOwner}的团队统一从{systems}取数。',
        en: 'Provide one part-time coach per eight to ten teams. One team, under {dataOwner}, feeds dictionary and board from {systems}.',
      },
      sources: [],
    },
  ],
  cadence: [
    {
      meeting: { 'zh-CN': '团队 Check-in', en: 'Team check-in' },
      rhythm: { 'zh-CN': '20 分钟，放进{forum}', en: '20 min inside {forum}' },
      output: { 'zh-CN': '进度、证据、阻塞、下一步', en: 'Progress, evidence, blocker, next step' },
    },
    {
      meeting: { 'zh-CN': '治理小组', en: 'Governance board' },
      rhythm: { 'zh-CN': '双周 45 分钟', en: 'Fortnightly, 45 min' },
      output: { 'zh-CN': '冲突与口径裁决', en: 'Decisions on conflicts and definitions' },
    },
    {
      meeting: { 'zh-CN': '月度回顾', en: 'Monthly review' },
      rhythm: { 'zh-CN': '每月 90 分钟，沿着{flow}逐段', en: 'Monthly, 90 min, stage by stage along {flow}' },
      output: { 'zh-CN': '资源调整、逾期依赖清单', en: 'Resource moves, overdue dependencies' },
    },
    {
      meeting: { 'zh-CN': '季度对齐与复盘', en: 'Quarterly alignment and retrospective' },
      rhythm: { 'zh-CN': '季前两周对齐，季末一周复盘', en: 'Two weeks before the quarter, one week after' },
      output: { 'zh-CN': '定稿 OKR、评分、教训', en: 'Final OKRs, scores, lessons' },
    },
    {
      meeting: { 'zh-CN': '年度方向', en: 'Annual direction' },
      rhythm: { 'zh-CN': '每年一次，避开{season}', en: 'Once a year, clear of {season}' },
      output: { 'zh-CN': '年度主题与指标词典年审', en: 'Themes of the year, dictionary review' },
    },
  ],
  reach: { leaders: 8, few: 24, chain: 48, all: 600 },
  limits: {
    companyObjectives: { from: 3, to: 5 },
    teamObjectives: { from: 1, to: 3 },
    keyResultsPerObjective: { from: 2, to: 4 },
  },
}
