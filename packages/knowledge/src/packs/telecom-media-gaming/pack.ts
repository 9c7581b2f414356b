import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { games } from './edition-games.ts'
import { media } from './edition-media.ts'
import { operator } from './edition-operator.ts'
import { functions } from './functions.ts'
import { handovers, tasks } from './handovers.ts'
import { metrics } from './metrics.ts'
import { seasonality, standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { pitfalls } from './pitfalls.ts'
import { conclusion, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'telecom-media-gaming',
  version: '2026.11.2',
  name: { 'zh-CN': '电信、媒体与游戏', en: 'Telecom, media and games' },
  aliases: {
    'zh-CN': [
      '电信',
      '通信运营商',
      '运营商',
      '移动通信',
      '宽带',
      '传媒',
      '媒体',
      '新闻出版',
      '报社',
      '广播电视',
      '影视',
      '影视制作',
      '视频平台',
      '短视频',
      '直播平台',
      '内容平台',
      '音乐流媒体',
      '文娱',
      '数字娱乐',
      '游戏',
      '手游',
      '游戏公司',
      '游戏研发',
      '游戏发行',
      '电竞',
    ],
    en: [
      'telecom',
      'telecommunications',
      'telco',
      'mobile operator',
      'network operator',
      'broadband provider',
      'media',
      'publishing',
      'news publisher',
      'newspaper',
      'broadcaster',
      'broadcasting',
      'streaming',
      'video platform',
      'film and television',
      'entertainment',
      'gaming',
      'games',
      'game studio',
      'game developer',
      'esports',
    ],
  },
  terms,
  whyOkr,
  overview,
  valueStream,
  drivers,
  challenges,
  adoption,
  unknowns,
  systems,
  standards,
  metrics,
  guardrails: ['tm-network-availability', 'tm-crash-free', 'tm-complaint-rate', 'gen-serious-incidents'],
  seasonality,
  themes,
  functions,
  handovers,
  tasks,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases: [
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '每户产品数压出擅自开立的账户；运营商的户均业务数、游戏的礼包渗透率同样会压出误触与强开。',
        en: 'Products per household bred unauthorised accounts; services per household or gift-pack uptake breed unwanted sign-ups the same way.',
      },
    },
    {
      case: 'healthcare-gov-rescue',
      reason: {
        'zh-CN': '抢修时只认三个数：办成率、响应、错误率；开服、首播或割接出事时，正用得上这种一句话目标。',
        en: 'The rescue used three numbers: success, response, errors. A failed launch night, premiere or cut-over needs such a goal.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究建议投入数据管道与结构化推广；埋点和计费口径没统一之前，先别买 OKR 软件。',
        en: 'A peer-reviewed study recommends data pipelines and a structured roll-out; unify event and billing definitions before buying software.',
      },
    },
    {
      case: 'gitlab',
      reason: {
        'zh-CN': '公开程度几经调整；平台公司做全员可见时，先定哪些收入与未上线项目不公开。',
        en: 'It changed how open its OKRs are; platforms should settle first which revenue and unreleased titles stay closed.',
      },
    },
  ],
  editions: [operator, media, games],
}
