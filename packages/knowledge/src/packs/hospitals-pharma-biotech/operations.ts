import type { Pack } from '@okr/core/pack'

export const operations: Pick<Pack, 'terms' | 'systems' | 'standards'> = {
  terms: {
    industry: { 'zh-CN': '医院与医药研发制造', en: 'hospitals, pharma and biotech' },
    flow: {
      'zh-CN': '患者路径或药品从研发到放行的链条',
      en: 'the patient pathway, or the chain from laboratory to released batch',
    },
    pilotScope: {
      'zh-CN': '一个病区及其药学、检验团队（药企为一条产线及其 QA、QC）',
      en: 'one ward with pharmacy and laboratory, or one production line with QA and QC',
    },
    systems: {
      'zh-CN': 'HIS 与电子病历（药企为 LIMS 与 QMS）',
      en: 'the hospital system and EHR (for makers, LIMS and QMS)',
    },
    forum: { 'zh-CN': '每周质量例会', en: 'the weekly quality meeting' },
    guardrail: { 'zh-CN': '患者安全与药品质量', en: 'patient safety and product quality' },
    frontline: { 'zh-CN': '医生、护士、车间操作员与检验员', en: 'doctors, nurses, operators and analysts' },
    customer: {
      'zh-CN': '患者、受试者与用药医院',
      en: 'patients, trial participants and hospitals using the medicine',
    },
    sponsor: { 'zh-CN': '院长或总经理', en: 'the hospital director or general manager' },
    dataOwner: { 'zh-CN': '质量管理部门的数据负责人', en: 'the quality department’s data lead' },
    leadingMetric: { 'zh-CN': '一次做对率', en: 'the first-time-right rate' },
    laggingMetric: { 'zh-CN': '再入院率（或批次接受率）', en: 'readmissions (or lot acceptance)' },
    gaming: {
      'zh-CN': '改动计时起点、漏报跌倒、在批记录之外补改',
      en: 'moved clock starts, unreported falls and corrections outside the batch record',
    },
    season: {
      'zh-CN': '冬季呼吸道疾病高峰、医院评审和药监检查',
      en: 'winter respiratory peaks, accreditation visits and regulatory inspections',
    },
  },
  systems: [
    {
      name: { 'zh-CN': '医院信息系统（HIS）', en: 'Hospital information system (HIS)' },
      holds: {
        'zh-CN': '挂号、收治、床位、转科与出院时间戳；住院日、等候和床位使用率的口径',
        en: 'Registration, admissions, beds, transfers and discharge times; the word on stay, waits and occupancy',
      },
    },
    {
      name: { 'zh-CN': '电子病历（EHR/EMR）', en: 'Electronic health record (EHR)' },
      holds: {
        'zh-CN': '诊断、医嘱、用药核对、出院小结；再入院的因果只能在这里读',
        en: 'Diagnoses, orders, medication checks, discharge notes; where the cause of a readmission is read',
      },
    },
    {
      name: { 'zh-CN': '实验室信息管理系统（LIMS）', en: 'Laboratory information system (LIMS)' },
      holds: {
        'zh-CN': '检验结果、OOS 调查、稳定性数据、检验周转时间',
        en: 'Test results, out-of-specification cases, stability data, turnaround',
      },
    },
    {
      name: { 'zh-CN': '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
      holds: {
        'zh-CN': '偏差、CAPA、变更控制、投诉与供应商审计',
        en: 'Deviations, CAPA, change control, complaints, supplier audits',
      },
    },
    {
      name: { 'zh-CN': '检验与影像系统（LIS/PACS）', en: 'Laboratory and imaging systems (LIS/PACS)' },
      holds: {
        'zh-CN': '开单到报告的时间、危急值通知、微生物培养结果',
        en: 'Order-to-report times, critical-value calls, microbiology results',
      },
    },
    {
      name: { 'zh-CN': '不良事件与院感监测系统', en: 'Incident and infection surveillance systems' },
      holds: {
        'zh-CN': '跌倒、用药差错、未遂事件、感染病例及其定级',
        en: 'Falls, medication errors, near misses, infections and their grading',
      },
    },
    {
      name: { 'zh-CN': '病案与 DRG 分组系统', en: 'Coding and DRG grouping system' },
      holds: {
        'zh-CN': '病案首页、编码、分组、权重与医保稽核扣款',
        en: 'Front pages, codes, groups, weights and insurer deductions',
      },
    },
    {
      name: { 'zh-CN': 'MES 与电子批记录（eBR）', en: 'MES and electronic batch record (eBR)' },
      holds: {
        'zh-CN': '工序参数、复核签名、审计追踪、批生产周期',
        en: 'Process parameters, signatures, audit trail, batch cycle time',
      },
    },
    {
      name: { 'zh-CN': '临床试验系统（CTMS/EDC）', en: 'Trial systems (CTMS/EDC)' },
      holds: {
        'zh-CN': '中心启动、筛选与入组、数据质疑、方案偏离、锁库日期',
        en: 'Site start-up, screening and enrolment, queries, protocol deviations, lock dates',
      },
    },
    {
      name: { 'zh-CN': '药物警戒数据库', en: 'Drug safety database' },
      holds: {
        'zh-CN': '个例安全性报告、时限、信号评估',
        en: 'Individual case safety reports, deadlines, signal assessment',
      },
    },
  ],
  standards: [
    {
      name: {
        'zh-CN': '国家三级公立医院绩效考核',
        en: 'National performance appraisal of tertiary public hospitals (China)',
      },
      concerns: {
        'zh-CN': '三级公立医院的国家绩效考核（2019 年启动，配操作手册）',
        en: 'Appraisal of tertiary public hospitals, launched in 2019 with an operations manual',
      },
      source: 'healthpolicy-2020-tertiary-hospital',
    },
    {
      name: {
        'zh-CN': '《DRG/DIP 支付方式改革三年行动计划》',
        en: 'DRG/DIP Payment Reform Three-Year Action Plan (China)',
      },
      concerns: {
        'zh-CN': '住院医保按病组或病种分值付费的推进',
        en: 'Payment for inpatient care by diagnosis group or points',
      },
      source: 'nhsa-2021-drg-dip-plan',
    },
    {
      name: {
        'zh-CN': '《药品生产质量管理规范（2010 年修订）》',
        en: 'Good Manufacturing Practice for Drugs, 2010 revision (China)',
      },
      concerns: { 'zh-CN': '药品生产的质量管理', en: 'Quality management in drug production' },
      source: 'cn-gmp-2010',
    },
    {
      name: { 'zh-CN': 'ICH Q10（2008 年版）', en: 'ICH Q10 (2008)' },
      concerns: { 'zh-CN': '药品质量体系', en: 'Pharmaceutical quality system' },
      source: 'ich-q10-2008',
    },
    {
      name: { 'zh-CN': 'ICH E6(R3)（2025 年版）', en: 'ICH E6(R3) (2025)' },
      concerns: { 'zh-CN': '药物临床试验质量管理规范', en: 'Good clinical practice' },
      source: 'ich-e6-r3-2025',
    },
    {
      name: {
        'zh-CN': 'CMS-1518-F（美国 2012 财年住院支付规则）',
        en: 'CMS-1518-F (US inpatient payment rule, fiscal year 2012)',
      },
      concerns: { 'zh-CN': '降低再入院计划', en: 'The readmissions reduction programme' },
      source: 'cms-1518-f-hrrp',
    },
    {
      name: { 'zh-CN': 'WHO《手卫生技术参考手册》（2009）', en: 'WHO Hand Hygiene Technical Reference Manual (2009)' },
      concerns: {
        'zh-CN': '面向医护、培训者和观察者的手卫生五时刻',
        en: 'Five moments for hand hygiene, for health workers, trainers and observers',
      },
      source: 'who-2009-hand-hygiene-manual',
    },
    {
      name: {
        'zh-CN': '《急诊运营术语词典》（2018 年共识会）',
        en: 'Emergency Department Operations Dictionary (2018 summit)',
      },
      concerns: {
        'zh-CN': '急诊时间戳、时段、滞留等术语的定义',
        en: 'Definitions of emergency time stamps, intervals and boarding',
      },
      source: 'edba-2018-definitions',
    },
    {
      name: {
        'zh-CN': '《药物临床试验质量管理规范》（2020）',
        en: 'Good Clinical Practice for drug trials, 2020 (China)',
      },
      concerns: { 'zh-CN': '药物临床试验的质量管理', en: 'Quality management of drug trials' },
      source: 'cn-gcp-2020',
    },
    {
      name: {
        'zh-CN': 'FDA 质量指标指南（2016 年修订，草案）',
        en: 'FDA quality metrics guidance (2016 revision, draft)',
      },
      concerns: {
        'zh-CN': '批次接受率、质量投诉率与无效超标率',
        en: 'Lot acceptance, complaint and invalidated out-of-specification rates',
      },
      source: 'ispe-fda-quality-metrics',
    },
    {
      name: { 'zh-CN': 'ISO 13485', en: 'ISO 13485' },
      concerns: {
        'zh-CN': '医疗器械组织的质量管理体系',
        en: 'Quality management systems for medical-device organisations',
      },
      source: 'iso-13485',
    },
  ],
}
