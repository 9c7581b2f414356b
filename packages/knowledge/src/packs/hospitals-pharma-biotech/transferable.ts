import type { Pack } from '@okr/core/pack'

/** For hospitals and drug makers alike. */
export const sharedCases: Pack['transferableCases'] = [
  {
    case: 'wells-fargo',
    reason: {
      'zh-CN': '数量目标加薪酬压力，逼出的是擅自开户；医院的候诊、药企的入组和关偏差，走的是同一条路。',
      en: 'Volume targets plus pay pressure produced unauthorised accounts; waits, enrolment and closed deviations go the same way.',
    },
  },
  {
    case: 'cerebral-prescribing-metrics',
    reason: {
      'zh-CN': '把医生的处方判断写成经营指标的下场；检查开单率、手术量与入组资格同样不能当目标。',
      en: 'What follows when prescribing becomes a business metric; test orders, operations and eligibility are no targets either.',
    },
  },
]

/** For drug makers. */
export const transferableCases: Pack['transferableCases'] = [
  ...sharedCases,
  {
    case: 'medtech-maker-lean-okr',
    reason: {
      'zh-CN': '同在强监管之下的医疗器械厂，OKR 与精益并用，药厂可借它的分工。',
      en: 'A regulated device maker running OKRs beside lean: a division of labour drug plants can borrow.',
    },
  },
]
