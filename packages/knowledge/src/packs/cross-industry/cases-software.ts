import type { Case } from '@okr/core/pack'

export const softwareCases: Case[] = [
  {
    id: 'gitlab',
    organisation: { 'zh-CN': 'GitLab', en: 'GitLab' },
    named: true,
    country: { 'zh-CN': '全球，全员远程', en: 'global, all remote' },
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': 'GitLab 曾在公开手册中写明 OKR 流程；2021 年的文本称全部 OKR 公开。',
          en: 'GitLab put its OKR process into its public handbook; the 2021 text said all OKRs were public.',
        },
        sources: ['gitlab-okrs-2021-public'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '按季度运行，不用于团队成员的绩效反馈与调薪。',
          en: 'Quarterly, and not used for team members’ feedback or pay reviews.',
        },
        sources: ['gitlab-handbook-okrs'],
      },
      {
        text: {
          'zh-CN': '后来改为仅内部可见，年度目标以下由各职能自定是否使用。',
          en: 'Later internal-only, with functions free to use them below the yearly cascade.',
        },
        sources: ['gitlab-handbook-okrs'],
      },
      {
        text: { 'zh-CN': '管理工具从 Ally 换成自家产品。', en: 'It moved from Ally to its own product.' },
        sources: ['gitlab-ally-to-gitlab-5336'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '页面后来变成给愿意用的团队的通用指引，流程从公开页面移除。',
          en: 'The page became guidance for teams wishing to use OKRs; the process left the public pages.',
        },
        sources: ['gitlab-handbook-okr-optional'],
      },
      {
        text: {
          'zh-CN': '2025 年 11 月 7 日，OKR 从其项目页面移除。',
          en: 'On 7 November 2025 OKRs were removed from its programmes page.',
        },
        sources: ['gitlab-8f199525-remove-okrs-programs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '公开到什么范围可以收放，但要写明谁看得见、为什么。',
        en: 'Openness may change; write down who can see what, and why.',
      },
      {
        'zh-CN': '给成熟团队退出的选项，比强制全员更能看出价值。',
        en: 'An exit for mature teams shows the value better than a mandate.',
      },
    ],
    caveats: {
      'zh-CN': '所见页面没有说明改变的原因；较大一次移除的日期未显示。',
      en: 'The pages seen give no reasons; the larger removal’s date was not shown.',
    },
    sources: [
      'gitlab-handbook-okrs',
      'gitlab-okrs-2021-public',
      'gitlab-handbook-okr-optional',
      'gitlab-8f199525-remove-okrs-programs',
      'gitlab-ally-to-gitlab-5336',
    ],
  },
  {
    id: 'spotify',
    organisation: { 'zh-CN': 'Spotify', en: 'Spotify' },
    named: true,
    country: { 'zh-CN': '瑞典', en: 'Sweden' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '早先的 OKR 中，个人目标与结果对全公司可见。',
          en: 'In the earlier programme personal goals and results were visible to all.',
        },
        sources: ['pwnet-2015-spotify'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '人力团队说明停用个人 OKR，转而讲清优先级与原因，把怎么做留给团队。',
          en: 'HR explained that it stopped individual OKRs to focus on priorities and the why, leaving teams the how.',
        },
        sources: ['spotify-hr-2016-individual-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '人力部门认为旧的工具与流程繁琐、耗时、僵化。',
          en: 'HR called the old tooling and process tedious, time-consuming and rigid.',
        },
        sources: ['daigosweden-2016-spotify'],
      },
      {
        text: {
          'zh-CN': '另有文章称其 2014 年起改用自己的战略框架 Spotify Rhythm。',
          en: 'Another article says it moved to its own framework, Spotify Rhythm, after 2014.',
        },
        sources: ['note-katoshow-spotify-rhythm'],
      },
    ],
    lessons: [
      {
        'zh-CN': '默认不写个人 OKR；团队自治强的地方尤其如此。',
        en: 'By default go without individual OKRs, above all where teams are autonomous.',
      },
      {
        'zh-CN': '停用一个环节时公开说明原因，比悄悄荒废更能保住信任。',
        en: 'Say openly why a part is dropped; trust survives that better than neglect.',
      },
    ],
    caveats: {
      'zh-CN': '反面案例；来源给出的时间不一（2014 与 2016），之后的做法不明。',
      en: 'A critical case; sources differ on dates (2014, 2016); later practice is unknown.',
    },
    sources: [
      'daigosweden-2016-spotify',
      'gtmhub-spotify-ditched-okrs',
      'pwnet-2015-spotify',
      'note-katoshow-spotify-rhythm',
      'spotify-hr-2016-individual-okrs',
    ],
  },
  {
    id: 'puzzle-itc',
    organisation: { 'zh-CN': 'Puzzle ITC', en: 'Puzzle ITC' },
    named: true,
    country: { 'zh-CN': '瑞士', en: 'Switzerland' },
    size: null,
    sizeBand: null,
    industries: ['professional-services', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '瑞士一家软件服务公司开发了自己的 OKR 工具。',
          en: 'A Swiss software services firm built its own OKR tool.',
        },
        sources: ['puzzle-okr-tool'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '工具开源，由学徒团队编写。',
          en: 'The tool is open source, written by apprentices.',
        },
        sources: ['puzzle-okr-tool'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见仅为项目说明，没有使用效果。',
          en: 'Only the project page was seen; no effects.',
        },
        sources: ['puzzle-okr-tool'],
      },
    ],
    lessons: [
      {
        'zh-CN': '让新人参与做工具或看板，等于让他们把方法学一遍。',
        en: 'Newcomers who build the tool or board learn the method.',
      },
    ],
    caveats: {
      'zh-CN': '公司名取自代码库所有者，未描述实践。',
      en: 'Company name taken from the repository owner; practice not described.',
    },
    sources: ['puzzle-okr-tool'],
  },
]
