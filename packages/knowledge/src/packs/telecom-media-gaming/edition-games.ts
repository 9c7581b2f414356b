import type { Edition } from '@okr/core/pack'
import { gamesOverview } from './edition-games-overview.ts'
import { gamesPhases } from './edition-games-phases.ts'
import { gamesPractices } from './edition-games-practices.ts'
import { gamesFunctions, gamesThemes } from './edition-games-themes.ts'
import { gamesYear } from './edition-games-year.ts'
import { t } from './roles.ts'

/** What the pack says to game studios and publishers. */
export const games: Edition = {
  id: 'games',
  aliases: {
    'zh-CN': ['游戏', '手游', '电竞'],
    en: ['gaming', 'games', 'game studio', 'game developer', 'game publisher', 'esports'],
  },
  companyTypes: [],
  withoutCases: [
    'vodafone-uk-digital',
    'drei-austria',
    'telia-norway-enterprise',
    'telekom-comms',
    'talktalk',
    'huawei-okr',
    'newsweek-pilot',
    'schibsted-vg',
    'faz-business-media',
    'funke-digital',
    'der-standard',
  ],
  parts: {
    ...gamesOverview,
    ...gamesPhases,
    ...gamesPractices,
    ...gamesYear,
    themes: gamesThemes,
    functions: gamesFunctions,
    terms: {
      industry: t('游戏研发与发行', 'game development and publishing'),
      flow: t('从立项、测试服到版本运营的链路', 'the chain from concept through soft launch to live operations'),
      pilotScope: t('一款在营游戏连同玩家支持团队', 'one live game with its player-support team'),
      systems: t(
        '埋点平台、版本与缺陷管理、充值计费和支持工单',
        'product analytics, builds and bugs, billing and support tickets',
      ),
      forum: t('每周版本与玩家例会', 'the weekly release and player meeting'),
      guardrail: t('未成年人保护、充值规范和对局公平', 'protection of minors, honest purchases and fair play'),
      frontline: t('关卡与数值策划、测试和社区运营', 'level and systems designers, testers and community staff'),
      customer: t('玩家及其家长', 'players and their parents'),
      sponsor: t('分管研发与发行的副总裁', 'the vice-president for studios and publishing'),
      dataOwner: t('数据分析负责人', 'the head of analytics'),
      leadingMetric: t('次日留存率', 'day 1 retention'),
      laggingMetric: t('七日留存率', 'day 7 retention'),
      gaming: t(
        '买低质流量抬新增、发登录奖励抬留存、月末弹窗冲流水',
        'cheap traffic for new players, log-in gifts for retention and month-end pop-ups for takings',
      ),
      season: t(
        '春节与暑期高峰、版本冻结和年末大作',
        'holiday and summer peaks, release freezes and year-end launches',
      ),
    },
    transferableCases: [
      {
        case: 'wells-fargo',
        reason: t(
          '每户产品数压出擅自开立的账户；礼包渗透率、首充率压到活动上，同样会压出误触与退款。',
          'Products per household bred unauthorised accounts; gift-pack uptake or first purchases pressed on events breed mis-taps and refunds the same way.',
        ),
      },
      {
        case: 'healthcare-gov-rescue',
        reason: t(
          '抢修时只认三个数：办成率、响应、错误率；开服当晚排不进去，正用得上这种一句话目标。',
          'The rescue used three numbers: success, response, errors. A launch night with endless queues needs such a goal.',
        ),
      },
      {
        case: 'microsoft-goals',
        reason: t(
          '同行评审研究建议投入数据管道与结构化推广；埋点和来源口径没统一之前，先别买 OKR 软件。',
          'A peer-reviewed study recommends data pipelines and a structured roll-out; unify events and sources before buying software.',
        ),
      },
      {
        case: 'gitlab',
        reason: t(
          '公开程度几经调整；游戏公司做全员可见时，先定哪些流水与未上线项目不公开。',
          'It changed how open its OKRs are; a studio should settle first which takings and unreleased titles stay closed.',
        ),
      },
    ],
  },
}
