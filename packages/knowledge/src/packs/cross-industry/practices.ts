import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN':
          '把战略会的结论、预算书和重点项目清单摆在一起，找出只在其中一处出现的事项；它们要么升为目标，要么公开停掉。',
        en: 'Lay strategy paper, budget and project list side by side. What appears in only one becomes an objective or publicly stops.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '目标写给客户听得懂的一句话，例如“答应的日期说到做到”，再检查财务、运营、人力能否各说出自己的贡献。',
        en: 'Write objectives as customers understand them (“keep the dates we give”); finance, operations and HR should each name their part.',
      },
      sources: [],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN': '优先选等待与返工类指标（端到端周期、一次做对率），它们按周可读、跨部门，又比收入类指标早动一两个月。',
        en: 'Prefer waiting and rework (lead time, first time right): readable weekly, shared by departments, a month or two ahead of revenue.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每条 KR 写明时钟从哪个系统字段开始走、哪些情况暂停计时；端到端周期的争议大半出在这里。',
        en: 'State which system field starts the clock and what pauses it; most lead-time disputes begin there.',
      },
      sources: [],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN': '先画交接点，再谈组织图。哪两个部门之间退回最多，就从那里立第一条共享 KR。',
        en: 'Draw handovers before the organisation chart; put the first shared key result where most work is sent back.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '把部门指标表摊开，找出互相打架的一对（如采购降价与准时到货），由财务和运营共同决定以哪个为准。',
        en: 'Lay out departments’ indicators, find a fighting pair (purchase savings and supply on time, say); finance and operations rank them.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN': '经营例会前一天下午锁定数据，会上只看偏离和变灰的 KR；念数字的时间改用来谈一个阻塞。',
        en: 'Freeze data the afternoon before the operations meeting; see only deviations and grey numbers, and spend the time on one blocker.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '财务月结晚十天左右，周度 Check-in 改看工单、承诺日期等运营数据，月结后再对账一次。',
        en: 'Month-end closing comes late; check in weekly on tickets and promised dates, then reconcile with the books.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '请总经理每月公布一次“因 OKR 停做的事”。没有停做项的月份，也如实写“没有”。',
        en: 'Monthly the managing director publishes what was stopped because of OKRs, even when it is “nothing”.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '约定财务负责人可在季度内挪动一小部分预算（比例自定）给共享 KR，否则每次调人都要等明年。',
        en: 'Let finance move a small agreed budget share to shared key results mid-quarter, or every change waits a year.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN': '不设口号周。选一件全员都抱怨的小流程（如报销、领料、排班），用一条 KR 在 12 周内改好，让人看到方法。',
        en: 'Skip the campaign. Mend one small process everyone complains of (expenses, stores, rosters) in 12 weeks with one key result.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '把术语减到三个：目标、KR、Check-in。其余英文缩写在例会上出现一次，就换成普通话说一次。',
        en: 'Keep three terms: objective, key result, check-in. Whenever another abbreviation turns up, say it again plainly.',
      },
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN': '让承担返工的人定改进顺序：他们知道哪一张表退回最多。立项者写上提议人的名字。',
        en: 'Let those who do the rework choose the first repair: they know which form comes back most. Name the proposer.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '敬业度调查只用于找问题，结果先给团队自己看；一旦用来评主管，下一次就只剩好话。',
        en: 'Use the engagement survey to find problems and show the team first; once it rates managers, it holds only praise.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN': '岗位说明书里的职责走指标考核，跨部门的改变走 OKR；同一位主管在两张表上各占多少时间，年初就写清。',
        en: 'Job-description duties go with indicators, cross-department change with OKRs; in January, write down how managers’ time splits.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '调薪季与季度评分至少错开一个月，绩效面谈只带贡献叙述，不带评分表。',
        en: 'Keep pay round and quarterly scoring a month apart; bring the contribution narrative, not the score sheet.',
      },
      sources: [],
    },
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '把年度重点工作改名为 OKR', en: 'Renaming the yearly plan' },
    signal: {
      'zh-CN': 'KR 与年初工作计划逐字相同，只是编了号；负责人都是原来的项目经理。',
      en: 'Key results repeat the yearly plan word for word, numbered; owners are the old project managers.',
    },
    remedy: {
      'zh-CN': '每条问“做完谁会感到不同”，留下答得出的一两条，其余放回项目清单。',
      en: 'Ask who would feel a difference; keep the one or two with an answer, and return the rest.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '部门各有一套，主流程没有人管', en: 'Every department has a set, the main process none' },
    signal: {
      'zh-CN': '每个部门达成率都高，客户等待时间没变；交接问题在任何一张表上都找不到。',
      en: 'All departments score well, yet customers wait as long as before; no sheet mentions a handover.',
    },
    remedy: {
      'zh-CN': '先写一条端到端周期的共享 KR，指定唯一负责人，再让部门写自己的贡献。',
      en: 'First write one shared key result on end-to-end lead time with a single owner; then departments add theirs.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '改承诺日期换准时率', en: 'Buying punctuality with new dates' },
    signal: {
      'zh-CN': '准时率上升，改期次数也在上升，客户投诉没有下降。',
      en: 'Punctuality rises, but so do changed dates, and complaints do not fall.',
    },
    remedy: {
      'zh-CN': '准时只按首次承诺日期计算，并把改期次数作为反向指标一起公布。',
      en: 'Count only the first promised date and publish changes beside it.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '等系统上线再开始', en: 'Waiting for the new system' },
    signal: {
      'zh-CN': '会议纪要连续三个月写着“待数据平台上线后启动”。',
      en: 'For three months the minutes read “to start once the data platform is live”.',
    },
    remedy: {
      'zh-CN': '用手工抽样 30 件作基线先跑一个周期；数据管道边跑边建，不等它完工。',
      en: 'Start from a hand-drawn sample of thirty and build data pipelines as you go; waiting for them is no plan.',
    },
    sources: ['icse-2024-okr-microsoft'],
  },
]

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN': '先用自己的流程和指标替换本指南的通用说法；替换不了的地方，正是第一季度要弄清的问题。',
    en: 'Replace this guide’s general words with your own steps and metrics. Where you cannot lies your first quarter’s question.',
  },
  {
    'zh-CN': '从一个交接点、一条共享 KR、一条护栏开始，12 周后凭决定记录而不是评分判断是否继续。',
    en: 'Begin with one handover, one shared key result, one guardrail; after 12 weeks judge by decisions logged, not scores.',
  },
  {
    'zh-CN': '公开证据不支持“用了就会增长”，支持的是更朴素的结论：目标要难而具体，数据要跟上，中层要有时间翻译。',
    en: 'Public evidence promises no growth but something plainer: difficult, specific goals, data that keeps up, and middle managers with time to translate.',
  },
]
