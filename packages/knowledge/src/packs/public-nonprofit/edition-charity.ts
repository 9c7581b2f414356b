import type { Edition, Statement } from '@okr/core/pack'
import { charityPhases } from './edition-charity-phases.ts'
import { charityPractices } from './edition-charity-practices.ts'
import { charityThemes } from './edition-charity-themes.ts'
import { nonprofitFunctions } from './functions-nonprofit.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { said } from './said.ts'

const ofGovernment =
  /窗口|审批|信访|政务|办件|换届|群众|处室|处长|公务员|好差评|分管领导|督查|锡拉丘兹|驾考|法制|财政|18F/u
const without = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ text }) => !ofGovernment.test(text['zh-CN']))

/** What the pack says to charities and foundations. */
export const charity: Edition = {
  id: 'charity',
  aliases: {
    'zh-CN': [
      '公益',
      '公益组织',
      '公益机构',
      '基金会',
      '公益基金会',
      '慈善',
      '慈善组织',
      '非营利',
      '非营利组织',
      '社会组织',
      '社工机构',
      '志愿服务',
      'NGO',
    ],
    en: [
      'charity',
      'charities',
      'nonprofit',
      'non-profit',
      'foundation',
      'NGO',
      'aid organisation',
      'volunteering',
      'social enterprise',
    ],
  },
  companyTypes: [],
  withoutCases: [
    'us-federal-priority-goals',
    'syracuse',
    'oslo-tracker',
    '18f-okr',
    'bvg-it',
    'cyber-innovation-hub',
    'va-wait-times',
    'va-digital',
    'govuk-gds',
  ],
  parts: {
    ...charityPhases,
    ...charityPractices,
    terms: {
      industry: { 'zh-CN': '公益与慈善', en: 'charities and foundations' },
      flow: { 'zh-CN': '从求助、建档到结案回访的链条', en: 'the path from a call for help to closure and follow-up' },
      pilotScope: {
        'zh-CN': '一个项目及其一个站点和转介伙伴',
        en: 'one programme with one site and its referral partner',
      },
      systems: { 'zh-CN': '个案档案、捐赠系统与财务账', en: 'case records, the donor system and the ledger' },
      forum: { 'zh-CN': '每周项目会', en: 'the weekly programme meeting' },
      guardrail: { 'zh-CN': '受助人保护、公平与限定用途资金', en: 'safeguarding, fairness and restricted funds' },
      frontline: { 'zh-CN': '社工、站点人员与志愿者', en: 'field workers, site staff and volunteers' },
      customer: { 'zh-CN': '受助者、捐赠人与资助方', en: 'beneficiaries, donors and funders' },
      sponsor: { 'zh-CN': '秘书长', en: 'the secretary-general' },
      dataOwner: { 'zh-CN': '监测评估负责人', en: 'the head of evaluation' },
      leadingMetric: { 'zh-CN': '服务覆盖率', en: 'coverage of those entitled' },
      laggingMetric: { 'zh-CN': '资助成果达成率', en: 'grant outcomes achieved' },
      gaming: {
        'zh-CN': '只收容易帮的人、把退出者移出统计、拿活动场次当成果',
        en: 'taking only the easy cases, dropping leavers from the count and passing events off as outcomes',
      },
      season: { 'zh-CN': '募捐季、结项审计与理事会换届', en: 'appeals, closing audits and board elections' },
    },
    whyOkr: [
      said(
        '出钱的、做事的、受助的不是同一批人：资助方看结项，理事会看合规，受助者看日子有没有变。OKR 让一季的目标先写给最后一类人。',
        'Those who pay, those who work and those who are helped differ. Funders read closing reports, trustees compliance, beneficiaries whether life changed; OKRs write the quarter for the last.',
      ),
      said(
        '项目按资助期起落，改变却要几年。季度里能动的是首次服务的等待、走访实到和转介接住，先改这些，成果用来年年对账。',
        'Programmes live by grants while change takes years. A quarter can move waits for first help, visits made and referrals taken up; outcomes settle the account.',
      ),
      said(
        '人少事多，什么都想做：OKR 最大的用处是公开说哪一件本季不做，钱和人才有出处。',
        'Few people and many wishes: the best use of OKRs is to say openly what will not be done this quarter.',
      ),
    ],
    overview: [
      said(
        '三本账各记各的：项目记服务，筹款记承诺，财务记用途。对外说的人数、做得到的人数和有钱做的人数常常不是一个数。',
        'Three ledgers: programmes count services, fundraising promises, finance purposes. Those announced, those who can be served and those paid for are seldom one number.',
      ),
      said(
        '容易帮的人会把数字做漂亮，难帮的人才是使命。目标若不按难度分层，先被放弃的就是他们。',
        'Easy cases flatter the figures while hard ones are the mission. Unless goals are stratified by difficulty, the hard ones are dropped first.',
      ),
      said(
        '志愿者和合作机构不领工资也不听指挥，关键结果只能写自己答得上的交接：谁转、谁接、几天内回话。',
        'Volunteers and partners take neither pay nor orders. Key results can only hold the handovers one answers for: who refers, who takes up, how soon.',
      ),
    ],
    valueStream: [
      { 'zh-CN': '需求评估与资格', en: 'Needs and eligibility' },
      { 'zh-CN': '项目设计与预算', en: 'Programme design and budget' },
      { 'zh-CN': '筹款与资助协议', en: 'Fundraising and grant agreements' },
      { 'zh-CN': '触达与建档', en: 'Outreach and intake' },
      { 'zh-CN': '评估与服务计划', en: 'Assessment and plan' },
      { 'zh-CN': '服务、走访与转介', en: 'Service, visits and referral' },
      { 'zh-CN': '结案与回访', en: 'Closure and follow-up' },
      { 'zh-CN': '监测评估与公开', en: 'Evaluation and publication' },
    ],
    drivers: [
      said(
        '资助方从“做了多少场”转向“留下什么改变”，结项报告里最难写的一页，正是季度关键结果该盯的那页。',
        'Funders turn from how many events to what changed; the hardest page of a closing report is what key results should watch.',
      ),
      said(
        '月捐人看得见退订键：一次说不清钱去了哪里，下个月就走；续捐比拉新便宜，也更说明信任。',
        'Monthly donors can leave with a click: one unclear account and they go. A repeat gift is cheaper than a new donor and says more.',
      ),
      said(
        '人手流动快，社工一走，关系和记忆都走；把个案写进档案、把负担减下来，是最便宜的扩容。',
        'Staff leave and take trust and memory along; written records and lighter loads are the cheapest growth.',
      ),
    ],
    challenges: [
      ...without(overview.challenges.filter(({ sources }) => sources.length === 0)),
      said(
        '限定用途资金不能挪：目标要换做法，先问协议许不许；问晚了，钱在账上，人却等不到服务。',
        'Restricted money stays where it is: before a goal changes a practice, ask whether the agreement allows it, or funds sit idle while people wait.',
      ),
      said(
        '好消息传得快：活动照片先到，退出名单后到，理事会若只看前者，就养不出真数字。',
        'Good news travels fast: event pictures arrive before lists of leavers, and a board that reads only the first grows no true figures.',
      ),
      said(
        '成果说不清归谁：受助者的变化来自几家机构和家庭，关键结果写自己改得动的一步，不抢全部功劳。',
        'Nobody owns an outcome alone: change comes from several bodies and the family, so key results hold one’s own step and claim no more.',
      ),
    ].slice(-4),
    adoption: overview.adoption.filter(({ text }) => /公益界|美国审计署发现/u.test(text['zh-CN'])),
    unknowns: [
      {
        'zh-CN':
          '未找到公益组织采用 OKR 的独立统计，也未见国内基金会可引用的 OKR 材料；公开讲述的机构是否仍在用，未核实。',
        en: 'We found no independent adoption rate for charities and nothing citable on foundations in China; whether those that told their story still use OKRs was not checked.',
      },
    ],
    systems: [
      ...operations.systems.filter(({ name }) => /Budget|Beneficiary|Donor/u.test(name.en)),
      {
        name: { 'zh-CN': '志愿者与排班表', en: 'Volunteer roster' },
        holds: { 'zh-CN': '报名、培训、到岗、走访与流失', en: 'sign-ups, training, attendance, visits and leavers' },
      },
    ],
    standards: [
      ...operations.standards.filter(({ source }) => source === 'cn-charity-law' || source === 'wcag-2-2'),
      {
        name: { 'zh-CN': '《中华人民共和国个人信息保护法》', en: 'Personal Information Protection Law of China' },
        concerns: { 'zh-CN': '个人信息的保护', en: 'Protection of personal information' },
        source: 'cn-pipl-2021',
      },
    ],
    guardrails: ['ps-equity-gap', 'ps-staff-engagement', 'gen-compliance-findings'],
    seasonality: [
      {
        period: {
          'zh-CN': '1–3 月：年度计划与上年结项',
          en: 'January–March: yearly plans and last year’s closing reports',
        },
        effect: {
          'zh-CN': '结项审计先行，新周期从 3 月起；结项里没达成的成果原样写进本年基线。',
          en: 'Closing audits come first and the cycle starts in March; outcomes missed last year become this year’s baseline as they are.',
        },
      },
      {
        period: { 'zh-CN': '7–8 月：暑期项目与救灾', en: 'July–August: summer programmes and relief' },
        effect: {
          'zh-CN': '应急接管日常目标：预先写明哪几条暂停、由谁宣布恢复；志愿者高峰只看受助人保护。',
          en: 'Emergencies take over: name beforehand which key results pause and who restarts them; in the volunteer peak watch safeguarding only.',
        },
      },
      {
        period: { 'zh-CN': '9–10 月：募捐季', en: 'September–October: appeals' },
        effect: {
          'zh-CN': '筹款团队不接其他部门的新依赖；对外说的人数由项目负责人签字。',
          en: 'Fundraisers take on nothing new; the programme head signs every number said in public.',
        },
      },
      {
        period: { 'zh-CN': '11–12 月：预算与理事会', en: 'November–December: budget and board' },
        effect: {
          'zh-CN': '评分放在 11 月，早于理事会年会；先报停掉了什么，再报做成了什么。',
          en: 'Score in November, before the board meets; report what stopped, then what was achieved.',
        },
      },
    ],
    functions: nonprofitFunctions,
    themes: charityThemes,
    governance: [
      said(
        '秘书长主持每月项目会定续停，项目、筹款、财务、评估各一人；理事会只定方向和红线，不改季度目标。',
        'The secretary-general chairs the monthly meeting that continues or ends programmes, with fundraising, finance and evaluation; the board sets direction and limits, not quarterly goals.',
      ),
      said(
        '受助人保护负责人可当日暂停一个站点的服务；保护事件 24 小时内报理事会，限定用途资金疑点当日报财务与内审。',
        'The safeguarding lead may pause a site the same day; incidents reach the board within 24 hours, doubts over restricted funds finance and audit that day.',
      ),
    ],
  },
}
