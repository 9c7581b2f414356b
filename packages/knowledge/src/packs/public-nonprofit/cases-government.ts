import type { Case } from '@okr/core/pack'

export const governmentCases: Case[] = [
  {
    id: 'us-federal-priority-goals',
    organisation: { 'zh-CN': '美国联邦机构优先目标（GPRA）', en: 'US federal agency priority goals (GPRA)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: {
      'zh-CN': '审阅 102 项优先目标',
      en: '102 priority goals reviewed',
    },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '法律要求各机构设定目标与优先目标并报告进展。',
          en: 'Law requires agencies to set goals and priority goals and to report progress.',
        },
        sources: ['gprama-2010'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '优先目标是少数有雄心、以结果为重的目标，期限 24 个月，按季更新。',
          en: 'Priority goals are a few ambitious, outcome-focused goals over 24 months, updated each quarter.',
        },
        sources: ['performancegov-faq'],
      },
      {
        text: {
          'zh-CN': '102 项目标都有两年期指标、战略联系和负责官员。',
          en: 'All 102 goals had a two-year target, a link to strategy and a responsible official.',
        },
        sources: ['gao-13-174-priority-goals'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '许多目标没有中期指标，34 项没有写明外部协作方。',
          en: 'Many goals lacked interim targets and 34 named no outside contributors.',
        },
        sources: ['gao-13-174-priority-goals'],
      },
      {
        text: {
          'zh-CN': '对部分目标做数据复盘确实改善了绩效，但管理者总体上用绩效数据做决定的比 2007 年少。',
          en: 'Data-driven reviews of a subset of goals did improve performance, while managers’ use of performance data in decisions fell since 2007.',
        },
        sources: ['gao-17-775-gprama'],
      },
    ],
    lessons: [
      {
        'zh-CN': '法定年度目标之下再写季度关键结果，补上中期这一段；没有中期数，复盘会无事可议。',
        en: 'Under statutory yearly goals write quarterly key results: without interim numbers a review has nothing to discuss.',
      },
      {
        'zh-CN': '把外部协作方（承包商、地方、资助方）写进表里，哪怕他们不受你考核。',
        en: 'Name outside contributors, such as contractors or local bodies, even where you cannot appraise them.',
      },
    ],
    caveats: {
      'zh-CN': '可比的目标体系，不是 OKR；是本登记中最好的独立证据。',
      en: 'A comparable goal system, not OKR; the best independent evidence in this register.',
    },
    sources: ['gao-13-174-priority-goals', 'gao-17-775-gprama', 'gprama-2010', 'performancegov-faq'],
  },
  {
    id: 'syracuse',
    organisation: { 'zh-CN': '锡拉丘兹市（City of Syracuse）', en: 'City of Syracuse' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '市政府', en: 'city government' },
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '2018 年 9 月起，市政府公开四项目标的进展，每项两条可衡量的关键结果。',
          en: 'From September 2018 the city published progress on four objectives with two measurable key results each.',
        },
        sources: ['innovatesyracuse-performance'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '部门负责人每周过一个目标，用红黄绿标示。',
          en: 'Department heads review one objective each week in red, yellow and green.',
        },
        sources: ['dailyorange-2018-syracuse'],
      },
      {
        text: { 'zh-CN': '达成的关键结果会被调难或替换。', en: 'A key result once met is made harder or replaced.' },
        sources: ['innovatesyracuse-performance'],
      },
      {
        text: {
          'zh-CN': '疫情期间用 OKR 与类似 FEMA 的架构应对，预计预算缺口 2200 万美元。',
          en: 'In the pandemic it used OKRs with a FEMA-like structure, expecting a budget shortfall of USD 22 million.',
        },
        sources: ['whatmatters-syracuse-emergency'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '一条关键结果是 95% 的服务在公布时限内办结；所见材料没有达成数据。',
          en: 'One key result asks that 95 percent of services be delivered within their stated time; results were not in the text seen.',
        },
        sources: ['dailyorange-2018-syracuse'],
      },
    ],
    lessons: [
      {
        'zh-CN': '全市只留四个目标，一周只谈一个：部门负责人的例会装得下，也记得住。',
        en: 'Four objectives for the city and one a week: a department heads’ meeting can hold that.',
      },
      {
        'zh-CN': '公布时限本身就是改革：先让每个部门写出“多久办好”，再谈比例。',
        en: 'Publishing the time limit is itself the reform: have each office state how long before talking of percentages.',
      },
    ],
    caveats: {
      'zh-CN': '是否仍在运行未核实；疫情一篇由 Doerr 的机构发布。',
      en: 'Whether it still runs was not checked; the pandemic account is by Doerr’s own organisation.',
    },
    sources: ['innovatesyracuse-performance', 'dailyorange-2018-syracuse', 'whatmatters-syracuse-emergency'],
  },
  {
    id: 'oslo-tracker',
    organisation: { 'zh-CN': '奥斯陆市政府（OKR 跟踪工具）', en: 'City of Oslo (OKR tracker)' },
    named: true,
    country: { 'zh-CN': '挪威', en: 'Norway' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '市政府把自用的 OKR 跟踪工具开源。',
          en: 'The municipality publishes its OKR tracker as open source.',
        },
        sources: ['oslo-okr-tracker'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '工具按组织、部门、产品、周期、目标、关键结果和 KPI 组织。',
          en: 'The tool is organised by organisation, department, product, period, objective, key result and KPI.',
        },
        sources: ['oslo-okr-tracker'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '说明文件只展示结构，没有结果数据。', en: 'The README shows structure, not results.' },
        sources: ['oslo-okr-tracker'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把法定指标（KPI）和关键结果放在同一页，就不必为 OKR 再报一遍。',
        en: 'Keep statutory indicators and key results on one page, and nobody reports twice.',
      },
    ],
    caveats: {
      'zh-CN': '只有工具证据，看不出实际用法。',
      en: 'Evidence of a tool only; how it is used cannot be seen.',
    },
    sources: ['oslo-okr-tracker'],
  },
]
