import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'culture-adoption',
  principles: [
    {
      text: {
        'zh-CN': '不照搬。HolidayCheck 的 OKR 负责人说，别家的模式不会适合你，并把 OKR 称为组织的一面镜子。',
        en: 'Do not copy. HolidayCheck’s OKR owners said another company’s model will not fit, and called OKRs a mirror of the organisation.',
      },
      sources: ['workpath-okr-forum-2017'],
    },
    {
      text: {
        'zh-CN': '没有辅导和文化工作，软件不足以让 OKR 被采用——这是 OKR 顾问的看法。先改会议，再选工具。',
        en: 'Software without coaching and culture work falls short, OKR consultants argue. Change meetings first, tools second.',
      },
      sources: ['therebegiants-2024-viva-goals'],
    },
  ],
  symptom: {
    'zh-CN': '表格填得很齐，说话的方式却没有变：报喜不报忧，名词是新的，做法还是旧的。',
    en: 'The forms are complete, but the talk is as before: good news is reported, bad news kept back, and old habits carry new names.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '教主管多问两句：“你想先改哪一步？”“我能替你挡掉什么？”第一个月由 OKR 负责人旁听，会后只给一条反馈，比再办一场培训管用。',
        en: 'Teach managers two questions: “Which step would you change first?” and “What can I keep off your desk?” For a month the OKR lead listens in and gives one piece of feedback, in place of another training day.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '谁先说出{leadingKeyResult}要落空，先谢谢他，当场只谈怎么帮；为什么会这样，留到复盘再谈。',
        en: 'Thank whoever first says that {leadingKeyResult} will miss, and talk on the spot only about help; the causes wait for the retrospective.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '用三个数得出来的迹象看它有没有扎根：主动停掉了几件事、跨部门求助几天有回音、不看表能说出本队目标的有几成。每季公布一次。',
        en: 'Count three signs that it has taken root and publish them each quarter: things stopped unasked, days until another department answers, the share of people who can name their team’s objective without looking.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '用{frontline}的话写目标，在{forum}上念一遍：若有人要问“这是什么意思”，就改写，不解释。',
        en: 'Write objectives in the words of {frontline}, shown at {forum}; if someone asks what one means, rewrite it.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '选一条失败的 KR，由负责人在{forum}讲 10 分钟学到什么；由{sponsor}带头讲第一次。',
        en: 'Give a failed key result’s owner ten minutes in {forum} on lessons; the first speaker is {sponsor}.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '给每批新部门配一名来自{frontline}的同伴教练，并公开三个“改写前后”，让新人看到什么算好。',
        en: 'Give each new department a peer coach from {frontline}; publish three before-and-after rewrites to show what good looks like.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '每年匿名问两题：敢不敢报坏消息、哪条规则该废；废掉得票最多的一条并公布。',
        en: 'Twice a year, ask anonymously: do you dare report bad news, and which rule should go? Publicly abolish the top choice.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '最近一次有人在{forum}上主动说“这条 KR 要落空”，是什么时候？后来怎样？',
    en: 'When did someone last volunteer in {forum} that a key result would miss, and what followed?',
  },
}
