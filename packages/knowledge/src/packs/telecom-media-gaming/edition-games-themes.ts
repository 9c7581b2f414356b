import type { Pack, Theme } from '@okr/core/pack'
import { own } from './edition-roles.ts'
import { contentFunctions } from './functions-content.ts'
import { roles, t } from './roles.ts'
import { audienceThemes } from './themes-audience.ts'

const launchNight: Theme = {
  id: 'tm-gm-launch-night-holds',
  objective: t('让开服那一晚人人进得去', 'Let everybody in on launch night'),
  rationale: t(
    '压测和排队要提前两个版本做，宣发日期由稳定性说了算，声量可能晚到。',
    'Load tests and queues come two releases early and stability sets the date, so the noise may come later.',
  ),
  level: 'company',
  ambition: 'committed',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: [],
  keyResults: [
    {
      metric: 'gen-first-time-right',
      scope: t('开服登录', 'for logins at launch'),
      baseline: 88,
      target: 97,
      kind: 'leading',
      owner: own.server,
      collaborators: [roles.qa, roles.publishing],
    },
    {
      metric: 'tm-d1-retention',
      scope: t('首发玩家', 'among players of launch day'),
      baseline: 38,
      target: 45,
      kind: 'lagging',
      owner: roles.producer,
      collaborators: [own.server, roles.community],
    },
    {
      metric: 'tm-crash-free',
      scope: t('首周', 'in the first week'),
      baseline: null,
      target: 99,
      kind: 'guardrail',
      owner: roles.client,
      collaborators: [roles.qa],
    },
  ],
}

const fairPlay: Theme = {
  id: 'tm-gm-fair-match',
  objective: t('让每一局都打得公平', 'Give every match a fair chance'),
  rationale: t(
    '外挂和误封一起治：只求封得多会误伤，先把申诉通道修好，当季封号数会降。',
    'Cheats and wrong bans are one problem: counting bans hurts the innocent, so appeals come first and bans fall this quarter.',
  ),
  level: 'company',
  ambition: 'committed',
  maturities: ['piloting', 'scaling', 'established'],
  companyTypes: ['technology'],
  keyResults: [
    {
      metric: 'gen-first-time-right',
      scope: t('封号判定', 'for ban decisions'),
      baseline: 91,
      target: 97,
      kind: 'leading',
      owner: own.antiCheat,
      collaborators: [own.support],
    },
    {
      metric: 'tm-complaint-rate',
      scope: t('外挂与误封类', 'about cheats and wrong bans'),
      baseline: 160,
      target: 95,
      kind: 'lagging',
      owner: own.antiCheat,
      collaborators: [roles.community, own.support],
    },
    {
      metric: 'tm-d7-retention',
      scope: t('排位新手', 'among newcomers to ranked play'),
      baseline: null,
      target: 20,
      kind: 'guardrail',
      owner: roles.design,
      collaborators: [roles.analytics],
    },
  ],
}

const heardPlayers: Theme = {
  id: 'tm-gm-players-feel-heard',
  objective: t('让玩家觉得有人在听', 'Let players feel that somebody listens'),
  rationale: t(
    '先把十条最多的反馈做完并说明白，新玩法往后排一个版本。',
    'The ten most frequent requests are done and explained first; new modes wait a release.',
  ),
  level: 'company',
  ambition: 'aspirational',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: [],
  keyResults: [
    {
      metric: 'tm-first-contact',
      scope: t('账号与充值问题', 'for account and purchase questions'),
      baseline: 57,
      target: 71,
      kind: 'leading',
      owner: own.support,
      collaborators: [roles.community],
    },
    {
      metric: 'gen-nps',
      scope: t('满三十天的玩家', 'among players of thirty days'),
      baseline: 12,
      target: 25,
      kind: 'lagging',
      owner: roles.producer,
      collaborators: [roles.community, roles.design],
    },
    {
      metric: 'gen-engagement-score',
      scope: t('玩家支持团队', 'on the support team'),
      baseline: null,
      target: 60,
      kind: 'guardrail',
      owner: roles.hr,
      collaborators: [own.support],
    },
  ],
}

const mine = new Set(['tm-first-week-worth-playing', 'tm-live-game-lasts', 'tm-playable-every-sprint'])

export const gamesThemes: Theme[] = [
  ...audienceThemes.filter(({ id }) => mine.has(id)),
  launchNight,
  heardPlayers,
  fairPlay,
]

const kept = new Set(['tm-game-development', 'tm-publishing-live-ops', 'tm-trust-safety'])

export const gamesFunctions: Pack['functions'] = [
  ...contentFunctions.filter(({ id }) => kept.has(id)),
  {
    id: 'tm-gm-quality',
    name: t('测试与版本质量', 'QA and release quality'),
    answersFor: t('版本不带病、回归不漏、热更少', 'healthy builds, no missed regressions, few hotfixes'),
    themes: [
      {
        id: 'tm-gm-release-without-hotfix',
        objective: t('让版本上线后不用连夜补', 'Release builds that need no patch overnight'),
        rationale: t(
          '冻结日提前两天，临时加的内容进下个版本；活动会少一点新鲜。',
          'The freeze moves two days ahead and late additions wait a release; events lose some novelty.',
        ),
        level: 'team',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('版本提审', 'for builds sent to stores'),
            baseline: 70,
            target: 88,
            kind: 'leading',
            owner: roles.qa,
            collaborators: [roles.client, roles.tools],
          },
          {
            metric: 'gen-lead-time',
            scope: t('线上缺陷', 'for bugs in the live game'),
            baseline: 5,
            target: 2,
            kind: 'lagging',
            owner: roles.qa,
            collaborators: [roles.client],
          },
          {
            metric: 'gen-unplanned-turnover',
            scope: t('测试组', 'on the QA team'),
            baseline: null,
            target: 8,
            kind: 'guardrail',
            owner: roles.hr,
            collaborators: [roles.qa],
          },
        ],
      },
    ],
  },
  {
    id: 'tm-gm-acquisition',
    name: t('投放与用户增长', 'User acquisition'),
    answersFor: t('花得清楚、来得对、留得住', 'clear spend, the right players, players who stay'),
    themes: [
      {
        id: 'tm-gm-ads-show-the-game',
        objective: t('让广告里看到的就是玩到的', 'Advertise the game that people will play'),
        rationale: t(
          '停掉与玩法不符的素材，单价会涨；换来的人才会留到第七天。',
          'Creatives that show another game stop and installs cost more; those who come then stay to day seven.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'tm-d1-retention',
            scope: t('投放新增', 'among paid installs'),
            baseline: 27,
            target: 34,
            kind: 'leading',
            owner: own.acquisition,
            collaborators: [roles.design, roles.analytics],
          },
          {
            metric: 'tm-payment-conversion',
            scope: t('投放新增', 'among paid installs'),
            baseline: 2.1,
            target: 2.8,
            kind: 'lagging',
            owner: roles.publishing,
            collaborators: [own.acquisition],
          },
          {
            metric: 'gen-compliance-findings',
            scope: t('广告素材', 'on ad creatives'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: own.acquisition,
            collaborators: [roles.safety],
          },
        ],
      },
    ],
  },
]
