import type { Guide } from '../../../src/guide/index.ts'
import { callout, item, ol, p, rich, table, ul } from './words.ts'

/** A guide as the product writes them. The company of the case is invented. */
export const chinese: Guide = {
  locale: 'zh-CN',
  title: '中型储能电池企业 OKR 试点指南',
  sections: [
    {
      id: 'introduction',
      title: '引言',
      blocks: [
        p(
          '目标说明**我们要去哪里**，二到五条关键结果说明怎样算到达 [S:doerr-2018]。这一方法源于英特尔的目标管理实践 [S:grove-1983]。',
        ),
        p('对电池企业，最直接的收益有三点：'),
        ul(
          '工艺、质量与供应链共用一套优先级。',
          '先行指标比良率早几周发出信号。',
          '复盘节奏与车间日常管理衔接，不另起炉灶。',
        ),
        callout('note', '本指南面向 250–1000 人、处于初步试点阶段的企业。凡涉及具体企业的陈述均注明来源。'),
      ],
    },
    {
      id: 'industry-analysis',
      title: '行业分析',
      blocks: [],
      subsections: [
        {
          id: 'overview',
          title: '行业概况',
          blocks: [p('产能爬坡与降本同时进行，材料价格的变化快于年度计划。年初定下的指标，到春天往往已经过时。')],
        },
        {
          id: 'adoption',
          title: 'OKR 采用情况',
          blocks: [
            p('目前没有公开统计说明多少储能企业在使用 OKR，可查的材料来自专著与个别企业 [S:niven-2016]。'),
            callout('warning', '软件厂商公布的采用率若未说明统计方法，应视为宣传材料。'),
          ],
        },
        {
          id: 'representative-companies',
          title: '代表企业',
          blocks: [
            table(
              ['企业', '可比之处', '证据'],
              ['英特尔', '爬坡周期长、良率要求高的制造企业', '前首席执行官的著述 [S:grove-1983]'],
              ['样例电芯', '电芯与电池包产线，600 人', '本样例虚构'],
            ),
          ],
        },
      ],
    },
    {
      id: 'case-studies',
      title: '案例研究',
      blocks: [],
      cases: [
        {
          title: '样例电芯',
          blocks: [],
          background: [p('二号线必须投产，而一号线在化成工序仍有 4% 的损失。四个部门各有计划，却在争用同一批工程师。')],
          deployment: [
            ul('公司级只设一个爬坡目标，三支团队，一个季度。', '每条共享的关键结果只有一位负责人，其余部门注明角色。'),
          ],
          outcomes: [p('季度末得分 0.7。有两条关键结果中途公开撤下，并说明了理由。')],
          lessons: [ul('从跨部门的价值流入手。', '首次例会之前先接通 MES 与 QMS 的数据。')],
          evidence: [p('本样例虚构。')],
        },
      ],
    },
    {
      id: 'implementation',
      title: 'OKR 实施指南',
      blocks: [p('从决策到第一次复盘，共十二周。')],
      phases: [
        {
          title: '准备与共识',
          timing: '第 1–2 周',
          blocks: [
            ul(
              '讲清 OKR 的用途，并明确不与奖金挂钩。',
              item('选定试点：', item('一条生产价值流；'), item('一个支持职能。')),
            ),
          ],
        },
        {
          title: '起草与对齐',
          timing: '第 3–4 周',
          blocks: [ol('管理层公布三到五个目标。', '团队自下而上提出自己的目标。', '半天工作坊理清依赖。')],
        },
        { title: '运行节奏', timing: '第 5–12 周', blocks: [p('每周十五分钟例会，每月评审，季度末复盘。')] },
      ],
      objectives: [
        {
          id: 'O1',
          text: '让二号线的质量成为客户可以依靠的质量',
          rationale: '良率每不稳定一周，就少一个交付窗口，下一份合同取决于此。',
          level: 'company',
          ambition: 'committed',
          owner: '工厂总经理',
          keyResults: [
            {
              id: 'O1-KR1',
              text: '季度末下线良率从 96.0% 提升至 98.5%',
              metric: '下线良率',
              baseline: 96,
              target: 98.5,
              unit: '%',
              direction: 'increase',
              deadline: '2027-03-31',
              dataSources: ['MES', 'QMS'],
              owner: '工艺工程部',
              collaborators: [
                { name: '质量部', role: 'responsible' },
                { name: '供应链部', role: 'consulted' },
              ],
              kind: 'lagging',
            },
            {
              id: 'O1-KR2',
              text: 'Cpk 不低于 1.67 的关键工序占比从 60% 提升至 90%',
              metric: '关键工序 Cpk 达标率',
              baseline: 60,
              target: 90,
              current: 66,
              unit: '%',
              direction: 'increase',
              dataSources: ['QMS'],
              owner: '质量部',
              kind: 'leading',
            },
            {
              id: 'O1-KR3',
              text: '爬坡期间损失工时事故为零',
              metric: '损失工时事故',
              target: 0,
              unit: 'count',
              direction: 'maintain',
              dataSources: ['EHS 台账'],
              owner: 'EHS 部',
              kind: 'guardrail',
            },
          ],
        },
        {
          id: 'supply',
          text: '让关键材料的供应不再成为话题',
          level: 'department',
          ambition: 'aspirational',
          owner: '供应链负责人',
          parents: ['O1'],
          keyResults: [
            {
              id: 'supply-KR1',
              text: '正极与隔膜全部牌号均有合格的第二供方',
              baseline: 1,
              target: 4,
              unit: 'count',
              direction: 'increase',
              owner: '采购部',
              kind: 'leading',
              weight: 2,
            },
            {
              id: 'ppm',
              text: '关键材料来料不良从 900 ppm 降至 300 ppm',
              baseline: 900,
              target: 300,
              unit: 'ppm',
              direction: 'decrease',
              dataSources: ['IQC', 'ERP'],
              owner: '供方质量组',
              kind: 'lagging',
              dependsOn: ['supply-KR1'],
            },
          ],
        },
      ],
      tools: [
        {
          title: '指标词典',
          blocks: [
            table(
              ['指标', '定义', '数据源'],
              ['下线良率', '合格电芯 ÷ 投入电芯，按化成周统计', 'MES'],
              ['来料不良', '每百万件来料中的拒收件数', 'IQC'],
            ),
          ],
        },
        { title: '每周例会三问', blocks: [ol('有何进展，证据是什么？', '卡在哪里？', '下一步做什么，由谁来做？')] },
      ],
    },
    {
      id: 'best-practices',
      title: '最佳实践',
      blocks: [],
      groups: [
        {
          title: '战略目标设定',
          focusArea: 'strategic-goal-setting',
          blocks: [ul('公司级三到五个目标，团队不超过三个。', '目标里不写数字，关键结果里不写任务。')],
        },
        {
          title: '指标少而清楚',
          focusArea: 'key-result-definition',
          blocks: [
            p('没有基线的关键结果只是愿望。定义与数据源应在季度开始前确定。'),
            callout('tip', '关键结果中，先行指标与滞后指标约各占一半。'),
          ],
        },
      ],
    },
    {
      id: 'pitfalls',
      title: '常见误区与应对',
      blocks: [],
      pitfalls: [
        {
          title: '把任务清单写成关键结果',
          signal: rich('关键结果以“上线”“搭建”“完成”开头。'),
          remedy: rich('追问任务完成后客户或产线有何变化，并衡量**这一变化**。'),
        },
        {
          title: '得分直接决定奖金',
          signal: rich('目标值一季比一季保守。'),
          remedy: rich('结果只作为评价的证据，而不是评价的公式 [S:doerr-2018]。'),
        },
      ],
    },
    { id: 'conclusion', title: '结论', blocks: [p('从小处开始，第一周就开始度量，由复盘决定下一步扩展什么。')] },
    {
      id: 'references',
      title: '参考文献',
      blocks: [],
      references: [
        { source: 'doerr-2018', text: rich('John Doerr. Measure What Matters. Portfolio, 2018.') },
        { source: 'grove-1983', text: rich('Andrew S. Grove. High Output Management. Random House, 1983.') },
        {
          source: 'niven-2016',
          text: [
            { type: 'text', text: 'Paul R. Niven, Ben Lamorte. Objectives and Key Results. Wiley, 2016. ' },
            { type: 'link', text: 'https://www.wiley.com/', href: 'https://www.wiley.com/' },
          ],
        },
      ],
    },
  ],
}
