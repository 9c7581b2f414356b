import type { Theme } from '@okr/core/pack'
import {
  accessibility,
  casework,
  data,
  digital,
  frontDesk,
  hotline,
  operations,
  people,
  policy,
  serviceOwner,
} from './roles.ts'

/** For the front line and the digital teams of either. */
export const teamThemes: Theme[] = [
  {
    id: 'ps-time-for-hard-cases',
    objective: { 'zh-CN': '让一线有时间办难事', en: 'Front-line staff have time for the hard cases' },
    rationale: {
      'zh-CN': '简单件占满一天，难件就成了积压；减报表要上级科室先停发文。',
      en: 'Simple cases fill the day and hard ones pile up; fewer returns means offices above stop asking.',
    },
    level: 'department',
    ambition: 'aspirational',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'gen-decision-lead-time',
        scope: { 'zh-CN': '一线提出的流程问题', en: 'for problems raised by front-line staff' },
        baseline: 18,
        target: 6,
        kind: 'leading',
        owner: operations,
        collaborators: [policy],
      },
      {
        metric: 'ps-first-contact',
        scope: { 'zh-CN': '疑难诉求', en: 'for complex requests' },
        baseline: 49,
        target: 63,
        kind: 'lagging',
        owner: hotline,
        collaborators: [casework],
      },
      {
        metric: 'ps-staff-engagement',
        scope: { 'zh-CN': '窗口与审批', en: 'among counter and casework staff' },
        baseline: 58,
        target: 67,
        kind: 'lagging',
        owner: people,
        collaborators: [frontDesk],
      },
    ],
  },
  {
    id: 'ps-trusted-online',
    objective: { 'zh-CN': '让线上服务值得托付', en: 'Online services earn people’s trust' },
    rationale: {
      'zh-CN': '线上半途而废的人会涌到窗口；修好最差的一步要停掉几个新功能。',
      en: 'People who give up online come to the counter; mending the worst step means shelving new features.',
    },
    level: 'department',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: ['technology', 'services'],
    keyResults: [
      {
        metric: 'ps-completion',
        scope: { 'zh-CN': '老年人优待证', en: 'for senior passes' },
        baseline: 62,
        target: 80,
        kind: 'leading',
        owner: digital,
        collaborators: [serviceOwner],
      },
      {
        metric: 'ps-digital-takeup',
        scope: { 'zh-CN': '老年人优待证', en: 'for senior passes' },
        baseline: 41,
        target: 58,
        kind: 'lagging',
        owner: digital,
        collaborators: [frontDesk],
      },
      {
        metric: 'ps-equity-gap',
        scope: { 'zh-CN': '年龄组办成率的', en: 'in settled cases between age groups' },
        baseline: null,
        target: 12,
        kind: 'guardrail',
        owner: data,
        collaborators: [accessibility],
      },
    ],
  },
]
