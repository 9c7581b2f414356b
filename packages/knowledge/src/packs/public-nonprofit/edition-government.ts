import type { Edition, Statement } from '@okr/core/pack'
import { governmentFunctions } from './functions-government.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { practices as whole } from './practices.ts'
import { said } from './said.ts'
import { themes } from './themes.ts'

const { phaseSteps } = phases

const ofCharities = /公益|受助|资助|捐赠|社工|志愿|理事会|筹款/u
const without = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ text }) => !ofCharities.test(text['zh-CN']))

/** What the pack says to government bodies and public services. */
export const government: Edition = {
  id: 'government',
  aliases: {
    'zh-CN': [
      '政府',
      '政府机构',
      '政府部门',
      '机关',
      '政务服务',
      '公共服务',
      '事业单位',
      '行政审批',
      '市政',
      '街道办',
      '税务局',
      '人社局',
      '公安',
      '海关',
    ],
    en: [
      'government',
      'local government',
      'government agency',
      'public administration',
      'public services',
      'municipality',
      'city council',
      'ministry',
      'civil service',
      'tax authority',
    ],
  },
  companyTypes: [],
  withoutCases: ['possible-nepal', 'inteleos', 'gates-foundation'],
  parts: {
    terms: {
      industry: { 'zh-CN': '政府与公共服务', en: 'government and public services' },
      flow: { 'zh-CN': '从申请、审批到办结回访的链条', en: 'the path from application through decision to follow-up' },
      pilotScope: {
        'zh-CN': '一个高频事项及其窗口、审批和热线三个团队',
        en: 'one high-volume service with its counter, casework and hotline teams',
      },
      systems: { 'zh-CN': '办件系统、热线工单与好差评', en: 'the case system, hotline tickets and ratings' },
      forum: { 'zh-CN': '每周业务调度会', en: 'the weekly operations meeting' },
      guardrail: { 'zh-CN': '可及、公平与依法办事', en: 'access, fairness and due process' },
      frontline: { 'zh-CN': '窗口人员、审批员与热线坐席', en: 'counter staff, caseworkers and hotline agents' },
      customer: { 'zh-CN': '办事群众和企业', en: 'citizens and businesses' },
      sponsor: { 'zh-CN': '分管领导', en: 'the responsible deputy head' },
      dataOwner: { 'zh-CN': '数据部门负责人', en: 'the head of data' },
      leadingMetric: { 'zh-CN': '按时办结率', en: 'delivery within target time' },
      laggingMetric: { 'zh-CN': '一次办成率', en: 'first-time resolution' },
      gaming: {
        'zh-CN': '退件重启计时、劝返难办的人、只请满意者评价',
        en: 'files returned to restart the clock, hard cases turned away, only the satisfied surveyed',
      },
      season: { 'zh-CN': '预算编制、年终考核与换届', en: 'budget drafting, year-end inspections and elections' },
    },
    whyOkr: overview.whyOkr,
    overview: [
      said(
        '办事的人、管事的人和考核的人不是同一批：群众看能不能办成，牵头部门看程序，督查看材料。目标先写给第一类人。',
        'Those who apply, those who manage and those who inspect differ: citizens want a result, departments a procedure, inspectors a file. Write objectives for the first.',
      ),
      ...without(overview.overview).slice(0, 3),
    ],
    drivers: [
      ...without(overview.drivers),
      said(
        '一件事跨几个部门：群众按“一件事”来办，系统按事项建；谁来合并材料、谁来跑数据，成了最常见的卡点。',
        'One matter crosses several departments: citizens come with a whole matter, systems know single items, and who merges papers and data is the usual jam.',
      ),
    ].slice(0, 4),
    challenges: without(overview.challenges).slice(0, 3),
    adoption: without(overview.adoption),
    unknowns: [
      {
        'zh-CN': '未找到公共部门采用 OKR 的独立统计，中国政府机构未见可引用的 OKR 材料；以上机构是否仍在用，未核实。',
        en: 'We found no independent adoption rate for the public sector and nothing citable on government bodies in China; whether those named still use OKRs was not checked.',
      },
    ],
    systems: operations.systems.filter(({ name }) => !/Beneficiary|Donor/u.test(name.en)),
    functions: governmentFunctions,
    phaseSteps: {
      ...phaseSteps,
      scaling: phaseSteps.scaling.with(
        1,
        said(
          '从窗口班长、审批骨干和热线组长里挑教练，岗位由人顶班；教练不评本处室，也不写督查材料。',
          'Take coaches from counter, casework and hotline leads with their posts covered; they assess no unit of their own and write no inspection papers.',
        ),
      ),
      established: phaseSteps.established
        .with(
          1,
          said(
            '拿热线前十诉求、审计发现和差评成因对目标，三处都不沾的转为日常监测，腾出的人去清老件。',
            'Match objectives with the hotline’s top ten, audit findings and causes of bad ratings; those touching none become monitoring, and people clear old files.',
          ),
        )
        .with(
          4,
          said(
            '查考核细则和外包合同，删去办件量、好评率的个人份额，改看抽访与纠错率。',
            'Strike volumes and ratings from appraisal rules and contractors’ pay; look at sample calls and decisions corrected.',
          ),
        ),
    },
    themes: themes.filter(({ id }) => id !== 'ps-lasting-change' && id !== 'ps-donors-see'),
    seasonality: [
      {
        period: { 'zh-CN': '1–3 月：年度工作要点与人代会', en: 'January–March: yearly work plans and congresses' },
        effect: {
          'zh-CN': '先读懂下达的任务再写本季关键结果，把必办项标成承诺型；不为赶材料提前启动。',
          en: 'Read the tasks handed down before writing key results and mark them committed; start nothing early for the sake of papers.',
        },
      },
      {
        period: {
          'zh-CN': '5–6 月：入学、毕业与社保申报高峰',
          en: 'May–June: school admissions, graduates, benefit filings',
        },
        effect: {
          'zh-CN': '窗口和热线最忙，只看积压与公平护栏；起草会排在 4 月，线上改版冻结到高峰之后。',
          en: 'Counters and hotlines are fullest: watch backlog and fairness only, draft in April, freeze website changes until after.',
        },
      },
      {
        period: { 'zh-CN': '7–8 月：汛期与年中督查', en: 'July–August: floods and midyear inspections' },
        effect: {
          'zh-CN': '应急接管日常目标：预先写明哪几条暂停、由谁宣布恢复；督查材料直接取看板。',
          en: 'Emergencies take over: name beforehand which key results pause and who restarts them; inspectors read the board.',
        },
      },
      {
        period: { 'zh-CN': '9–10 月：下年预算编制', en: 'September–October: next year’s budget' },
        effect: {
          'zh-CN': '年度目标在预算申报前两周定稿，绩效目标表与 OKR 用同一口径。',
          en: 'Settle yearly objectives two weeks before the budget bid, with the same definitions in both.',
        },
      },
      {
        period: { 'zh-CN': '11–12 月：年终考核与换届', en: 'November–December: appraisals and elections' },
        effect: {
          'zh-CN': '评分放在 11 月，早于年终考核，两者分开开会；临近换届只留不改承诺的服务类目标。',
          en: 'Score in November, before appraisal and in another meeting; near an election keep only service objectives already promised.',
        },
      },
    ],
    governance: [
      said(
        '每周业务调度会定取舍：分管领导主持，牵头处长报进展，法制与数据部门可就依法、公平护栏当场提出暂停。',
        'The weekly operations meeting decides: the deputy head chairs, service owners report, and legal or data may call a halt over due process and fairness.',
      ),
      said(
        '跨部门僵局五个工作日内上办公会；出现劝返、泄露个人信息或大面积停办，当日报分管领导并通知热线。',
        'Deadlocks reach the leadership meeting within five working days; turned-away applicants, leaks or outages go to the deputy head and the hotline the same day.',
      ),
    ],
    practices: Object.fromEntries(
      Object.entries(whole.practices).map(([area, statements]) => [area, without(statements)]),
    ) as typeof whole.practices,
    pitfalls: whole.pitfalls.filter(({ title }) => title['zh-CN'] !== '只帮容易帮的人'),
  },
}
