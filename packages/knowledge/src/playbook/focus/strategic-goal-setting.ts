import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'strategic-goal-setting',
  principles: [
    {
      text: {
        'zh-CN':
          'Google 公开指南建议 3–5 个目标、每个约三条 KR。写不进上限的，不是“次要目标”，而是要公布的“本季不做”。',
        en: 'Google’s public guide recommends three to five objectives with about three key results each. The rest goes on a published “not now” list.',
      },
      sources: ['google-rework-set-goals-okrs'],
    },
    {
      text: {
        'zh-CN': '目标先于路线图。一位用过两家公司 OKR 的工程师说：先有目标时有用，路线图定了再补写时什么也没改变。',
        en: 'Objectives precede the road map. An engineer who used OKRs at two companies says they worked that way and, written afterwards, changed nothing.',
      },
      sources: ['safarslife-2026-okrs'],
    },
  ],
  symptom: {
    'zh-CN': '战略会上人人点头，散会后各写各的重点，加起来十几件，没有一件肯放下。',
    en: 'Everyone nods in the strategy meeting and leaves with priorities of their own: a dozen in all, none of them given up.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '先写“不做”，再写目标：把手上的重点工作列全，只挑两三件写成目标，其余逐件注明维持、推迟还是停掉，由{sponsor}当众念一遍。',
        en: 'Write the “not now” list first: put down every priority in hand, turn two or three into objectives, mark each of the others as kept running, postponed or stopped; it is read out by {sponsor}.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '一句好目标讲清三样：{customer}得到什么、和现在有什么不同、为什么是这一季。念给没参加讨论的人听，对方能复述，才算写好。',
        en: 'A good objective says three things: what {customer} gain, what will be different, why this quarter. Read it to someone who was not in the room; it is finished when they can repeat it.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '用半天定稿：先各自写一小时，再两两合并，最后投一轮票。票数相同，就问哪一个会先让{laggingKeyResult}变好。',
        en: 'Settle it in half a day: one hour writing alone, then merging in pairs, then a single vote. For a tie, ask which of the two would move {laggingKeyResult} sooner.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN':
          '请{sponsor}先答一题：哪一件事再不改善，一年后会失去{customer}的信任？答案就是第一个{organisation}目标。',
        en: 'Ask {sponsor}: what, unchanged, will cost us the trust of {customer} within a year? That is the first objective.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '把试点团队各写各的目标收拢为沿着{flow}的两个，每个都能说清{customer}会察觉什么变化。',
        en: 'Fold the pilot teams’ objectives into two along {flow}; say what {customer} would notice from each.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '各部门提交目标时附一句“为此我们放弃什么”；没有放弃项的，由{sponsor}退回。',
        en: 'Each department states what it gives up for its objective. Without it, drafts are sent back by {sponsor}.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '{organisation}目标减到 4 个以内，年度主题定方向、季度只换 KR；连续三季不动的目标公开停掉或换人。',
        en: 'Cut {organisation} objectives to four or fewer; themes last the year, key results a quarter. Unmoved for three quarters, an objective publicly stops or changes owner.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '随机问五个人（{frontline}）：本季度{organisation}不做什么？答案一致吗？',
    en: 'Ask five people at random ({frontline}) what the {organisation} will not do this quarter. Do they agree?',
  },
}
