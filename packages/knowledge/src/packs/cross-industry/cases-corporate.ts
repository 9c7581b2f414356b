import type { Case } from '@okr/core/pack'

export const corporateCases: Case[] = [
  {
    id: 'wells-fargo',
    organisation: { 'zh-CN': '富国银行（交叉销售）', en: 'Wells Fargo (cross-sell)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '银行曾公布每户 6.13 个产品，并鼓励做到 8 个。',
          en: 'The bank reported 6.13 products per household and encouraged eight.',
        },
        sources: ['financialbrand-2015-wells-gr-eight'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '扭曲的销售文化与绩效管理体系，加上激进的销售管理，向员工施压。',
          en: 'A distorted sales culture and performance system, with aggressive sales management, pressed staff.',
        },
        sources: ['wells-fargo-2017-report'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '员工推销客户不需要的产品，部分人擅自开户；董事会报告将上述体系列为根本原因。',
          en: 'Staff sold unwanted products, some opening unauthorised accounts; the board’s report names that system the root cause.',
        },
        sources: ['wells-fargo-2017-report'],
      },
      {
        text: {
          'zh-CN': '三家监管与检控机构合计罚款 1.85 亿美元。',
          en: 'CFPB, OCC and the Los Angeles City Attorney fined it USD 185 million.',
        },
        sources: ['publiccitizen-king-of-cross-sell'],
      },
    ],
    lessons: [
      {
        'zh-CN': '人均或户均件数不能单独作 KR，必须配客户确实在用的护栏。',
        en: 'Never make products per head alone a key result; add a guardrail on real use.',
      },
      {
        'zh-CN': '控制职能要能对目标本身说不，而不只是查违规。',
        en: 'Control functions need a veto on goals themselves, not only breaches.',
      },
    ],
    caveats: { 'zh-CN': '反面案例；属于销售指标而非 OKR。', en: 'A warning: sales targets, not OKRs.' },
    sources: [
      'wells-fargo-2017-report',
      'publiccitizen-king-of-cross-sell',
      'financialbrand-2015-wells-gr-eight',
      'goals-gone-wild-2009',
    ],
  },
  {
    id: 'db-schenker',
    organisation: { 'zh-CN': '德铁信可（DB Schenker，空运等）', en: 'DB Schenker (air freight and others)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 76,600 人，1850 多个网点', en: 'around 76,600 employees at over 1,850 locations' },
    sizeBand: '5000+',
    industries: ['logistics-supply-chain'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '一位负责人说，过去优先事项太多，项目因此拖延。',
          en: 'A leader says too many priorities had delayed projects.',
        },
        sources: ['workpath-db-schenker'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '空运部门想用 OKR 把全球战略、目标、指标与团队工作更好地连起来。',
          en: 'Air freight wanted OKRs to link global strategy, goals, indicators and teams better.',
        },
        sources: ['workpath-db-schenker'],
      },
      {
        text: {
          'zh-CN': '中层对 OKR 理解不足，影响认同，为此安排了培训（培训机构自述）。',
          en: 'Middle managers lacked understanding, which hurt buy-in, and were trained (the trainer’s account).',
        },
        sources: ['okrinstitute-db-schenker'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '供应商引用的公司调查：认为团队能及早看到依赖的员工从 38%（2022 年 4 月）升到 56%（2023 年 6 月）。',
          en: 'Company survey quoted by the vendor: staff who think dependencies are seen early rose from 38% (April 2022) to 56% (June 2023).',
        },
        sources: ['workpath-db-schenker-de'],
      },
      {
        text: {
          'zh-CN': '供应商平台数据：有经验的团队四个周期内目标达成提高近 20%。',
          en: 'Vendor platform data: experienced teams raised goal achievement by almost 20% over four cycles.',
        },
        sources: ['workpath-db-schenker-roi'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把“能否及早看到依赖”做成每半年一次的员工问卷，比达成率更说明问题。',
        en: 'Twice a year ask staff whether dependencies are seen early; it tells more than achievement rates.',
      },
      { 'zh-CN': '先培训中层，再培训全员。', en: 'Train middle managers before everyone else.' },
    ],
    caveats: {
      'zh-CN': '来自供应商与培训机构；达成率不是经营结果；公司现归属发布前需核对。',
      en: 'Vendor and trainer pages; achievement is no business result; check current ownership before publication.',
    },
    sources: [
      'workpath-db-schenker',
      'okrinstitute-db-schenker',
      'workpath-db-schenker-roi',
      'workpath-db-schenker-de',
    ],
  },
  {
    id: 'daimler-technology',
    organisation: { 'zh-CN': '戴姆勒（技术与跨职能部门）', en: 'Daimler (technology and cross functions)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '该部门约 6000 人', en: 'about 6,000 people in the division' },
    sizeBand: '5000+',
    industries: ['automotive'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '首席技术官希望技术部门转向以客户为导向的 IT。',
          en: 'The CTO wanted his division to turn towards customer-oriented IT.',
        },
        sources: ['mueller-daimler-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '首席技术官在访谈中说，约 6000 人的技术部门要整体转向 OKR。',
          en: 'In an interview the CTO described turning the whole division, about 6,000, towards OKRs.',
        },
        sources: ['mueller-daimler-okr'],
      },
      {
        text: { 'zh-CN': '目的之一是提高透明度。', en: 'Transparency was one of the aims.' },
        sources: ['mueller-daimler-okr'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见文字只有计划与意图，没有结果。', en: 'The text seen holds plan and intent, no results.' },
        sources: ['mueller-daimler-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '职能部门起步时，先把每项工作对内部客户的价值写清，再谈优先级。',
        en: 'A support function should first state each task’s worth to its internal customer, then set priorities.',
      },
      {
        'zh-CN': '大部门一次全转时，另设一个不转的对照单元，否则看不出效果。',
        en: 'If a large division turns all at once, leave one unit out for comparison.',
      },
    ],
    caveats: { 'zh-CN': '起步阶段的访谈，后续进展不明。', en: 'Interview at the outset; the later course is unknown.' },
    sources: ['mueller-daimler-okr'],
  },
  {
    id: 'absa-cib',
    organisation: { 'zh-CN': 'Absa CIB（南非联合银行企业与投行部）', en: 'Absa CIB' },
    named: true,
    country: { 'zh-CN': '南非', en: 'South Africa' },
    size: null,
    sizeBand: null,
    industries: ['banking-fintech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '为执行其泛非战略，Absa 企业与投资银行部采用 OKR。',
          en: 'Absa’s corporate and investment bank adopted OKRs to execute its pan-African strategy.',
        },
        sources: ['absa-2022-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '强调四点：挑战、对齐、聚焦、衡量。',
          en: 'Names four purposes: stretch, alignment, focus and measurement.',
        },
        sources: ['absa-2022-okrs'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '文章只说明意图，没有结果。', en: 'The article states intent only.' },
        sources: ['absa-2022-okrs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '采用前先写出想要的是挑战、对齐、聚焦还是衡量，并排序：四样同时要，规则会互相打架。',
        en: 'First rank stretch, alignment, focus and measurement; all four at once make clashing rules.',
      },
    ],
    caveats: { 'zh-CN': '银行自己的文章，没有结果数据。', en: 'The bank’s own article; no results.' },
    sources: ['absa-2022-okrs'],
  },
]
