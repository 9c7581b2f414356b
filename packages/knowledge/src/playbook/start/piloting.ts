import type { MaturityPlaybook } from '../types.ts'

export const start: Pick<MaturityPlaybook, 'options' | 'recommended' | 'decisions'> = {
  options: [
    {
      reach: 'chain',
      hours: 9,
      name: { 'zh-CN': '把试点连成一段', en: 'Join the pilots up' },
      scope: {
        'zh-CN': '{flow}上相邻的几个团队，共用两三条 KR',
        en: 'neighbouring teams along {flow}, sharing two or three key results',
      },
      learns: { 'zh-CN': '{laggingKeyResult}到底卡在哪一次交接', en: 'which handover holds back {laggingKeyResult}' },
      risk: {
        'zh-CN': '共享 KR 的负责人调不动别的团队的排期',
        en: 'the owner of a shared key result cannot move anyone’s schedule',
      },
    },
    {
      reach: 'few',
      hours: 9,
      name: { 'zh-CN': '原样再跑一季', en: 'Repeat the pilot' },
      scope: { 'zh-CN': '现有试点团队，只补基线和口径', en: 'the same teams, with better baselines and definitions' },
      learns: { 'zh-CN': '习惯有没有留下来，数字准不准', en: 'whether habits last and numbers hold' },
      risk: { 'zh-CN': '各自变好，{laggingKeyResult}不动', en: 'each improves while {laggingKeyResult} stays' },
    },
    {
      reach: 'all',
      hours: 9,
      name: { 'zh-CN': '现在就推开', en: 'Roll out now' },
      scope: { 'zh-CN': '全部部门', en: 'all departments' },
      learns: { 'zh-CN': '哪些部门接得住', en: 'which departments can carry it' },
      risk: { 'zh-CN': '口径没统一就评分，容易出现{gaming}', en: 'scores without common definitions invite {gaming}' },
    },
  ],
  recommended: {
    'zh-CN': '试点已经说明有人愿意用，还没有说明跨部门管不管用；再跑一季答不了这个问题，全面推开又太早。',
    en: 'The pilot showed that people are willing, not that it works across departments. Another round would not answer that, and a roll-out comes too early.',
  },
  decisions: [
    {
      question: { 'zh-CN': '先连哪一段', en: 'Which stretch is joined first' },
      proposal: {
        'zh-CN': '{leadingMetric}所在的那一段，其余公布“这一季不连”',
        en: 'the one where {leadingMetric} arises; the rest is announced as “not this quarter”',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 2 周末', en: 'end of week 2' },
      hours: 2,
      stop: { 'zh-CN': '两周内定不下唯一负责人：换一段', en: 'no single owner within two weeks: take another' },
    },
    {
      question: { 'zh-CN': '共享 KR 的负责人能动谁', en: 'Whom the owner of a shared key result may move' },
      proposal: {
        'zh-CN': '{resultOwner}每周可排{resultHelper}那边半天；争议五天内裁',
        en: '{resultOwner} may plan half a day a week with {resultHelper}; disputes end in five days',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 4 周末', en: 'end of week 4' },
      hours: 1,
      stop: { 'zh-CN': '同一项依赖逾期两周：暂停这条 KR', en: 'one dependency two weeks late: pause that key result' },
    },
    {
      question: { 'zh-CN': '推不推广', en: 'Whether to roll out' },
      proposal: {
        'zh-CN': '护栏未恶化必须过，其余四个门槛过三个才推',
        en: 'the guardrail must hold, and three of the other four gates',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 22 周', en: 'week 22' },
      hours: 3,
      stop: { 'zh-CN': '{haltValue}：不推', en: '{haltValue}: no roll-out' },
    },
  ],
}
