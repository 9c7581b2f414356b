import type { Case } from '@okr/core/pack'

/** Consumer brands, and a supplier of online shops. */
export const brandCases: Case[] = [
  {
    id: 'gymshark-36-month',
    organisation: { 'zh-CN': 'Gymshark', en: 'Gymshark' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: {
      'zh-CN': '据活动报道，前 CEO 任内营业额从 500 万英镑增至 5 亿英镑',
      en: 'turnover from GBP 5m to GBP 500m under the former CEO, per an event report',
    },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '高速增长的 DTC 运动服饰品牌，前 CEO 在行业活动上回顾其规划方式。',
          en: 'A fast-growing DTC sportswear brand, whose former CEO recalled its planning at an industry event.',
        },
        sources: ['visualsoft-2025-gymshark'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '以 36 个月为框架，拆成 12 个季度里程碑，并以上市公司的纪律要求自己。',
          en: 'A 36-month frame in 12 quarterly milestones, run with public-company discipline.',
        },
        sources: ['visualsoft-2025-gymshark'],
      },
      {
        text: {
          'zh-CN': '先写清品牌为何存在，再锁定一个窄而明确的人群。',
          en: 'Purpose came first, then a sharply defined audience.',
        },
        sources: ['visualsoft-2025-gymshark'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '活动报道称其任内营业额从 500 万英镑增至 5 亿英镑；报道没有证明这是规划方式带来的。',
          en: 'The event report gives turnover growth from GBP 5m to GBP 500m, not that planning caused it.',
        },
        sources: ['visualsoft-2025-gymshark'],
      },
    ],
    lessons: [
      {
        'zh-CN': '商品开发跑在销售前面一年，年度目标太短；用三年方向管款，用季度 OKR 管渠道和履约。',
        en: 'Product leads sales by a year, so yearly goals are short: steer range by three-year direction, channels and fulfilment by quarterly OKRs.',
      },
    ],
    caveats: {
      'zh-CN': '这是可比的目标体系，不是 OKR；常被引用的 Ally.io 客户故事未能核实。',
      en: 'Comparable, not OKR; the often-named Ally.io customer story could not be verified.',
    },
    sources: ['visualsoft-2025-gymshark'],
  },
  {
    id: 'hutouju',
    organisation: { 'zh-CN': '虎头局', en: 'Hutouju (虎头局)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: {
      'zh-CN': '约 2000 人；当时计划 2022 年底达到 88 家门店',
      en: 'about 2,000 people; 88 shops planned by the end of 2022',
    },
    sizeBand: '1000-5000',
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '中式烘焙连锁从长沙一家店扩到全国，软件商称难点是让分散的团队目标一致。',
          en: 'A bakery chain growing from one Changsha shop across China; the vendor calls aligning scattered teams the challenge.',
        },
        sources: ['vantone-hutouju-feishu'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用飞书 OKR 对齐全员，周会围绕 OKR 开，周期末复盘。',
          en: 'Feishu OKR for all staff, weekly meetings around OKRs, a review each cycle.',
        },
        sources: ['vantone-hutouju-feishu'],
      },
      {
        text: {
          'zh-CN': '飞书的客户成功团队提供培训与组织诊断。',
          en: 'The vendor’s customer-success team gave training and organisational advice.',
        },
        sources: ['vantone-hutouju-feishu'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '软件商只写到当时的开店计划，没有给出 OKR 带来的结果。',
          en: 'The vendor reports the opening plan then, no result of OKR.',
        },
        sources: ['vantone-hutouju-feishu'],
      },
    ],
    lessons: [
      {
        'zh-CN':
          '站点、海外仓散在各地，公开目标加固定复盘能补上看不见的现场；但开店（开站）数是产出，要配单店（单站）贡献毛利。',
        en: 'With far-flung sites, visible goals and fixed reviews help head office see; pair openings, an output, with margin per shop.',
      },
    ],
    caveats: {
      'zh-CN': '软件商客户故事；2022 年之后的经营不在来源之内，不宜当作成功案例引用。',
      en: 'A vendor story; what followed 2022 is outside the source: do not cite it as success.',
    },
    sources: ['vantone-hutouju-feishu'],
  },
  {
    id: 'genki-forest',
    organisation: { 'zh-CN': '元气森林', en: 'Genki Forest (元气森林)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '8000 多名员工', en: 'over 8,000 employees' },
    sizeBand: '5000+',
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '靠爆品起家的饮料品牌 2020 年扩成多条产品线，员工接近 8000 人，绩效考核当时仍靠手工。',
          en: 'A hit-based beverage brand added several lines in 2020; head count neared 8,000, assessment still manual.',
        },
        sources: ['lechea-genki-forest-feishu'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '全员使用飞书，创始人的 OKR 与日历对所有人公开。',
          en: 'All staff use Feishu; the founder’s OKRs and calendar are open to all.',
        },
        sources: ['lechea-genki-forest-feishu'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '文章讲的是公开透明，没有给出 OKR 的成效。',
          en: 'The article describes openness, no results of OKR.',
        },
        sources: ['lechea-genki-forest-feishu'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从单一爆款转向多条线时，老板先公开自己押哪几款、放弃哪几款，计划员和投手才敢跟着取舍。',
        en: 'With many lines, planners and media buyers dare choose only after the founder shows which are backed and dropped.',
      },
    ],
    caveats: {
      'zh-CN': '宣传性文章，且以国内饮料业务为主，对跨境 DTC 只能类比。',
      en: 'A promotional article on a mainly domestic beverage business; for cross-border DTC only an analogy.',
    },
    sources: ['lechea-genki-forest-feishu'],
  },
  {
    id: 'shippo',
    organisation: { 'zh-CN': 'Shippo', en: 'Shippo' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '51–200 人', en: '51–200 people' },
    sizeBand: '50-250',
    industries: ['logistics-supply-chain', 'saas-software', 'ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '服务电商的发货技术公司，据 Perdoo，快速增长让对齐成了难题。',
          en: 'A shipping-technology firm serving e-commerce; Perdoo says fast growth made alignment hard.',
        },
        sources: ['perdoo-shippo'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '最初的 OKR 只是领导班子内部的练习。',
          en: 'The first OKR programme was an exercise among the leadership team.',
        },
        sources: ['perdoo-shippo'],
      },
      {
        text: {
          'zh-CN': '上过软件，又退回表格，再重新启动，由财务副总裁担任 OKR 大使。',
          en: 'It tried software, returned to a spreadsheet, then relaunched with the VP of Finance as OKR ambassador.',
        },
        sources: ['perdoo-shippo'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '供应商描述了重启过程，读到的部分没有成效数据。',
          en: 'The vendor describes the relaunch; the part seen gives no results.',
        },
        sources: ['perdoo-shippo'],
      },
    ],
    lessons: [
      {
        'zh-CN': '让财务当大使在这一行说得通：口径之争多半是收入确认和成本归集之争。',
        en: 'A finance ambassador suits here: most definition quarrels concern when revenue counts and where cost goes.',
      },
      {
        'zh-CN': '换工具救不了只在高管会里转的 OKR；先让投手和计划员参与写 KR。',
        en: 'No tool rescues OKRs that stay in executive meetings; first let media buyers and planners help write them.',
      },
    ],
    caveats: { 'zh-CN': '软件商案例，结果部分未见。', en: 'Software vendor case study; its results were not seen.' },
    sources: ['perdoo-shippo'],
  },
]
