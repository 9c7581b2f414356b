import type { Edition } from '@okr/core/pack'
import { mediaFunctions } from './edition-media-functions.ts'
import { mediaOverview } from './edition-media-overview.ts'
import { mediaPhases } from './edition-media-phases.ts'
import { mediaPractices } from './edition-media-practices.ts'
import { mediaThemes } from './edition-media-themes.ts'
import { mediaYear } from './edition-media-year.ts'
import { t } from './roles.ts'

/** What the pack says to publishers, broadcasters and streaming services. */
export const media: Edition = {
  id: 'media',
  aliases: {
    'zh-CN': [
      '媒体',
      '传媒',
      '新闻',
      '出版',
      '报社',
      '广播',
      '广电',
      '电视台',
      '影视',
      '视频',
      '短剧',
      '直播',
      '内容平台',
      '音乐',
    ],
    en: [
      'media',
      'news',
      'publishing',
      'publisher',
      'newspaper',
      'broadcaster',
      'broadcasting',
      'streaming',
      'video platform',
      'film and television',
    ],
  },
  companyTypes: [],
  withoutCases: [
    'vodafone-uk-digital',
    'drei-austria',
    'telia-norway-enterprise',
    'telekom-comms',
    'talktalk',
    'huawei-okr',
    'zynga-poker',
    'justdice',
    'google-okr',
  ],
  parts: {
    ...mediaOverview,
    ...mediaPhases,
    ...mediaPractices,
    ...mediaYear,
    themes: mediaThemes,
    functions: mediaFunctions,
    terms: {
      industry: t('媒体与内容平台', 'media and streaming'),
      flow: t('从选题制作、上线推荐到会员续订的链路', 'the chain from topic and production through release to renewal'),
      pilotScope: t(
        '一个栏目或一个频道连同产品与会员两个团队',
        'one desk or channel with its product and membership teams',
      ),
      systems: t(
        '采编系统、媒资系统、埋点平台和会员计费',
        'the newsroom system, media assets, product analytics and billing',
      ),
      forum: t('每周内容与用户例会', 'the weekly content and audience meeting'),
      guardrail: t('播出安全、报道真实和未成年人保护', 'broadcast safety, true reporting and protection of minors'),
      frontline: t('责任编辑、制片、编排和产品经理', 'desk editors, production, scheduling and product managers'),
      customer: t('读者、观众和听众', 'readers, viewers and listeners'),
      sponsor: t('总经理和总编辑', 'the general manager and the editor-in-chief'),
      dataOwner: t('数据分析负责人', 'the head of analytics'),
      leadingMetric: t('完播率', 'content completion rate'),
      laggingMetric: t('客户留存率', 'customer retention'),
      gaming: t(
        '用标题骗点击、把片子剪短抬完播、藏起退订入口',
        'headlines that trick, items cut short for completion and a hidden exit for members',
      ),
      season: t(
        '春节档、暑期档、广告旺季和重大直播',
        'holiday films, the summer slate, the ad season and great live events',
      ),
    },
    transferableCases: [
      {
        case: 'gitlab',
        reason: t(
          '公开程度几经调整；内容公司做全员可见时，先定哪些未播项目、广告主和报价不公开。',
          'It changed how open its OKRs are; a content company should settle first which unreleased titles, advertisers and prices stay closed.',
        ),
      },
      {
        case: 'wells-fargo',
        reason: t(
          '件数压到人头上的下场：会员开通数、广告填充率单独评分，也会压出误订与骚扰。',
          'What counting per head does: sign-ups or fill rate scored alone also breed mistaken orders and annoyance.',
        ),
      },
      {
        case: 'healthcare-gov-rescue',
        reason: t(
          '抢修时只认三个数：办成率、响应、错误率；首播当晚打不开，正用得上这种一句话目标。',
          'The rescue used three numbers: success, response, errors. A premiere that does not open needs such a goal.',
        ),
      },
      {
        case: 'microsoft-goals',
        reason: t(
          '同行评审研究建议投入数据管道与结构化推广；起播、完播和退订口径没统一之前，先别买 OKR 软件。',
          'A peer-reviewed study recommends data pipelines and a structured roll-out; unify starts, completion and cancellations before buying software.',
        ),
      },
    ],
  },
}
