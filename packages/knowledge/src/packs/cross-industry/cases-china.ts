import type { Case } from '@okr/core/pack'

export const chinaCases: Case[] = [
  {
    id: 'bytedance',
    organisation: { 'zh-CN': '字节跳动', en: 'ByteDance' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '2021 年逾 10 万人', en: 'over 100,000 staff in 2021' },
    sizeBand: '5000+',
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '成立不到一年就在全公司启用 OKR 管理系统。',
          en: 'An OKR system was switched on company-wide within a year of founding.',
        },
        sources: ['pingwest-2021-bytedance-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '负责人参照自身重点、CEO 和相关业务线的 OKR 来写自己的 OKR。',
          en: 'Leaders write OKRs from their priorities, the CEO’s OKRs and those of related lines.',
        },
        sources: ['scrumcn-bytedance-okr'],
      },
      {
        text: {
          'zh-CN': 'OKR 先是内部沟通工具，其次才是项目管理工具。',
          en: 'OKRs serve internal communication first and projects second.',
        },
        sources: ['scrumcn-bytedance-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '2023 年 2 月 17 日宣布由双月改为默认按季度，理由是业务较成熟、两个月变化不大。',
          en: 'On 17 February 2023 quarters became the default: most businesses were mature and changed little in two months.',
        },
        sources: ['bytedance-2023-liangrubo-quarterly'],
      },
      {
        text: {
          'zh-CN': '2021 年创始人批评满是术语的内部汇报；报道还提到新员工对 OKR 陌生。',
          en: 'In 2021 the founder criticised jargon-filled reports; the press found new staff unfamiliar with OKRs.',
        },
        sources: ['pingwest-2021-bytedance-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '周期长度要随业务变化速度复议，每年一次。',
        en: 'Yearly, review cycle length against how fast the business changes.',
      },
      {
        'zh-CN': '复盘材料限一页、禁用自造术语，否则会变成表演。',
        en: 'Hold reviews to one page without coined terms, lest they become theatre.',
      },
    ],
    caveats: { 'zh-CN': '依据媒体与内部信报道。', en: 'Press and reports of internal letters.' },
    sources: [
      'pingwest-2021-bytedance-okr',
      'bytedance-2023-liangrubo-quarterly',
      'huxiu-2023-bytedance-okr',
      'scrumcn-bytedance-okr',
    ],
  },
  {
    id: 'baidu',
    organisation: { 'zh-CN': '百度', en: 'Baidu' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '2019 年近 5 万人', en: 'nearly 50,000 staff in 2019' },
    sizeBand: '5000+',
    industries: ['telecom-media-gaming', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '有评论称，此前的 KPI 让各部门各自为战。',
          en: 'Commentary said KPIs had left departments working each for themselves.',
        },
        sources: ['ikanchai-2019-baidu-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2018 年 12 月准备，2019 年 1 月推向近 5 万人，一线于 1 月 31 日前提交。',
          en: 'Prepared in December 2018, pushed in January 2019 across nearly 50,000 staff; the front line submitted by 31 January.',
        },
        sources: ['caijing-2019-baidu-okr'],
      },
      {
        text: {
          'zh-CN': '李彦宏定下三个目标，员工据此拆解；他的 KR 之一是 OKR 本身推行成功。',
          en: 'Robin Li set three objectives that staff broke down; one key result was the success of OKRs itself.',
        },
        sources: ['caijing-2019-baidu-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': 'CEO 的 KR 从 2023 年 14 条减到 2024 年 13 条、2025 年 11 条，其中挑战型两条。',
          en: 'The CEO’s key results fell from 14 (2023) to 13 (2024) and 11 (2025), two aspirational.',
        },
        sources: ['guangzixingqiu-2025-baidu-okr'],
      },
      {
        text: {
          'zh-CN': '2022 年 12 月他谈到业务指标的考核问题和想法在传递中走样。',
          en: 'In December 2022 he spoke of how indicators are assessed and ideas distorted on the way.',
        },
        sources: ['baidu-2023-reflection'],
      },
    ],
    lessons: [
      {
        'zh-CN': '几周内全员提交做得到，但提交率说明不了使用。',
        en: 'Everyone can submit within weeks; that says nothing about use.',
      },
      {
        'zh-CN': '跟踪挑战型 KR 的占比，它是组织胆量的温度计。',
        en: 'Track the share of aspirational key results; it shows people’s boldness.',
      },
    ],
    caveats: {
      'zh-CN': '依据媒体分析；2025 年的文章把变化解读为趋于保守。',
      en: 'Press analyses; the 2025 piece reads growing conservatism into the change.',
    },
    sources: [
      'caijing-2019-baidu-okr',
      'guangzixingqiu-2025-baidu-okr',
      'baidu-2023-reflection',
      'ikanchai-2019-baidu-okr',
    ],
  },
  {
    id: 'zigong-third-hospital',
    organisation: { 'zh-CN': '自贡市第三人民医院', en: 'Zigong Third People’s Hospital' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '公立医院', en: 'public hospital' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '对象是公立医院的职能部门，而非临床科室。',
          en: 'A public hospital’s functional departments, not its wards.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '把 OKR 与基于岗位要素的积分制结合。',
          en: 'OKRs were combined with a points system on job factors.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
      {
        text: {
          'zh-CN': '用数字化平台承载，并与奖金分配相连。',
          en: 'A digital platform carries it, linked to bonus distribution.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者自述目标更明确、评价可量化、激励更有针对性；所见文字没有数据。',
          en: 'The authors report goal orientation, quantified evaluation and targeted incentives; the text seen has no figures.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '后台部门也能写出结果型目标，前提是先说清服务谁。',
        en: 'Back-office departments can write results too, once they say whom they serve.',
      },
      {
        'zh-CN': '积分与 OKR 相连时，要盯目标难度是否逐季下降。',
        en: 'Where points hang on OKRs, watch whether targets ease each quarter.',
      },
    ],
    caveats: {
      'zh-CN': '自我报告；把 OKR 与奖金相连，与多数 OKR 文献的主张相反。',
      en: 'Self-reported; ties OKRs to bonuses, against most OKR literature.',
    },
    sources: ['qikan-2025-zigong-hospital-okr'],
  },
  {
    id: 'guangzhou-rural-commercial-bank',
    organisation: { 'zh-CN': '广州农商银行', en: 'Guangzhou Rural Commercial Bank' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: {
      'zh-CN': '员工 8000 余人；2016 年末总资产 6609.5 亿元',
      en: 'over 8,000 staff; RMB 660.95 bn assets at end 2016',
    },
    sizeBand: '5000+',
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '一家 8000 余人的银行着手改变“让做什么才做什么”的工作方式。',
          en: 'A bank of over 8,000 staff set out to change a wait-to-be-told habit.',
        },
        sources: ['okrmen-gzrcb'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '据顾问介绍，它建立了 OKR 目标与行为体系，想让员工从“要我做”转为“我要做”。',
          en: 'A consultant says it built an OKR system of goals and behaviour to move staff from being told to wanting to act.',
        },
        sources: ['okrmen-gzrcb'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见文字讲了目标，没有讲结果。', en: 'The text seen describes aims, not results.' },
        sources: ['okrmen-gzrcb'],
      },
    ],
    lessons: [
      {
        'zh-CN': '行为改变要有看得见的清单，例如“本周主动提出的跨部门请求数”，否则只剩口号。',
        en: 'Give behaviour a visible count, such as this week’s cross-department requests, or only a slogan is left.',
      },
    ],
    caveats: {
      'zh-CN': '顾问（姚琼）的叙述，由供应商转载。',
      en: 'A consultant’s (Yao Qiong’s) account, republished by a vendor.',
    },
    sources: ['okrmen-gzrcb'],
  },
]
