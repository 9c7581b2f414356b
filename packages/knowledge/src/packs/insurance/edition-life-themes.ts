import type { Theme } from '@okr/core/pack'
import { roles } from './roles.ts'

/** Roles that only a life insurer has. */
const own = { lifeClaims: { 'zh-CN': '人身险理赔主管', en: 'Life claims lead' } }

export const lifeThemes: Theme[] = [
  {
    id: 'in-li-benefit-paid',
    objective: { 'zh-CN': '让受益人少跑一趟就拿到保险金', en: 'Pay beneficiaries without a second errand' },
    rationale: {
      'zh-CN': '身故与重疾理赔最怕反复补件；提前讲清资料会让前端多花时间，调查案照旧要等。',
      en: 'Death and illness claims stall on missing papers; explaining them early costs time, and investigated files still wait.',
    },
    level: 'company',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'gen-first-time-right',
        scope: { 'zh-CN': '身故与重疾理赔资料', en: 'of death and critical illness papers' },
        baseline: 52,
        target: 74,
        kind: 'leading',
        owner: own.lifeClaims,
        collaborators: [roles.service],
      },
      {
        metric: 'in-claims-cycle',
        scope: { 'zh-CN': '重疾险', en: 'on critical illness cover' },
        baseline: 19,
        target: 11,
        kind: 'lagging',
        owner: own.lifeClaims,
        collaborators: [roles.investigation],
      },
      {
        metric: 'in-claim-settlement',
        scope: { 'zh-CN': '人身险', en: 'on life and health cover' },
        baseline: null,
        target: 97,
        kind: 'guardrail',
        owner: roles.conduct,
        collaborators: [own.lifeClaims],
      },
    ],
  },
  {
    id: 'in-li-no-orphans',
    objective: { 'zh-CN': '让代理人离司后的客户仍有人照看', en: 'Look after customers whose agent has left' },
    rationale: {
      'zh-CN': '孤儿单失效往往先于投诉；重新分派要让出部分续期佣金，营业部会有意见。',
      en: 'Orphaned policies lapse before anyone complains; reassignment moves renewal commission, which branches dislike.',
    },
    level: 'department',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'gen-lead-time',
        scope: { 'zh-CN': '代理人离司到客户重新分派的', en: 'from agent exit to reassignment' },
        baseline: 32,
        target: 10,
        kind: 'leading',
        owner: roles.renewals,
        collaborators: [roles.agencyTeam, roles.core],
      },
      {
        metric: 'in-lapse',
        scope: { 'zh-CN': '孤儿单', en: 'on orphaned policies' },
        baseline: 14,
        target: 9,
        kind: 'lagging',
        owner: roles.renewals,
        collaborators: [roles.agency],
      },
      {
        metric: 'in-complaints',
        scope: { 'zh-CN': '孤儿单客户', en: 'from customers without an agent' },
        baseline: null,
        target: 1,
        kind: 'guardrail',
        owner: roles.conduct,
        collaborators: [roles.service],
      },
    ],
  },
]
