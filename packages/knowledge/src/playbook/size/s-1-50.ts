import type { SizePlaybook } from '../types.ts'

export const playbook: SizePlaybook = {
  id: '1-50',
  governance: [
    {
      text: {
        'zh-CN':
          '50 人以内不需要治理机构：一张表、一个负责人、每周 15 分钟。整个{organisation}共用一组目标，多数团队不必另写一套。',
        en: 'Below fifty people no governance body is needed: one sheet, one owner, fifteen minutes a week. Most teams share {organisation} objectives.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '资源冲突由{sponsor}当场裁决并记一行；同一个人身上的目标超过两个，就先删一个再加。',
        en: 'Clashes over people are settled at once and logged by {sponsor}; anyone with over two objectives drops one first.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '口径由读数的人写在表里，{dataOwner}每季度从{systems}重算一次最要紧的三个数。',
        en: 'Whoever reads a number writes its definition; each quarter the three most important are recomputed from {systems} by {dataOwner}.',
      },
      sources: [],
    },
  ],
  cadence: [
    {
      meeting: { 'zh-CN': '全员 Check-in', en: 'All-hands check-in' },
      rhythm: { 'zh-CN': '15 分钟，放进{forum}', en: '15 min inside {forum}' },
      output: {
        'zh-CN': '每条 KR 一行：数字、阻塞、下一步',
        en: 'For each key result: number, blocker, next step',
      },
    },
    {
      meeting: { 'zh-CN': '月度取舍会', en: 'Monthly trade-off talk' },
      rhythm: { 'zh-CN': '每月 45 分钟', en: 'Monthly, 45 min' },
      output: { 'zh-CN': '至多两个决定：加人、换序或放弃', en: 'At most two decisions: people, order or dropping' },
    },
    {
      meeting: { 'zh-CN': '季度复盘与起草', en: 'Quarterly retrospective and drafting' },
      rhythm: { 'zh-CN': '每季度半天，避开{season}', en: 'Half a day a quarter, clear of {season}' },
      output: { 'zh-CN': '评分、三条教训、下季草案', en: 'Scores, three lessons, next draft' },
    },
  ],
  reach: { leaders: 3, few: 8, chain: 16, all: 30 },
  limits: {
    companyObjectives: { from: 1, to: 3 },
    teamObjectives: { from: 1, to: 2 },
    keyResultsPerObjective: { from: 2, to: 4 },
  },
}
