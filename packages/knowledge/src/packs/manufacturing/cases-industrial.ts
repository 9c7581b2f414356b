import type { Case } from '@okr/core/pack'

export const industrialCases: Case[] = [
  {
    id: 'li-auto',
    organisation: { 'zh-CN': '理想汽车', en: 'Li Auto' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '2025 年交付 406,300 辆', en: 'delivered 406,300 vehicles in 2025' },
    sizeBand: null,
    industries: ['automotive', 'manufacturing'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '2018 年自建 OKR 系统，2021 年改用飞书 OKR。',
          en: 'Built its own OKR system in 2018 and moved to Feishu OKR from 2021.',
        },
        sources: ['pecchrd-2022-feishu-auto'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '随后约三年学习华为，员工考核改用个人绩效承诺（PBC）。',
          en: 'Then learned from Huawei for about three years, with personal business commitments (PBC) in assessment.',
        },
        sources: ['liauto-three-years-huawei-2026', 'howful-2025-li-auto'],
      },
      {
        text: {
          'zh-CN': '之后放弃 PBC、重启 OKR，华为背景的管理者离开或被边缘化。',
          en: 'It then dropped PBC and restarted OKRs; managers with a Huawei background left or were sidelined.',
        },
        sources: ['liurun-2025-li-auto', 'howful-2025-li-auto'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '2025 年交付 406,300 辆，同比下降近两成。',
          en: 'Deliveries were 406,300 in 2025, down close to 20 percent on the year.',
        },
        sources: ['liauto-three-years-huawei-2026'],
      },
      {
        text: {
          'zh-CN': '高层在内部会上把销量下滑归因于学华为和销售政策。',
          en: 'At an internal meeting leaders blamed falling sales on learning from Huawei and on sales policy.',
        },
        sources: ['liauto-three-years-huawei-2026'],
      },
      {
        text: {
          'zh-CN': '和君的评论认为，OKR 与 PBC 来回切换一再打乱组织节奏。',
          en: 'The consultancy Hejun comments that switching between OKR and PBC repeatedly reset the organisation’s rhythm.',
        },
        sources: ['hejun-li-auto-2025'],
      },
    ],
    lessons: [
      {
        'zh-CN': '换目标体系的成本按年算：装备企业若已有 PBC 或平衡计分卡，先并行一条产线，别全厂推倒重来。',
        en: 'Changing goal systems costs years: with PBC or a scorecard, first run OKRs beside it on one line.',
      },
      {
        'zh-CN': '销售激励能压过任何目标体系；发货和回款提成要先与准时、质量护栏对一遍。',
        en: 'Sales incentives outweigh any goal system: first check shipment commissions against the delivery and quality guardrails.',
      },
    ],
    caveats: {
      'zh-CN': '因果有争议：产品、价格和对手同期都在变，来源多为评论文章。',
      en: 'Causes are disputed; products, prices and rivals changed too, and most sources are commentary.',
    },
    sources: [
      'liauto-three-years-huawei-2026',
      'pecchrd-2022-feishu-auto',
      'liurun-2025-li-auto',
      'hejun-li-auto-2025',
      'howful-2025-li-auto',
      'tita-smart-car-okr',
      'chedongxi-feishu-auto',
    ],
  },
  {
    id: 'proemion',
    organisation: { 'zh-CN': 'Proemion（非道路机械车联网）', en: 'Proemion' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '51–200 人', en: '51–200 people' },
    sizeBand: '50-250',
    industries: ['manufacturing', 'automotive'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2019 年年中发现，部门壁垒和缺少战略传达途径拖住了团队。',
          en: 'In mid-2019 the off-highway telematics maker found silos and uncommunicated strategy held teams back.',
        },
        sources: ['perdoo-proemion'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '认为平衡计分卡跟不上自身节奏而放弃。',
          en: 'Judged the Balanced Scorecard a poor fit for its pace.',
        },
        sources: ['perdoo-proemion'],
      },
      {
        text: {
          'zh-CN': '读过约翰·杜尔的书后转向 OKR。',
          en: 'Turned to OKRs after reading Doerr.',
        },
        sources: ['perdoo-proemion'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本讲了难点和理由，没有结果。',
          en: 'The text seen gives difficulties and reasons, no results.',
        },
        sources: ['perdoo-proemion'],
      },
    ],
    lessons: [
      {
        'zh-CN': '硬件加软件的装备配套厂节奏不一：固件按周、硬件按季，OKR 周期以硬件试产节点为准。',
        en: 'Firmware runs weekly, hardware quarterly: time OKR cycles by hardware pilot runs.',
      },
      {
        'zh-CN': '先把战略写成一页让车间和研发都看到，再要求对齐。',
        en: 'Show shop and developers the strategy on one page before asking anyone to align.',
      },
    ],
    caveats: { 'zh-CN': 'OKR 软件商 Perdoo 的客户案例。', en: 'Customer story of the OKR vendor Perdoo.' },
    sources: ['perdoo-proemion'],
  },
  {
    id: 'best-fluidsysteme',
    organisation: { 'zh-CN': 'B.E.S.T. Fluidsysteme（流体系统）', en: 'B.E.S.T. Fluidsysteme' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '流体系统销售、装配与服务企业', en: 'sales, assembly and service firm for fluid systems' },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '新的所有者兼总经理上任，发起全面变革。',
          en: 'A new owner and chief executive began wide change.',
        },
        sources: ['murakamy-best-fluid'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '把 OKR 用于变革，由人力部门一位 OKR 推进人（Champion）配合。',
          en: 'Used OKRs in the change, with an OKR champion from HR.',
        },
        sources: ['murakamy-best-fluid'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本描述了变革过程，没有结果。',
          en: 'The text seen describes the change, no results.',
        },
        sources: ['murakamy-best-fluid'],
      },
    ],
    lessons: [
      {
        'zh-CN': '接班或换股东是重定目标的窗口；若推进人来自人力，要配一位懂价值流的生产搭档。',
        en: 'A change of owner opens a window for new goals; pair an HR champion with a production expert.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司 Murakamy 的访谈，只见开头。',
      en: 'Interview by the consultancy Murakamy; opening only.',
    },
    sources: ['murakamy-best-fluid'],
  },
]
