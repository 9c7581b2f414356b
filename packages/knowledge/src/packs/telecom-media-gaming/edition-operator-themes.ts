import type { Pack, Theme } from '@okr/core/pack'
import { own } from './edition-roles.ts'
import { operatorFunctions as shared } from './functions-operators.ts'
import { roles, t } from './roles.ts'
import { serviceThemes } from './themes-service.ts'

const homeBroadband: Theme = {
  id: 'tm-op-home-works-first-evening',
  objective: t('让新装宽带当晚就用得顺', 'Have a new home line work well on its first evening'),
  rationale: t(
    '装通不等于好用：上门多花一刻钟测全屋，当天能装的户数会少。',
    'Connected is not yet good: a quarter of an hour for testing every room means fewer homes a day.',
  ),
  level: 'company',
  ambition: 'aspirational',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: [],
  keyResults: [
    {
      metric: 'gen-first-time-right',
      scope: t('家宽装机', 'for home installations'),
      baseline: 76,
      target: 89,
      kind: 'leading',
      owner: roles.field,
      collaborators: [roles.resources, roles.care],
    },
    {
      metric: 'gen-customer-retention',
      scope: t('首年宽带', 'on first-year broadband'),
      baseline: 84,
      target: 90,
      kind: 'lagging',
      owner: roles.branch,
      collaborators: [roles.field, roles.consumer],
    },
    {
      metric: 'gen-serious-incidents',
      scope: t('入户与登高', 'in home visits and work at height'),
      baseline: null,
      target: 0,
      kind: 'guardrail',
      owner: roles.field,
      collaborators: [roles.hr],
    },
  ],
}

const smallFirms: Theme = {
  id: 'tm-op-small-firms-served',
  objective: t('让小企业也等得到像样的服务', 'Give small firms service worth waiting for'),
  rationale: t(
    '大客户经理盯着集团单，小企业靠热线；先给它们一条自己的报障通道，商机数会降。',
    'Key accounts get managers, small firms the hotline. A fault line of their own comes first, so fewer leads are chased.',
  ),
  level: 'company',
  ambition: 'committed',
  maturities: ['piloting', 'scaling', 'established'],
  companyTypes: ['technology', 'services'],
  keyResults: [
    {
      metric: 'tm-repair-time',
      scope: t('小企业专线', 'on small firms’ lines'),
      baseline: 9,
      target: 5,
      kind: 'leading',
      owner: own.smallBusiness,
      collaborators: [roles.network, roles.field],
    },
    {
      metric: 'gen-customer-retention',
      scope: t('小企业宽带', 'on small firms’ broadband'),
      baseline: 81,
      target: 88,
      kind: 'lagging',
      owner: roles.enterprise,
      collaborators: [own.smallBusiness],
    },
    {
      metric: 'gen-gross-margin',
      scope: t('小企业业务', 'on small-firm business'),
      baseline: null,
      target: 22,
      kind: 'guardrail',
      owner: roles.finance,
      collaborators: [roles.enterprise],
    },
  ],
}

const servedOnline: Theme = {
  id: 'tm-op-done-without-a-visit',
  objective: t('让用户不跑营业厅也能办成事', 'Let customers settle things without a visit to a shop'),
  rationale: t(
    '线上能办要先把规则砍短；一些增值推荐位让给常办业务。',
    'Online service needs shorter rules first; add-on banners give way to what people come for.',
  ),
  level: 'company',
  ambition: 'aspirational',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: ['technology'],
  keyResults: [
    {
      metric: 'tm-first-contact',
      scope: t('线上办理', 'for requests made online'),
      baseline: 58,
      target: 72,
      kind: 'leading',
      owner: own.digital,
      collaborators: [roles.care, own.billing],
    },
    {
      metric: 'gen-nps',
      scope: t('线上办理用户', 'among customers served online'),
      baseline: 18,
      target: 30,
      kind: 'lagging',
      owner: own.digital,
      collaborators: [roles.plans],
    },
    {
      metric: 'tm-complaint-rate',
      scope: t('误订与退订类', 'about mistaken orders and cancelling'),
      baseline: null,
      target: 25,
      kind: 'guardrail',
      owner: roles.care,
      collaborators: [own.digital],
    },
  ],
}

const mine = new Set(['tm-works-where-people-are', 'tm-stay-because-worth-it', 'tm-one-report-settles-it'])

export const operatorThemes: Theme[] = [
  ...serviceThemes.filter(({ id }) => mine.has(id)),
  homeBroadband,
  servedOnline,
  smallFirms,
]

export const operatorFunctions: Pack['functions'] = [
  ...shared,
  {
    id: 'tm-op-build',
    name: t('网络规划与建设', 'Network planning and build'),
    answersFor: t('站建得准、开得通、电费不白花', 'sites in the right place, on air on time, power well spent'),
    themes: [
      {
        id: 'tm-op-sites-where-needed',
        objective: t('让新站建在用户等信号的地方', 'Build new sites where customers wait for signal'),
        rationale: t(
          '先看投诉热点再看覆盖图，谈不下来的站址要早换，年度建站数会少报一些。',
          'Complaint clusters come before coverage maps and sites that cannot be leased are swapped early, so the yearly count falls.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-on-time-delivery',
            scope: t('投诉热点站开通', 'of sites at complaint clusters'),
            baseline: 61,
            target: 80,
            kind: 'leading',
            owner: own.build,
            collaborators: [roles.network, roles.branch],
          },
          {
            metric: 'tm-call-completion',
            scope: t('老旧小区', 'in old housing blocks'),
            baseline: 95.4,
            target: 97.8,
            kind: 'lagging',
            owner: roles.optimisation,
            collaborators: [own.build],
          },
          {
            metric: 'gen-serious-incidents',
            scope: t('施工现场', 'on building sites'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: own.build,
            collaborators: [roles.hr],
          },
        ],
      },
    ],
  },
  {
    id: 'tm-op-digital-channels',
    name: t('数字渠道与计费', 'Digital channels and billing'),
    answersFor: t('线上办得成、扣费说得清', 'requests settled online, charges one can follow'),
    themes: [
      {
        id: 'tm-op-charges-right-first-time',
        objective: t('让每一笔扣费都经得起追问', 'Make every charge stand up to a question'),
        rationale: t(
          '先停掉口头确认就生效的订购，当月收入会掉一截。',
          'Orders that take effect on a spoken yes stop first; this month’s revenue dips.',
        ),
        level: 'team',
        ambition: 'committed',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('月结出账', 'for monthly bills'),
            baseline: 97.2,
            target: 99.1,
            kind: 'leading',
            owner: own.billing,
            collaborators: [roles.plans],
          },
          {
            metric: 'tm-complaint-rate',
            scope: t('扣费争议类', 'about disputed charges'),
            baseline: 95,
            target: 60,
            kind: 'lagging',
            owner: own.digital,
            collaborators: [own.billing, roles.care],
          },
          {
            metric: 'gen-compliance-findings',
            scope: t('资费公示', 'on published tariffs'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.plans,
            collaborators: [own.billing],
          },
        ],
      },
    ],
  },
]
