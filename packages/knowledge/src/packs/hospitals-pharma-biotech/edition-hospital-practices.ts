import type { Edition } from '@okr/core/pack'
import { practices as whole } from './practices.ts'

/** Pitfalls of the pack that are of hospitals, by their English titles. */
const kept = new Set(['Playing with the clock', 'Zero harm as a target', 'Shorter stays, more returns'])

/** Practices, pitfalls and conclusion of the edition for hospitals. */
export const hospitalPractices: Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      {
        text: {
          'zh-CN': '先圈出本季堵在哪：床位、手术间、检查时段还是出院；四处都写成目标，等于让同一批护士同时提速。',
          en: 'First say where the hospital jams this quarter: beds, theatres, test slots or discharge. Naming all four asks the same nurses to hurry four times.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '国考指标照常上报，不逐条改写成 OKR；从短板里挑一两项，问哪段诊疗路径改得动，答得出的才提交院长办公会和党委会。',
          en: 'Appraisal figures stay in their returns. Take one or two weak spots, ask which stretch of care can change, and bring only those to the deciding bodies.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '学科建设和专科评审写进年度规划；季度目标只写患者看得见的变化，例如肿瘤患者从首诊到定方案少等几天。',
          en: 'Specialty rankings and accreditation belong in the yearly plan; quarters hold what patients notice, such as fewer days from first visit to an agreed cancer plan.',
        },
        sources: [],
      },
    ],
    'key-result-definition': [
      ...whole.practices['key-result-definition'].filter(({ sources }) => sources.includes('leanblog-2014-va')),
      {
        text: {
          'zh-CN':
            '快慢必配安全：平均住院日配 30 天再入院，接台时间配手术部位感染，急诊达标配离开后 72 小时返诊；都按病组看。',
          en: 'Pair speed with safety: stay with 30-day readmissions, theatre turnover with surgical infection, emergency waits with returns within 72 hours, each by diagnosis group.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            'CMI 和权重不设目标值：它描述收治难度，一有压力就会改编码。要写就写病案首页主诊断一次填对率，由病案科抽查。',
          en: 'Set no target for case mix index: it describes difficulty, and pressure changes the coding. Use principal diagnoses right first time instead, sampled by the coders.',
        },
        sources: [],
      },
    ],
    'cross-team-alignment': [
      {
        text: {
          'zh-CN': '急诊等床写成急诊、病区、检验、护工共担的一条，由床位协调负责人主责，并授权跨科借床、调整收治顺序。',
          en: 'Make waiting for a bed one key result of emergency, wards, laboratory and porters; the bed manager owns it and may borrow beds and reorder admissions.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            'MDT 沿患者路径写：影像、病理、麻醉各答应一个交付日，发起科室主责“从申请到方案”的天数，会诊次数不作数。',
          en: 'Write team consultations along the patient’s path: imaging, pathology and anaesthesia each promise a date; the requesting department owns days to a plan. The number of meetings is not a result.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '病案首页是医生、编码员、医保办的共同结果：医生管主诊断，编码员管编码，DRG/DIP 分组后的疑问三天内回到科室。',
          en: 'The discharge record is a joint result: doctors own the principal diagnosis, coders the codes, and grouping queries return to the department within three days.',
        },
        sources: [],
      },
    ],
    'progress-tracking': [
      {
        text: {
          'zh-CN': '医疗质量例会先念不良事件和未遂，再看等候与住院日；有未分析的严重事件，提速类议题顺延一周。',
          en: 'The quality meeting reads incidents and near misses before waits and stay; an unanalysed serious event postpones speed topics a week.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '病区借早交班讲两分钟：昨天谁该走没走、卡在哪份报告；夜班护士只写一行，不在下夜班后留人开会。',
          en: 'On wards, two minutes of morning handover suffice: who should have left and which report held them. Night nurses write a line and go home.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '品管圈（QCC）和 PDCA 项目的数据直接当证据，圈会就是 Check-in；同一张柏拉图不为 OKR 再画一遍。',
          en: 'Let quality circles and PDCA projects supply the evidence: their meeting is the check-in, and no Pareto chart is drawn a second time for OKRs.',
        },
        sources: [],
      },
    ],
    'leadership-support': [
      {
        text: {
          'zh-CN': '院长至少要当场叫停一次：护理缺编时关几张床，或暂停加台手术。从来没有叫停过，护栏就只是文字。',
          en: 'The director must once say stop: close beds when nurses are short, or refuse extra theatre lists. Otherwise guardrails are words.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '科主任往往看重学科排名：先请他挑一条本科室患者的问题，再谈流程；院领导跟一次夜查房，胜过一场动员会。',
          en: 'Clinical heads often look to specialty rankings first: ask each for one problem of their own patients. A director joining one night round beats any kick-off speech.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '给职能处室立一条减法规矩：想加一张表或一项检查，先写明停掉哪两项；停不掉就不发，院办每月公布。',
          en: 'Give the offices a rule of subtraction: whoever adds a form or inspection first names two to stop, or it is not issued; the list is published monthly.',
        },
        sources: [],
      },
    ],
    'culture-adoption': [
      {
        text: {
          'zh-CN': '用医生的话写目标：说“心衰患者出院一个月内少回来”，不说“赋能、闭环、抓手”；查房时念得出口才算写好。',
          en: 'Write objectives in doctors’ words: “fewer heart-failure patients back within a month”, no management talk. If it cannot be said on a ward round, rewrite it.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '回顾放进已有的病例讨论，从一位再入院患者讲起：当时少了哪次核对、谁没等到报告；数字放最后，不点名。',
          en: 'Hold reviews inside case conferences: start from one readmitted patient and the check that was missed; numbers come last and nobody is named.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '公开承诺上报未遂不追责，隐瞒必查；把上报数当好消息通报，护士和规培医生才敢写真话。',
          en: 'Promise no blame for near misses and scrutiny for hiding; announce the count of reports as good news, so nurses and residents write the truth.',
        },
        sources: [],
      },
    ],
    'employee-motivation': [
      {
        text: {
          'zh-CN': '护士最想要的是时间：每季公布停了哪些护理文书、每班省下多少分钟，比发积分更能换来参与。',
          en: 'Nurses want time most: publishing which charts stopped and the minutes saved each shift wins more support than points.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '临床、教学、科研抢的是医生同一个晚上：参与改路径的人可抵一次院级会议或一个门诊单元，不靠奖金点数。',
          en: 'Clinic, teaching and research compete for the same evening: let doctors who redesign a pathway drop a committee or a clinic session instead of earning points.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '让改流程的人听到结果：请一位少跑一趟的患者到病区讲三分钟，或把随访电话里的话贴在护士站。',
          en: 'Let those who changed the path hear the result: a patient spared a journey speaks three minutes on the ward, or follow-up calls are quoted there.',
        },
        sources: [],
      },
    ],
    'performance-management': [
      {
        text: {
          'zh-CN':
            '科室奖金仍走原方案（如 RBRVS 点值、病组核算），OKR 得分不进公式；自贡一家医院把两者相连，借鉴时盯住目标是否变容易。',
          en: 'Bonuses stay on the existing scheme, such as RBRVS points, and OKR scores outside the formula. One Zigong hospital links them; watch whether targets ease.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
      {
        text: {
          'zh-CN': '不给科室和医生写收入类关键结果：业务收入、检查人次、手术台数都不写；病组盈亏只用来找路径上的浪费。',
          en: 'Give departments and doctors no revenue key results: no income, test volume or number of operations. Profit by diagnosis group only helps find waste on the path.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '候诊和住院日不进个人考核：美国审计把管理者薪酬与 14 天候诊目标挂钩称为组织领导上的失败；医生看病历质控和同行评议。',
          en: 'Keep waits and stay out of appraisal: a US audit called tying managers’ pay to a 14-day goal an organisational leadership failure. Doctors get record and peer review.',
        },
        sources: ['newser-2014-va-audit'],
      },
    ],
  },
  pitfalls: [
    ...whole.pitfalls.filter(({ title }) => kept.has(title.en)),
    {
      title: { 'zh-CN': '国考换了个名字', en: 'The appraisal under another name' },
      signal: {
        'zh-CN': '科室 OKR 与国考指标逐条同名，一张表二三十条，季度会上只念完成率。',
        en: 'Departments’ OKRs carry the names of appraisal indicators, twenty or thirty to a sheet, and reviews read out percentages.',
      },
      remedy: {
        'zh-CN': '与国考同口径的退回原报表；各科只留一条，写明改哪段患者路径、请谁让出时段，由院长办公会季初划线。',
        en: 'Return those to their report; each department keeps one, naming the stretch of the path and who yields slots. The director’s meeting draws the line.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '第二本奖金账', en: 'A second bonus ledger' },
      signal: {
        'zh-CN': '季末科主任先问“得分乘多少”，目标越写越容易，编码权重和手术台数同时上扬。',
        en: 'At quarter end heads ask what a point is worth; targets soften while coded weights and operations rise together.',
      },
      remedy: {
        'zh-CN': '人事与财务书面确认得分不进奖金公式；收入和台数类关键结果当场删，病案科每月抽十份首页复核编码。',
        en: 'HR and finance confirm in writing that scores stay out of bonuses; strike revenue and volume results, and recheck ten coded records monthly.',
      },
      sources: [],
    },
  ],
  conclusion: [
    {
      'zh-CN': '先定护栏和计时起点，再谈天数和百分比：医院最贵的教训，来自好看却没人核对的等候与感染数。',
      en: 'Fix guardrails and the clock’s start before days and percentages: the most expensive lessons in hospitals come from flattering waits and infection figures that nobody checked.',
    },
    {
      'zh-CN': '从一条看得见的路径试起：一个病区的出院，或急诊等床；做通两季，患者和夜班护士都说省事，再谈全院。',
      en: 'Begin with one visible path, a ward’s discharge or the wait for a bed; go wider after two quarters, when patients and night nurses find life easier.',
    },
    {
      'zh-CN': '国考、奖金和临床判断各归其位：OKR 只减路径上的等待与差错，不替医生下结论，也不替科室算钱。',
      en: 'Appraisal, bonuses and clinical judgement keep their places: OKRs cut waits and errors on the path; they neither decide for doctors nor count departments’ money.',
    },
  ],
}
