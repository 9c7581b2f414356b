import type { Theme } from '@okr/core/pack'
import { own } from './edition-roles.ts'
import { roles, t } from './roles.ts'
import { audienceThemes } from './themes-audience.ts'
import { serviceThemes } from './themes-service.ts'

const membersStay: Theme = {
  id: 'tm-md-members-come-back',
  objective: t('让会员付了钱还愿意常来', 'Make membership something people return to use'),
  rationale: t(
    '拉新券见效最快，闲置会员迟早会走；首页少推新剧、多接着看，当季开通数会少。',
    'Trial vouchers work fastest and idle members leave in the end; fewer new titles and more “continue watching” cost sign-ups this quarter.',
  ),
  level: 'company',
  ambition: 'committed',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: ['technology'],
  keyResults: [
    {
      metric: 'tm-dau-mau',
      scope: t('付费会员', 'among paying members'),
      baseline: 24,
      target: 30,
      kind: 'leading',
      owner: own.membership,
      collaborators: [roles.recommendation, roles.product],
    },
    {
      metric: 'gen-customer-retention',
      scope: t('开通满三个月的会员', 'among members of three months'),
      baseline: 66,
      target: 74,
      kind: 'lagging',
      owner: own.membership,
      collaborators: [roles.commissioning],
    },
    {
      metric: 'tm-complaint-rate',
      scope: t('自动续费类', 'about automatic renewals'),
      baseline: null,
      target: 20,
      kind: 'guardrail',
      owner: roles.care,
      collaborators: [own.membership],
    },
  ],
}

const smoothPlayback: Theme = {
  id: 'tm-md-starts-at-once',
  objective: t('让观众点开就能顺畅看下去', 'Let viewers press play and keep watching'),
  rationale: t(
    '画质先给首帧让路；老电视和弱网要单独适配，新功能推迟一个版本。',
    'The first frame comes before resolution; old sets and weak networks need work of their own, so new features wait a release.',
  ),
  level: 'company',
  ambition: 'aspirational',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: ['technology'],
  keyResults: [
    {
      metric: 'gen-first-time-right',
      scope: t('起播', 'for playback starts'),
      baseline: 93,
      target: 97.5,
      kind: 'leading',
      owner: own.playback,
      collaborators: [roles.client],
    },
    {
      metric: 'tm-watch-completion',
      scope: t('长视频', 'for long videos'),
      baseline: 31,
      target: 38,
      kind: 'lagging',
      owner: roles.product,
      collaborators: [own.playback, roles.recommendation],
    },
    {
      metric: 'tm-crash-free',
      scope: t('电视与机顶盒', 'on television sets and boxes'),
      baseline: null,
      target: 99.3,
      kind: 'guardrail',
      owner: roles.client,
      collaborators: [own.playback],
    },
  ],
}

const trustedNews: Theme = {
  id: 'tm-md-news-one-can-rely-on',
  objective: t('做出读者敢转给家人的新闻', 'Make news that people pass on to their family'),
  rationale: t(
    '核稿多一道，抢首发会慢几分钟；错一次丢的信任，十条快讯也补不回。',
    'One more check costs minutes on the scoop; trust lost by one mistake is not regained by ten fast briefs.',
  ),
  level: 'company',
  ambition: 'committed',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  companyTypes: [],
  keyResults: [
    {
      metric: 'gen-first-time-right',
      scope: t('发布稿件', 'for published stories'),
      baseline: 95,
      target: 98.5,
      kind: 'leading',
      owner: own.copy,
      collaborators: [roles.desk, roles.editor],
    },
    {
      metric: 'gen-nps',
      scope: t('登录读者', 'among registered readers'),
      baseline: 21,
      target: 32,
      kind: 'lagging',
      owner: roles.editor,
      collaborators: [roles.readers],
    },
    {
      metric: 'gen-serious-incidents',
      scope: t('失实报道', 'of false reporting'),
      baseline: null,
      target: 0,
      kind: 'guardrail',
      owner: roles.editor,
      collaborators: [own.copy],
    },
  ],
}

const mine = new Set(['tm-shows-people-finish', 'tm-readers-become-subscribers'])

export const mediaThemes: Theme[] = [
  ...audienceThemes.filter(({ id }) => mine.has(id)),
  ...serviceThemes.filter(({ id }) => id === 'tm-public-channel-reaches-more'),
  membersStay,
  smoothPlayback,
  trustedNews,
]
