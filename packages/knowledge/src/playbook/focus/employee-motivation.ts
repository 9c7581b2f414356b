import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'employee-motivation',
  principles: [
    {
      text: {
        'zh-CN': '具体而有难度的目标有效，前提是人有承诺、有能力。让{frontline}参与定难度，承诺才是他们自己的。',
        en: 'Specific, difficult goals work given commitment and ability. Let {frontline} help set the difficulty, so the commitment is theirs.',
      },
      sources: ['locke-latham-2002'],
    },
    {
      text: {
        'zh-CN': '目标也会伤人：有研究者指出过窄的关注、扭曲的冒险和内在动机下降等风险，因此挑战型目标不配处罚。',
        en: 'Goals can harm: researchers warn of narrow focus, distorted risk and lower intrinsic motivation. So nobody should be punished for missing a stretch objective.',
      },
      sources: ['goals-gone-wild-2009'],
    },
  ],
  symptom: {
    'zh-CN': '目标由上面给，{frontline}照着填；问一句“这和你手上的活有什么关系”，多半答不上来。',
    en: 'Objectives come from above and are filled in as asked; ask {frontline} what they have to do with today’s work and few can say.',
  },
  actions: [
    {
      text: {
        'zh-CN': '值得表扬的有三件事：早早说出坏消息、主动停掉没用的工作、替别的部门解决了问题。加班和满分都不在其中。',
        en: 'Recognise three things: bad news told early, useless work stopped, another department’s problem solved. Overtime and full marks are not among them.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '表扬要在一周之内、当着同事的面说全三句：你改了哪一步，{leadingKeyResult}因此怎样变了，{customer}会感到什么不同。主管说不全，就先去现场看一看。',
        en: 'Praise within the week, before colleagues, and in full: what you changed, how {leadingKeyResult} moved, what {customer} will notice. A manager who cannot say all three should first go and look.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '方向由上面定，改哪一步由干活的人挑。主管每次 Check-in 只问一句“你需要什么”，两天内答复给还是不给。',
        en: 'Leaders set the direction; the people who do the work choose which step to change. At each check-in managers ask one question, “What do you need?”, and answer yes or no within two days.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '起草时问{frontline}：哪件事若改好，你们每周能省两小时？把其中一件写成 KR。',
        en: 'While drafting, ask {frontline}: what would save you two hours a week? Turn one of the answers into a key result.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '每月一次，在{forum}公开致谢跨部门帮忙的人，写明帮了哪条 KR；不评奖、不发钱。',
        en: 'Monthly in {forum}, thank one person who helped another department, naming the key result; no prize, no money.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '每个团队留 10%–20% 工时给自选目标，推广期内不因业务忙而收回，{season}除外。',
        en: 'Leave teams 10–20% of their time for their own objective, untouched when work piles up, {season} apart.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '共享 KR 达成后，在{forum}向整条链路致谢而不只是负责人，并请{customer}讲一句感受到的变化。',
        en: 'For a shared key result thank the whole chain in {forum}, and quote {customer} on what changed.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '{frontline}的目标里，有没有一个是上级没有要求过的？',
    en: 'Name one objective that nobody above asked for and that began among {frontline}.',
  },
}
