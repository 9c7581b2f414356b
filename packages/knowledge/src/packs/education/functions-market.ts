import type { Pack } from '@okr/core/pack'
import { roles, t } from './roles.ts'

/** Functions that bring learners in, serve them outside the classroom and place them afterwards. */
export const marketFunctions: Pack['functions'] = [
  {
    id: 'ed-admissions',
    name: t('招生与课程顾问', 'Admissions and course advice'),
    answersFor: t('招来学得下去的人', 'bringing in people who will stay the course'),
    themes: [
      {
        id: 'ed-right-learners-enrol',
        objective: t('让报名的人一开始就选对课', 'Help people choose the right course when they enrol'),
        rationale: t(
          '把不合适的人劝去别的课，当期签约会少，退费和投诉也会少。',
          'Advising some towards another course costs sales now and saves refunds and complaints.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: ['services', 'technology'],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('入学测评定级', 'for placement after the entry test'),
            baseline: 74,
            target: 88,
            kind: 'leading',
            owner: roles.adviser,
            collaborators: [roles.learningDesign],
          },
          {
            metric: 'ed-attendance',
            scope: t('新学员首月', 'among new learners in their first month'),
            baseline: 71,
            target: 82,
            kind: 'leading',
            owner: roles.service,
            collaborators: [roles.delivery],
          },
          {
            metric: 'ed-refund-rate',
            scope: t('新学员', 'among new learners'),
            baseline: 11,
            target: 7,
            kind: 'lagging',
            owner: roles.admissions,
            collaborators: [roles.finance, roles.service],
          },
        ],
      },
    ],
  },
  {
    id: 'ed-course-product',
    name: t('课程研发与产品', 'Course design and product'),
    answersFor: t('课程学得完、学得会', 'courses that are finished and learned'),
    themes: [
      {
        id: 'ed-practice-that-teaches',
        objective: t('让每次练习都推着学员往前走', 'Make each exercise move the learner on'),
        rationale: t(
          '删掉只为打卡的题，日活可能下降；以测评进步为准。',
          'Exercises that only feed streaks go; daily use may dip, and test gains decide.',
        ),
        level: 'team',
        ambition: 'aspirational',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: ['technology'],
        keyResults: [
          {
            metric: 'ed-active-learners',
            scope: t('词汇课', 'in the vocabulary course'),
            baseline: 12000,
            target: 15000,
            kind: 'leading',
            owner: roles.product,
            collaborators: [roles.learningDesign],
          },
          {
            metric: 'ed-learning-gain',
            scope: t('词汇课八周', 'over eight weeks of the vocabulary course'),
            baseline: 7,
            target: 11,
            kind: 'lagging',
            owner: roles.learningDesign,
            collaborators: [roles.product],
          },
          {
            metric: 'ed-satisfaction',
            scope: t('词汇课', 'in the vocabulary course'),
            baseline: null,
            target: 78,
            kind: 'guardrail',
            owner: roles.service,
            collaborators: [roles.product],
          },
        ],
      },
    ],
  },
  {
    id: 'ed-careers-employers',
    name: t('就业与校企合作', 'Careers and employer partnerships'),
    answersFor: t('岗位真实、实习安全、去向可核', 'real jobs, safe placements, destinations one can verify'),
    themes: [
      {
        id: 'ed-placements-that-lead-on',
        objective: t('让实习成为对口就业的第一步', 'Make the placement a first step into the trade'),
        rationale: t(
          '退出只要劳力的合作企业，短期岗位数会少。',
          'Partners who only want hands are dropped; the count of places falls for now.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: ['education-institution', 'public-sector', 'services'],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('实习岗位匹配', 'for placement matching'),
            baseline: 62,
            target: 80,
            kind: 'leading',
            owner: roles.employers,
            collaborators: [roles.programme, roles.counsellor],
          },
          {
            metric: 'ed-employment',
            scope: t('汽修专业', 'from the automotive programme'),
            baseline: 81,
            target: 88,
            kind: 'lagging',
            owner: roles.careers,
            collaborators: [roles.employers],
          },
          {
            metric: 'gen-serious-incidents',
            scope: t('校外实习', 'on placements'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.safety,
            collaborators: [roles.employers],
          },
        ],
      },
    ],
  },
]
