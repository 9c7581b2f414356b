import type { Edition } from '@okr/core/pack'
import { overview as whole } from './overview.ts'

/** What the edition for hospitals says of the industry. */
export const hospitalOverview: Pick<
  Edition['parts'],
  'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'
> = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '医院不缺指标：三级公立医院自 2019 年 5 月起有国家绩效考核（国考），医保和质控另有报表。OKR 不再加一套考核，只挑本季要跨科改变的两三件事。',
        en: 'Hospitals have no shortage of indicators: China has appraised its tertiary public hospitals since May 2019, beside payer and quality returns. OKRs add no second appraisal; they pick the two or three things departments must change together.',
      },
      sources: ['healthpolicy-2020-tertiary-hospital'],
    },
    {
      text: {
        'zh-CN':
          '患者走的是一条路，科室管的是一段：门诊等检查、检查等报告、手术等床，段段达标而全程仍慢。共同结果让各科看见同一位患者。',
        en: 'Patients travel one path, departments manage stretches: visits wait for tests, tests for reports, surgery for beds. Each stretch meets its figure and the whole stays slow; a shared result shows everyone the same patient.',
      },
      sources: [],
    },
    ...whole.whyOkr.filter(({ sources }) => sources.includes('wapo-2014-va-fixes')),
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '医院的瓶颈多在床位、手术间、检查时段和护士。如果后面的环节接不住，前面再快也只是换个地方排队：门诊看得快了，CT 的队更长；手术做得多了，病区没有床。',
        en: 'A hospital’s bottleneck is beds, theatres, test slots or nurses. If the next step has no capacity, speeding up the first only moves the queue: faster clinics lengthen the wait for CT, more surgery fills the wards.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '国考与 OKR 各管一事：国考衡量全院，研究者曾评析其指标的权重、数据质量与可比性；OKR 只取一两项短板，改患者路径上看得见的先行指标。',
        en: 'Appraisal and OKRs do different work: the appraisal measures the whole hospital, and researchers have assessed its weights, data quality and comparability; OKRs take one or two weak spots and move early signs on the patient’s path.',
      },
      sources: ['healthpolicy-2020-tertiary-hospital'],
    },
    {
      text: {
        'zh-CN':
          '按病组或病种分值（DRG/DIP）付费时，一份病案首页同时影响分组、权重和上报数据；主诊断填错，住院日和 CMI 都会失真，所以它是临床与病案共同的活。',
        en: 'Where payment follows diagnosis groups, a single coded discharge record feeds grouping, weights and returns alike. A wrong principal diagnosis distorts stay and case mix, so the record is shared work of doctors and coders.',
      },
      sources: [],
    },
    ...whole.overview.filter(({ sources }) => sources.includes('nuffield-ae-waits')),
  ],
  valueStream: [
    { 'zh-CN': '预约挂号、分诊与急诊到达', en: 'Booking, triage and emergency arrival' },
    { 'zh-CN': '门诊接诊与检查开单', en: 'Outpatient visit and test orders' },
    { 'zh-CN': '检查检验、报告与危急值', en: 'Imaging, laboratory, reports and critical values' },
    { 'zh-CN': '收治、床位协调与会诊（MDT）', en: 'Admission, bed management and team consultation' },
    { 'zh-CN': '手术、用药、护理与查房', en: 'Surgery, medication, nursing and ward rounds' },
    { 'zh-CN': '出院准备、病案首页与医保结算', en: 'Discharge, coding and payer settlement' },
    { 'zh-CN': '随访、慢病管理与转回社区', en: 'Follow-up, chronic care and return to primary care' },
  ],
  drivers: [
    ...whole.drivers.filter(({ sources }) => sources.includes('nhsa-2021-drg-dip-plan')),
    ...whole.drivers.filter(({ sources }) => sources.includes('cms-1518-f-hrrp')),
    {
      text: {
        'zh-CN':
          '分级诊疗改变病源：常见病留在基层后，转来的患者更重，住院日和护理负荷会先升；目标按病组看，不与去年总数硬比。',
        en: 'Referral networks change who comes: with common cases kept in primary care, those sent on are sicker and stay and nursing load rise first. Read targets by diagnosis group, not against last year’s total.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '护士和住院医师的时间是硬上限：每条提速目标都要答出夜班谁多做什么、白班少填什么，否则靠加班换来的数字一季就退回去。',
        en: 'Nurses’ and residents’ hours are the hard limit: every faster target must say who does more at night and which form goes by day, or figures bought with overtime slip back.',
      },
      sources: [],
    },
  ],
  challenges: [
    ...whole.challenges.filter(({ sources }) => sources.includes('axen-healthcare-okr')),
    ...whole.challenges.filter(({ sources }) => sources.includes('jamaim-2020-hacrp')),
    {
      text: {
        'zh-CN':
          '奖金核算占满了注意力：按工作量点值（如 RBRVS）或病组盈亏分配的科室凡事先算钱，OKR 若再打一次分，就成了第二本奖金账。',
        en: 'Bonus schemes hold attention: departments paid by workload points (RBRVS, for one) or by profit per diagnosis group count money first. Scoring OKRs as well makes a second bonus ledger.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '数小且来得晚：一个病区一季只有几例感染或跌倒，再入院要等满 30 天才看得全，按季打分容易把偶然当成绩。',
        en: 'Numbers are small and late: a ward sees few infections or falls a quarter, and readmissions need thirty days to show, so quarterly scoring mistakes luck for merit.',
      },
      sources: [],
    },
  ],
  adoption: [
    ...whole.adoption.filter(({ sources }) => sources.includes('wuxi-ninth-hospital-nursing-okr')),
    {
      text: {
        'zh-CN':
          '据一份曾在内部流传的备忘，Froedtert Health 的数字创新团队 Inception Health 2022 年 6 月决定用 OKR 连接创新与患者结果；此前调查显示员工听过 OKR，却不知与日常何干。',
        en: 'By a former internal memo, Inception Health, digital innovation team of Froedtert Health, chose OKRs in June 2022 to link innovation with patient outcomes; an earlier survey found people knew the term but not its tie to daily work.',
      },
      sources: ['inception-health-okr-memo'],
    },
    ...whole.adoption.filter(({ sources }) => sources.includes('zm-2026-okr-dental')),
    ...whole.adoption.filter(({ sources }) => sources.includes('icse-2024-okr-microsoft')),
  ],
  unknowns: [
    {
      'zh-CN':
        '未找到医院采用 OKR 的独立统计，也未找到 OKR 本身改善临床结局、缩短等候或降低再入院的研究；公开材料多为医院或顾问自述。',
      en: 'We found no independent adoption rate for hospitals and no study showing that OKRs themselves improve outcomes, shorten waits or lower readmissions; public material is mostly hospitals’ and consultants’ own accounts.',
    },
    {
      'zh-CN':
        '病例组合指数和每千床日跌倒数的定义按行业惯例写成，未见统一出处；国考、医保支付等只列名称和主题，薪酬规定以当地现行文件为准。',
      en: 'Definitions of case mix index and falls are usual practice without a common source; appraisal and payment rules are listed by name and subject only, and for pay the rules in force locally decide.',
    },
  ],
}
