import type { Case } from '@okr/core/pack'
import { companyCases } from './cases-okr.ts'
import { moreOkrCases } from './cases-okr-more.ts'

const goalCases: Case[] = [
  {
    id: 'cerebral-prescribing-metrics',
    organisation: { 'zh-CN': 'Cerebral（首诊处方率指标）', en: 'Cerebral (initial-visit prescription metrics)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['digital-health'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '线上精神健康公司；检方调查其 2019–2022 年的管制药物处方做法。',
          en: 'An online mental-health company; prosecutors examined its controlled-substance practices from 2019 to 2022.',
        },
        sources: ['edny-2024-cerebral'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN':
            '据纽约东区检察官办公室，公司盯“首诊处方率”和“ADHD 兴奋剂处方”两项指标，前者目标 95%，意在提高留存与收入。',
          en: 'The US Attorney’s Office says it watched an initial-visit prescription rate (aim: 95%) and an ADHD stimulant metric, for retention and revenue.',
        },
        sources: ['techtarget-2024-cerebral'],
      },
      {
        text: {
          'zh-CN': '据报道，指标不考虑患者是否需要用药；检方称处方多的主管获奖金，员工的担忧未被理会。',
          en: 'The metrics reportedly ignored need for medication; prosecutors said more prescriptions earned supervisors bonuses and staff concerns went unheard.',
        },
        sources: ['beckers-2024-cerebral', 'reuters-2024-cerebral'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN':
            '2024 年 11 月签订不起诉协议，同意被没收 365.2 万美元，另有 292.2 万美元罚款暂缓；检察官称其配合调查。',
          en: 'In November 2024 it signed a non-prosecution agreement, agreeing to forfeit USD 3,652,000; a fine of USD 2,922,000 was deferred. The US Attorney said it cooperated fully.',
        },
        sources: ['edny-2024-cerebral'],
      },
      {
        text: {
          'zh-CN': '公司表示，对此后为保障照护质量采取的措施感到自豪。',
          en: 'The company said it takes pride in the measures taken since.',
        },
        sources: ['reuters-2024-cerebral'],
      },
    ],
    lessons: [
      {
        'zh-CN': '处方率、转化率这类由医生决策产生的数，只能监测，不能当关键结果，更不能发奖金。',
        en: 'Rates from clinicians’ judgement, such as prescribing, may be watched but never be key results or bonuses.',
      },
      {
        'zh-CN': '任何留存目标都要配一条由首席医疗官签字、可叫停的临床护栏。',
        en: 'Pair every retention target with a clinical guardrail the chief medical officer signs and can stop it with.',
      },
    ],
    caveats: {
      'zh-CN': '不是 OKR；不起诉协议并非判决，事实多为检方陈述，部分细节经媒体转述。',
      en: 'Not OKR. A non-prosecution agreement is no verdict; most facts are prosecutors’ statements, some through the press.',
    },
    sources: ['edny-2024-cerebral', 'techtarget-2024-cerebral', 'beckers-2024-cerebral', 'reuters-2024-cerebral'],
  },
  {
    id: 'doctolib-teleconsultation',
    organisation: {
      'zh-CN': 'Doctolib（2020 年 3 月远程接诊推广）',
      en: 'Doctolib (teleconsultation push, March 2020)',
    },
    named: true,
    country: { 'zh-CN': '法国', en: 'France' },
    size: {
      'zh-CN': '2021 年报道：服务三国逾 30 万名医务人员',
      en: 'reported in 2021: over 300,000 health professionals in three countries',
    },
    sizeBand: null,
    industries: ['digital-health'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '2020 年 3 月的卫生危机中，使用其远程接诊功能的医务人员只有 1,500 名。',
          en: 'In March 2020’s health crisis only 1,500 professionals on the platform used teleconsultation.',
        },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '目标只有一句：两周内让 4 万名医务人员用上远程接诊。',
          en: 'One goal: equip 40,000 professionals with teleconsultation in two weeks.',
        },
        sources: ['nearjob-doctolib-cto'],
      },
      {
        text: {
          'zh-CN': '靠医务人员自助开通，并安排专门的支持团队。',
          en: 'Professionals switched it on themselves, with dedicated support.',
        },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '据会议报道，达到 3.8 万名。',
          en: 'According to the conference report it reached 38,000.',
        },
        sources: ['nearjob-doctolib-cto'],
      },
    ],
    lessons: [
      {
        'zh-CN': '目标大到人工开户做不完时，该改的是开通方式，而不是催销售加班。',
        en: 'When a goal outruns manual onboarding, change how clinicians start rather than push the sales team.',
      },
      {
        'zh-CN': '“开通人数”只是起点，常态期要换成接通率和疗效。',
        en: '“Equipped” is only the start; in normal times use visits that work and patients who improve.',
      },
    ],
    caveats: {
      'zh-CN': '危机目标，不是 OKR 项目；来自对一场技术大会演讲的二手报道。',
      en: 'A crisis goal, not an OKR programme; second-hand report of a conference talk.',
    },
    sources: ['workday-rockhealth-h1-2021', 'nearjob-doctolib-cto'],
  },
  {
    id: 'humana-bold-goal',
    organisation: { 'zh-CN': 'Humana Bold Goal（健康目标）', en: 'Humana Bold Goal' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '约 5 万名员工', en: 'about 50,000 employees' },
    sizeBand: '5000+',
    industries: ['insurance', 'hospitals-pharma-biotech', 'digital-health'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '保险公司公开承诺：到 2020 年让所服务社区的健康水平提高 20%。',
          en: 'The insurer publicly announced that its communities should be 20% healthier by 2020.',
        },
        sources: ['humana-bold-goal-corporatewellness'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用一个公开的量尺衡量：美国 CDC 的“健康日”问卷。',
          en: 'One public yardstick: the CDC Healthy Days questions.',
        },
        sources: ['benefitnews-2017-humana'],
      },
      {
        text: {
          'zh-CN': '对内另设 2017 年底的员工健康目标，个人、团队、公司三层都有目标与度量。',
          en: 'An internal goal for end-2017, with goals and measures for individuals, teams and company.',
        },
        sources: ['humana-bold-goal-corporatewellness'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '公司进展报告称，员工不健康天数从 6.1（2012 年）降到 5.2（2016 年）。',
          en: 'Its progress report says employees’ unhealthy days fell from 6.1 (2012) to 5.2 (2016).',
        },
        sources: ['benefitnews-2017-humana'],
      },
      {
        text: {
          'zh-CN': '公司 2017 年进展报告称，首个参与社区圣安东尼奥的不健康天数减少 9%。',
          en: 'The 2017 report says San Antonio, the first community, had 9% fewer unhealthy days.',
        },
        sources: ['managedcaremag-2017-humana'],
      },
    ],
    lessons: [
      {
        'zh-CN': '用一份谁都能复核的公开问卷作量尺，支付方与服务方才不必为口径争执。',
        en: 'A public questionnaire anyone can check saves payer and provider the quarrel over definitions.',
      },
      {
        'zh-CN': '多年健康目标不能逐季打分，季度里看参与和回收等领先指标。',
        en: 'Multi-year health goals cannot be graded quarterly; use enrolment and score capture as leading measures.',
      },
    ],
    caveats: {
      'zh-CN': '是目标体系，不是 OKR；数字来自公司进展报告。流传的 WorkBoard 客户案例未找到，不予采用。',
      en: 'A goal system, not OKR; figures are the company’s. The circulating WorkBoard story was not found and is unused.',
    },
    sources: ['benefitnews-2017-humana', 'humana-bold-goal-corporatewellness', 'managedcaremag-2017-humana'],
  },
]

export const cases: Case[] = [...companyCases, ...moreOkrCases, ...goalCases]
