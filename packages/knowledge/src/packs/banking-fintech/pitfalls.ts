import type { Pack } from '@okr/core/pack'

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '把经营计划抄成 OKR', en: 'The business plan copied into OKRs' },
    signal: {
      'zh-CN': '分行的 O 是“完成存贷款任务”，KR 与总行 KPI 逐条相同；评分永远在 95% 以上，差的只在季末那几天。',
      en: 'A branch’s objective is “meet the deposit and loan plan”, its key results mirror head office, scores stay above 95 percent, and only the last days of a quarter matter.',
    },
    remedy: {
      'zh-CN': '计划指标留在考核表；OKR 只收两类：一段客户旅程的时长与质量，或一种风险的提前处置。',
      en: 'Leave plan figures on the scorecard; OKRs take the time and quality of a journey, or the earlier handling of a risk.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '用展期压住不良', en: 'Bad debt hidden by extension' },
    signal: {
      'zh-CN': '不良率下降，展期与借新还旧余额上升，30–90 天逾期突然变薄，催收人手却没变。',
      en: 'The bad-loan ratio falls while extensions and refinancing rise and the 30-to-90-day bucket suddenly thins with no more collectors.',
    },
    remedy: {
      'zh-CN': 'KR 改看新发生不良与账龄曲线；展期余额和重组贷款同屏列出，由风险而非业务填报。',
      en: 'Score on newly formed bad loans and vintages; list extended and restructured balances beside them, reported by risk, not sales.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '为凑户数开“僵尸户”', en: 'Accounts opened for the count' },
    signal: {
      'zh-CN': '新开卡、新签约猛增，三个月内零交易的占比同步走高；投诉里出现“没申请过”。',
      en: 'New cards and enrolments jump, and so do those without a transaction in three months; complaints say “I never applied”.',
    },
    remedy: {
      'zh-CN': '开户数不作 KR，改用开户三个月后的活跃率，配销售误导投诉；启动会上先讲一个“压数压出假业绩”的案例。',
      en: 'Drop account counts for activity three months on, paired with mis-selling complaints; open the kick-off with a case of pressed numbers.',
    },
    sources: ['wells-fargo-2017-report'],
  },
  {
    title: { 'zh-CN': '提速时把计时器往后拨', en: 'Speed won by moving the clock' },
    signal: {
      'zh-CN': '放款时长大降，客户净推荐值不动；退件率升高，系统里“资料齐全”的时间总在放款前一天。',
      en: 'Turnaround collapses but customers’ scores stand still; returns rise and “file complete” always falls a day before drawdown.',
    },
    remedy: {
      'zh-CN': '从首次提交起算，退件续计；每周随机给三位借款人打电话，问他记得等了几天。',
      en: 'Start at first application, keep counting through returns, and phone three borrowers a week to ask how long it took.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '护栏只由合规一家守', en: 'Guardrails left to compliance' },
    signal: {
      'zh-CN': '业务周会不看误报、投诉和抽检缺陷；合规叫停时，投产已排好、素材已投放，叫停被改成“带条件上线”。',
      en: 'The business never looks at alerts, complaints or file defects; when compliance objects, release and campaign are fixed, and “stop” becomes “go, with conditions”.',
    },
    remedy: {
      'zh-CN': '每个增长 O 自带一条业务负责人签字的护栏；破线当周自动停投或收额度，恢复须两人签字。',
      en: 'Every growth objective carries a guardrail its business owner signs; crossing it stops campaigns or limits that week, and two signatures reopen.',
    },
    sources: [],
  },
]
