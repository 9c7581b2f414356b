import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'hdi-germany',
    organisation: { 'zh-CN': 'HDI 德国（数据与分析部门）', en: 'HDI Deutschland (Data & Analytics)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '该部门约 107 人', en: 'about 107 people in the area' },
    sizeBand: '50-250',
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '数据部门负责人正在带敏捷重组。', en: 'The data leader was leading an agile reorganisation.' },
        sources: ['murakamy-2022-hdi'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '在数据与数字转型部门试点 OKR。', en: 'An OKR pilot in data and digital transformation.' },
        sources: ['murakamy-2022-hdi'],
      },
      {
        text: { 'zh-CN': '计划扩到 HDI 德国。', en: 'A plan to extend to HDI Deutschland.' },
        sources: ['murakamy-2022-hdi'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '访谈谈体会，所见文字没有数字。',
          en: 'The interview tells learnings; the text seen has no figures.',
        },
        sources: ['murakamy-2022-hdi'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先选横跨承保、理赔、财务的数据部门试，它不背保费指标，却给所有人供数。',
        en: 'Pilot in data: it carries no premium target yet serves underwriting, claims and finance.',
      },
    ],
    caveats: { 'zh-CN': '讲述者是辅导这家客户的教练公司。', en: 'Told by the coaching firm about its own client.' },
    sources: ['murakamy-2022-hdi'],
  },
  {
    id: 'axa-germany',
    organisation: { 'zh-CN': '安盛德国（AXA）', en: 'AXA Germany' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: null,
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '敏捷转型中，OKR 原先散在各处。',
          en: 'An agile transformation with OKRs in scattered places.',
        },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '先在数字体验部落。', en: 'First in the Digital Experience tribe.' },
        sources: ['cidpartners-axa-okr'],
      },
      {
        text: {
          'zh-CN': '2020 年 12 月起由教练与主持人推到公司各处。',
          en: 'From December 2020, company-wide introduction with coaches and moderators.',
        },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '内部人总结十条实用提示，没有数字。',
          en: 'Insiders give ten practical tips, without figures.',
        },
        sources: ['cidpartners-axa-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从已经用起来的团队长出去，别按险种统一上线；各险种的结果快慢差太多。',
        en: 'Grow from teams that already use it instead of launching by line: results ripen at very different speeds.',
      },
      {
        'zh-CN': '主持人由业务里的人担任，理赔与核保各出一位，不由总部讲师长期代劳。',
        en: 'Give moderators from the business, one from claims and one from underwriting, not head-office trainers.',
      },
    ],
    caveats: { 'zh-CN': '由咨询公司采访自己的客户，属一面之词。', en: 'A consultancy’s interview with its client.' },
    sources: ['cidpartners-axa-okr'],
  },
  {
    id: 'huk-coburg',
    organisation: { 'zh-CN': 'HUK-Coburg（德国保险公司）', en: 'HUK-Coburg' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '大型保险公司', en: 'large insurer' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '计划僵硬，透明度低。', en: 'Planning was rigid and opaque.' },
        sources: ['hellopure-huk-coburg'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '试点团队、培训、逐步扩展。', en: 'Pilot teams, training and gradual scaling.' },
        sources: ['hellopure-huk-coburg'],
      },
      {
        text: {
          'zh-CN': '自建一套公司专属的 OKR 用法，不用通用版。',
          en: 'Its own OKR system instead of a generic one.',
        },
        sources: ['hellopure-huk-coburg'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询公司报告优先级更清晰、方向更一致，没有数据。',
          en: 'The consultancy reports sharper priorities and common direction, without figures.',
        },
        sources: ['hellopure-huk-coburg'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先按报案到赔付组队，再谈 OKR；团队若仍按科室切，目标只是部门计划的影子。',
        en: 'Cut teams from notice to payment before OKRs; cut by department, goals only shadow departmental plans.',
      },
      {
        'zh-CN': '把奖金办法摆到台面：佣金、结案数、增员指标与新目标的冲突逐条处理。',
        en: 'Put bonus schemes on the table and settle clashes with commission, closings and recruitment one by one.',
      },
      {
        'zh-CN': '心态变了才叫用上：主管不再替团队写 KR，才算真的换了做法。',
        en: 'It lives from a changed mindset: when leads stop writing their teams’ key results, it has begun.',
      },
    ],
    caveats: {
      'zh-CN': '由咨询公司在自己的网页上讲述，没有结果数据。',
      en: 'Told on the consultancy’s own page, without figures on results.',
    },
    sources: ['hellopure-huk-coburg'],
  },
  {
    id: 'insurer-meirik',
    organisation: { 'zh-CN': '某全球保险集团的国别公司（匿名）', en: 'Country division of a global insurer (unnamed)' },
    named: false,
    country: null,
    size: { 'zh-CN': '本国前三', en: 'one of the top three in its country' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '保险公司希望以客户为中心。', en: 'An insurer seeking customer focus.' },
        sources: ['meirik-insurance-agile'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用原则驱动的试验，不套单一框架。',
          en: 'Principle-based experiments instead of one framework.',
        },
        sources: ['meirik-insurance-agile'],
      },
      {
        text: {
          'zh-CN': '一年内半数组织进入敏捷结构。',
          en: 'Half the organisation in an agile structure within a year.',
        },
        sources: ['meirik-insurance-agile'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询公司称一年内重组了半数组织，未提经营结果。',
          en: 'The consultancy says half was reshaped in a year and states no business result.',
        },
        sources: ['meirik-insurance-agile'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先定几条原则（例如先修客户等待），做法让各险种自己改；统一模板在理赔和渠道都用不上。',
        en: 'Agree principles first, such as curing customer waiting, and let each line adapt practices; one template fits neither claims nor agency.',
      },
    ],
    caveats: {
      'zh-CN': '已匿名；讲敏捷转型，片段里没有出现 OKR。',
      en: 'Anonymised; an agile transformation, and the excerpt shows no OKR.',
    },
    sources: ['meirik-insurance-agile'],
  },
  {
    id: 'signal-iduna',
    organisation: { 'zh-CN': 'Signal Iduna（德国保险集团）', en: 'Signal Iduna' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '大型保险公司', en: 'large insurer' },
    sizeBand: null,
    industries: ['insurance'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: { 'zh-CN': '老牌保险公司想用敏捷的方式管目标。', en: 'An established insurer wanted agile goals.' },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '一位敏捷教练讲述怎样把 OKR 带进公司。', en: 'An agile coach tells of bringing OKRs in.' },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '播客讲过程，含成功与没成功的部分；所见只到开头。',
          en: 'The podcast tells the journey, with what worked and what did not; only the opening was seen.',
        },
        sources: ['digitalkompakt-2025-signal-iduna'],
      },
    ],
    lessons: [
      {
        'zh-CN': '预留摩擦：老公司的预算、条线和代理人制度都会顶回来，先说明哪些规矩本季不改。',
        en: 'Expect friction: budget, lines and agency rules push back; say openly which of them stay unchanged this quarter.',
      },
    ],
    caveats: { 'zh-CN': '播客的机器转写，仅开头。', en: 'Machine transcript of a podcast, opening only.' },
    sources: ['digitalkompakt-2025-signal-iduna'],
  },
]
