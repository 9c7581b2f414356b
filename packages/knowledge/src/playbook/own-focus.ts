import type { OwnFocusPlaybook } from './types.ts'

export const ownFocus: OwnFocusPlaybook = {
  principles: [
    {
      text: {
        'zh-CN':
          '关于“{focus}”：先写一句现状和一句 12 周后看得见的变化，两句之间的差就是目标；写不出变化的，先不立目标。',
        en: 'On “{focus}”: write one sentence on today and one on what will be visible in 12 weeks. The gap is the objective; if nothing comes, set none yet.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '为“{focus}”找一个能从{systems}按周读到的数，设一名负责人，并沿着{flow}问一遍谁会受影响。',
        en: 'For “{focus}”, find one number readable weekly from {systems}, name one owner, and ask along {flow} who would be affected.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '把“{focus}”放进{forum}现有议程，每月由{sponsor}决定继续、调整或停止，不另设专项会议。',
        en: 'Put “{focus}” on the agenda of {forum}; each month the choice to continue, adjust or stop lies with {sponsor}. No extra meeting.',
      },
      sources: [],
    },
  ],
  check: {
    'zh-CN': '一个月后，关于“{focus}”有哪一个决定是因为数据而改变的？',
    en: 'After a month, which decision about “{focus}” was changed by data?',
  },
}
