import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'leadership-support',
  principles: [
    {
      text: {
        'zh-CN': '发起人的工作是裁决，不是动员。一家供应商称，推行失败的常见原因包括领导不在乎和员工不理解。',
        en: 'A sponsor’s work is to decide, not to cheer. A vendor blames failed roll-outs on, among others, leaders who do not care and people who do not understand.',
      },
      sources: ['gtmhub-restart-okrs'],
    },
    {
      text: {
        'zh-CN':
          '中层决定成败：研究显示中层的翻译至关重要。给他们起草时间，以及在{forum}上说“不”的权利，比动员会有用。',
        en: 'Middle managers decide it: a 2024 study found their translation critical. Time to draft, and to refuse in {forum}, beats a kick-off.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
  ],
  symptom: {
    'zh-CN': '启动会上领导都表示支持，真要停一件事、调一个人时，却没有人拍板。',
    en: 'Leaders support it at the kick-off; when something has to stop or somebody has to move, nobody decides.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '领导承诺卡，由{sponsor}填好并签字：每周问一次“{leadingKeyResult}卡在哪里”，两天内给答复；每月当众停掉一件事；不问得分，也不在会上追究是谁的责任。',
        en: 'A commitment card, filled in and signed by {sponsor}: each week ask what holds up {leadingKeyResult} and answer within two days; each month stop one thing in public; never ask for a score, never look for a culprit.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '有三句话只有领导能说：“这件事我们这一季不做”“人从哪里调，由我来定”“这个数不好看，谢谢你早说”。其余的话，留给目标的负责人讲。',
        en: 'Three sentences only a leader can say: “This we will not do this quarter”, “I decide where the people come from”, and “It looks bad; thank you for saying so early.” The rest belongs to the owners.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '给裁决定一个期限：{resultOwner}报上来的冲突，五个工作日内答复并写明理由；一个季度里逾期两次，说明目标定多了，先减掉一个。',
        en: 'Give decisions a deadline: a conflict raised by the {resultOwner} is answered, with reasons, within five working days. Late twice in a quarter, there are too many objectives; drop one.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '请{sponsor}认领一个目标，在{forum}上第一个更新，没有进展的那几周也照报不误。',
        en: 'Have {sponsor} own one objective and update it first in {forum}, progress or not.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '由{sponsor}任治理小组组长，双周 45 分钟不委派；每次会后公布裁决了什么、放弃了什么。',
        en: 'The board is chaired in person, 45 minutes a fortnight, by {sponsor}, and publishes what was decided and given up.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '给每位中层半天翻译时间和一名教练；管理层每月旁听一次{frontline}的 Check-in，只提问、不点评。',
        en: 'Give middle managers a coach and half a day to translate. Once a month leaders sit in on a check-in with {frontline} and ask questions without judging.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN':
          '管理层公开自己的评分和判断失误，并亲手划掉至少一个{organisation}目标；只加不减的季度，视为没有完成规划。',
        en: 'Leaders publish their scores and misjudgements and strike at least one {organisation} objective; a quarter that only adds is unplanned.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '上个月 OKR 让{sponsor}作了哪两个决定？说不出来，支持就只是口头的。',
    en: 'Which two decisions did OKRs lead to last month, on the part of {sponsor}? If there were none, the support is only words.',
  },
}
