import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'leadership-support',
  principles: [
    {
      text: {
        'zh-CN': '发起人的工作是裁决，不是动员。一家供应商称，推行失败的常见原因包括领导不在乎和员工不理解。',
        en: 'Sponsors are there to decide, not to cheer. A vendor blames failed roll-outs on, among others, leaders who do not care and people who do not understand.',
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
        en: 'Give middle managers a coach and half a day to translate. Monthly, leaders sit in on a check-in with {frontline}, asking, not judging.',
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
    en: 'Which two decisions did OKRs draw from {sponsor} last month? If none, support is verbal.',
  },
}
