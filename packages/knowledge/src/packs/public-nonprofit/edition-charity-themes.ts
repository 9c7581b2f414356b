import type { Theme } from '@okr/core/pack'
import { evaluation, operations, people, programme, volunteers } from './roles.ts'
import { themes } from './themes.ts'

/** Objectives of the pack that charities set, too. */
const shared = new Set(['ps-right-help', 'ps-lasting-change', 'ps-donors-see', 'ps-time-for-hard-cases'])

export const charityThemes: Theme[] = [
  ...themes.filter(({ id }) => shared.has(id)),
  {
    id: 'ps-waiting-list-served',
    objective: { 'zh-CN': '让等候名单上的人等得到帮助', en: 'People on the waiting list get their turn' },
    rationale: {
      'zh-CN': '先接难的和等得久的，人均成本会升；这一季少办几场活动，把志愿者排进走访。',
      en: 'Taking the hard and long-waiting first raises the cost of each; fewer events this quarter, volunteers on visits.',
    },
    level: 'company',
    ambition: 'aspirational',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'gen-first-time-right',
        scope: { 'zh-CN': '转介资料', en: 'for referral papers' },
        baseline: 61,
        target: 82,
        kind: 'leading',
        owner: operations,
        collaborators: [volunteers],
      },
      {
        metric: 'ps-reach',
        scope: { 'zh-CN': '等候三个月以上的家庭', en: 'among families waiting over three months' },
        baseline: 34,
        target: 50,
        kind: 'lagging',
        owner: programme,
        collaborators: [evaluation],
      },
      {
        metric: 'ps-staff-engagement',
        scope: { 'zh-CN': '站点社工', en: 'among site workers' },
        baseline: null,
        target: 70,
        kind: 'guardrail',
        owner: people,
        collaborators: [programme],
      },
    ],
  },
]
