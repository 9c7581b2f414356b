import type { MaturityPlaybook } from '../types.ts'

export const start: Pick<MaturityPlaybook, 'options' | 'recommended' | 'decisions'> = {
  options: [
    {
      reach: 'chain',
      hours: 9,
      name: { 'zh-CN': '分批，过门槛再放下一批', en: 'In waves, each behind a gate' },
      scope: {
        'zh-CN': '先上{flow}上读得到基线的部门',
        en: 'first the departments along {flow} whose baselines can be read',
      },
      learns: {
        'zh-CN': '一个部门从起草到第一个改变了的决定要几周',
        en: 'how many weeks a department needs from drafting to its first changed decision',
      },
      risk: {
        'zh-CN': '还没轮到的部门自己先写，结果写成了任务清单',
        en: 'waiting departments start on their own with lists of tasks',
      },
    },
    {
      reach: 'few',
      hours: 9,
      name: { 'zh-CN': '只推共享 KR', en: 'Shared key results only' },
      scope: { 'zh-CN': '两三条跨部门的，各部门不另写', en: 'two or three across departments; nobody writes more' },
      learns: {
        'zh-CN': '{laggingKeyResult}能不能靠少数人牵动',
        en: 'whether a few people can move {laggingKeyResult}',
      },
      risk: {
        'zh-CN': '{frontline}的日常工作不受影响，变化停在纸上',
        en: 'the daily work of {frontline} goes on unchanged',
      },
    },
    {
      reach: 'all',
      hours: 9,
      name: { 'zh-CN': '本季全覆盖', en: 'Everyone this quarter' },
      scope: { 'zh-CN': '所有部门同时写', en: 'every department writes at once' },
      learns: { 'zh-CN': '除了覆盖率，几乎看不出别的', en: 'coverage, and little else' },
      risk: {
        'zh-CN': '没有人辅导，旧报表也没停，{forum}上又多一项汇报',
        en: 'no coaching, no report withdrawn, one more item in {forum}',
      },
    },
  ],
  recommended: {
    'zh-CN': '教练的时间和基线数据往往最先不够用；分批上，既教得过来，也能随时停下来。',
    en: 'Coaches’ time and baselines usually run short first; with waves there is enough of both, and you can stop between them.',
  },
  decisions: [
    {
      question: { 'zh-CN': '哪些部门这一批不上', en: 'Who stays out of this wave' },
      proposal: {
        'zh-CN': '基线从{systems}读不到的，当面告诉他们缺什么',
        en: 'departments whose baselines cannot be read from {systems}, told what is missing',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 2 周末', en: 'end of week 2' },
      hours: 2,
      stop: { 'zh-CN': '三分之一没有基线：整批推迟', en: 'a third without baselines: postpone the wave' },
    },
    {
      question: { 'zh-CN': '每上一批停掉什么', en: 'What each wave ends' },
      proposal: { 'zh-CN': '一张报表，或{forum}里的一段', en: 'one report, or one part of {forum}' },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '每批开始前', en: 'before each wave' },
      hours: 3,
      stop: { 'zh-CN': '每队每周超过 45 分钟：先停旧的', en: 'over 45 minutes a team a week: end something first' },
    },
    {
      question: { 'zh-CN': '什么情况停下一批', en: 'What stops the next wave' },
      proposal: { 'zh-CN': '上一批按时更新不到八成', en: 'under eight updates in ten on time' },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '每批结束时', en: 'at the end of each wave' },
      hours: 1,
      stop: { 'zh-CN': '{haltValue}：不开下一批', en: '{haltValue}: no next wave' },
    },
  ],
}
