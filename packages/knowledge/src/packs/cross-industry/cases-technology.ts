import type { Case } from '@okr/core/pack'

export const technologyCases: Case[] = [
  {
    id: 'microsoft-goals',
    organisation: { 'zh-CN': '微软（自用 OKR 与 Viva Goals）', en: 'Microsoft (own OKRs and Viva Goals)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '首个迁移的事业群约 40,000 人', en: 'about 40,000 people in the group moved' },
    sizeBand: '5000+',
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '迁到同一平台之前，各团队的 OKR 管理方式差别很大。',
          en: 'Before moving to one platform, teams managed OKRs very differently.',
        },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '面向约 40,000 人的工程与设备事业群，作为一个项目群来部署。',
          en: 'Deployment to an engineering and devices group of about 40,000 ran as a programme.',
        },
        sources: ['microsoft-2023-viva-goals-chapter7'],
      },
      {
        text: {
          'zh-CN': '微软 2021 年 10 月收购 Ally.io，改名 Viva Goals，2022 年 8 月正式发布。',
          en: 'Microsoft bought Ally.io in October 2021, renamed it Viva Goals and released it in August 2022.',
        },
        sources: ['viva-goals-retirement-2024'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '一项含 47 次访谈、512 份问卷的研究（对象为一家大型软件公司）认为，目标工作无论用什么工具都很费力。',
          en: 'A study at a large software company (47 interviews, 512 responses) found goal work hard whatever the tool.',
        },
        sources: ['icse-2024-okr-microsoft'],
      },
      {
        text: {
          'zh-CN': '2024 年 12 月停止开发 Viva Goals，定于 2025 年底停用，理由是采用与使用没有增长。',
          en: 'Development of Viva Goals stopped in December 2024, with retirement set for the end of 2025: Microsoft said adoption and use had not grown.',
        },
        sources: ['viva-goals-retirement-2024'],
      },
    ],
    lessons: [
      {
        'zh-CN': '工具不能替代中层的翻译：先给中层时间。',
        en: 'A tool does not translate for middle managers: give them time first.',
      },
      {
        'zh-CN': '把预算投到 KR 背后的数据管道，而不是更多账号。',
        en: 'Spend on the data pipeline behind key results, not on more seats.',
      },
      {
        'zh-CN': '签工具合同时就写好导出格式和退出期限。',
        en: 'Write export format and exit period into the tool contract.',
      },
    ],
    caveats: {
      'zh-CN': '正面部分来自微软自己的宣传页；部分评论出自竞争对手；论文摘要没有点名公司。',
      en: 'The positive part is Microsoft’s own; competitors wrote some commentary; the paper’s abstract names no company.',
    },
    sources: [
      'microsoft-2023-viva-goals-chapter7',
      'icse-2024-okr-microsoft',
      'viva-goals-retirement-2024',
      'workpath-2025-viva-goals-shutdown',
      'therebegiants-2024-viva-goals',
    ],
  },
  {
    id: 'google-okr',
    organisation: { 'zh-CN': 'Google', en: 'Google' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['saas-software', 'telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': 'Google 通过 re:Work 网站公开了自己的 OKR 指南。',
          en: 'Google publishes a guide to OKRs through its re:Work site.',
        },
        sources: ['google-rework-set-goals-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '据 2012 年的介绍，OKR 连同评分对全公司公开。',
          en: 'By a 2012 account, OKRs are open to everyone, grades included.',
        },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
      {
        text: {
          'zh-CN': '评分 0.6–0.7 视为理想区间，且不直接用于绩效评估。',
          en: 'Grades of 0.6–0.7 are the sweet spot, not used directly in evaluation.',
        },
        sources: ['klau-gv-2012-how-google-sets-goals'],
      },
      {
        text: {
          'zh-CN': '指南建议 3–5 个目标、每个约三条 KR。',
          en: 'The guide recommends three to five objectives with about three key results each.',
        },
        sources: ['google-rework-set-goals-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '某供应商汇编称，Chrome 团队有一条 KR 是 2000 万七日活跃用户，用了许多个季度才达到。',
          en: 'A vendor’s round-up says Chrome’s key result of 20 million seven-day active users took many quarters to reach.',
        },
        sources: ['zokri-okr-case-studies'],
      },
      {
        text: {
          'zh-CN': '一位作者说，他在 Google 和 Zynga 都见过许多 OKR 走偏。',
          en: 'One author says he saw many OKRs go wrong at Google and Zynga.',
        },
        sources: ['andrewchen-kivestu-zynga'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把连续 1.0 当作追问的起点，而不是庆祝的理由。',
        en: 'Take a run of 1.0 as reason to ask, not celebrate.',
      },
      {
        'zh-CN': '先抄它的上限和公开，别抄它的季度节奏和人才密度。',
        en: 'Copy the limits and openness first, not rhythm and talent.',
      },
      {
        'zh-CN': '允许一个大目标跨多个季度，季度只换 KR。',
        en: 'Let a large objective run for many quarters, changing only its key results.',
      },
    ],
    caveats: {
      'zh-CN': '指南是经书评与笔记读到的；Google 目前的内部做法没有公开。',
      en: 'The guide was seen through reviews and notes; current practice is not public.',
    },
    sources: [
      'klau-gv-2012-how-google-sets-goals',
      'rework-okr-review',
      'chesamel-2018-google-okr',
      'zokri-okr-case-studies',
      'google-rework-set-goals-okrs',
      'andrewchen-kivestu-zynga',
    ],
  },
]
