import type { Pack } from '@okr/core/pack'

export const operations: Pick<Pack, 'terms' | 'systems' | 'standards'> = {
  terms: {
    industry: { 'zh-CN': '数字医疗与远程诊疗', en: 'digital health and remote care' },
    flow: { 'zh-CN': '从分诊到续约的患者路径', en: 'the triage-to-renewal patient pathway' },
    pilotScope: {
      'zh-CN': '一条服务线（如线上抑郁与焦虑）及其产品、临床运营团队',
      en: 'one care line, say online depression and anxiety, with product and clinical operations',
    },
    systems: {
      'zh-CN': '电子病历（EHR）、远程诊疗平台、患者自评量表库和不良事件系统',
      en: 'the EHR, telehealth platform, PROM store and incident system',
    },
    forum: { 'zh-CN': '每周临床质量与产品例会', en: 'the weekly clinical quality and product meeting' },
    guardrail: { 'zh-CN': '患者安全与健康数据隐私', en: 'patient safety and health-data privacy' },
    frontline: { 'zh-CN': '接诊医生、护士与个案管理师', en: 'clinicians, nurses and care coordinators' },
    customer: { 'zh-CN': '患者、合作医院与支付方', en: 'patients, partner hospitals and payers' },
    sponsor: {
      'zh-CN': 'CEO 与首席医疗官',
      en: 'the CEO and chief medical officer',
    },
    dataOwner: { 'zh-CN': '临床数据负责人', en: 'the clinical data lead' },
    leadingMetric: { 'zh-CN': '随访量表回收率', en: 'follow-up score capture rate' },
    laggingMetric: { 'zh-CN': '可靠改善率', en: 'reliable improvement rate' },
    gaming: {
      'zh-CN': '只统计交回随访量表的患者、把疗程提前结案',
      en: 'counting only returned scores or closing courses early',
    },
    season: {
      'zh-CN': '支付方续约谈判期与监管检查期',
      en: 'payer renewal talks and regulatory inspections',
    },
  },
  systems: [
    {
      name: { 'zh-CN': '电子病历（EHR）', en: 'Electronic health record (EHR)' },
      holds: {
        'zh-CN': '诊断、接诊记录、处方、转诊与结案原因；疗效与安全指标的最终口径',
        en: 'Diagnoses, notes, prescriptions, referrals, closing reasons; final word on outcome and safety',
      },
    },
    {
      name: { 'zh-CN': '远程诊疗平台', en: 'Telehealth platform' },
      holds: {
        'zh-CN': '视频与图文会话日志、接通与掉线、等候室时长',
        en: 'Video and message logs, connections, drop-outs, waiting-room time',
      },
    },
    {
      name: { 'zh-CN': '患者自评量表库（ePRO/PROM）', en: 'Questionnaire store (ePRO/PROM)' },
      holds: {
        'zh-CN': 'PHQ-9 等量表的逐题作答、时间戳、到期与漏填；高风险作答的告警',
        en: 'Time-stamped PHQ-9 and other item answers, due and missed scores, risk alerts',
      },
    },
    {
      name: { 'zh-CN': '预约排班系统', en: 'Scheduling and rota system' },
      holds: {
        'zh-CN': '号源、等待天数、爽约与改期、医生开放时长',
        en: 'Open slots, days of waiting, no-shows, changes, clinician hours',
      },
    },
    {
      name: { 'zh-CN': '不良事件与投诉系统', en: 'Incident and complaint system' },
      holds: {
        'zh-CN': '安全事件、未遂事件、定级与整改闭环',
        en: 'Safety events, near misses, grading, corrective action',
      },
    },
    {
      name: { 'zh-CN': '质量管理系统（eQMS）', en: 'Quality management system (eQMS)' },
      holds: {
        'zh-CN': '设计文档、风险管理文件、变更评估与 CAPA',
        en: 'Design files, risk management, change assessments, CAPA',
      },
    },
    {
      name: { 'zh-CN': '同意与隐私台账', en: 'Consent and privacy ledger' },
      holds: {
        'zh-CN': '授权范围与撤回、第三方数据共享、数据主体请求',
        en: 'Consent scope and withdrawal, third-party sharing, data-subject requests',
      },
    },
    {
      name: { 'zh-CN': '结算与理赔系统', en: 'Billing and claims system' },
      holds: {
        'zh-CN': '支付方、报销结果、拒付原因与合同绩效条款',
        en: 'Payers, reimbursement, denial reasons, contract performance terms',
      },
    },
  ],
  standards: [
    {
      name: { 'zh-CN': 'ISO 13485', en: 'ISO 13485' },
      concerns: {
        'zh-CN': '医疗器械组织的质量管理体系',
        en: 'Quality management systems for medical-device organisations',
      },
      source: 'iso-13485',
    },
    {
      name: { 'zh-CN': 'ISO 14971:2019', en: 'ISO 14971:2019' },
      concerns: {
        'zh-CN': '医疗器械（含作为器械的软件）的风险管理',
        en: 'Risk management of medical devices, including software',
      },
      source: 'iso-14971-2019',
    },
    {
      name: { 'zh-CN': 'IEC 62304', en: 'IEC 62304' },
      concerns: { 'zh-CN': '医疗器械软件的生存周期过程', en: 'Life cycle processes of medical device software' },
      source: 'iec-62304',
    },
    {
      name: { 'zh-CN': 'ISO/TS 82304-2:2021', en: 'ISO/TS 82304-2:2021' },
      concerns: {
        'zh-CN': '健康与养生类 App 的质量与可靠性',
        en: 'Quality and reliability of health and wellness apps',
      },
      source: 'iso-ts-82304-2',
    },
    {
      name: { 'zh-CN': 'ISO/IEC 27001 与 EN IEC 81001-5-1', en: 'ISO/IEC 27001 and EN IEC 81001-5-1' },
      concerns: {
        'zh-CN': '前者管组织的信息安全管理体系，后者管健康软件产品的安全生存周期',
        en: 'Information security of organisations; security life cycle of health software',
      },
      source: 'zechmeister-iso-27001',
    },
    {
      name: { 'zh-CN': 'HL7 FHIR R5', en: 'HL7 FHIR R5' },
      concerns: { 'zh-CN': '医疗信息的电子交换', en: 'Electronic exchange of healthcare information' },
      source: 'hl7-fhir-r5',
    },
    {
      name: {
        'zh-CN': '《医疗器械软件注册审查指导原则（2022 年修订版）》',
        en: 'Guideline on registration review of medical device software, 2022 (China)',
      },
      concerns: {
        'zh-CN': '中国医疗器械软件的生存周期与注册申报资料（指导性文件）',
        en: 'Chinese device software life cycle and registration documents (guidance)',
      },
      source: 'nmpa-software-guideline-2022',
    },
    {
      name: {
        'zh-CN': '《互联网诊疗监管细则（试行）》',
        en: 'Detailed Rules for the Supervision of Internet Diagnosis and Treatment (Trial), China',
      },
      concerns: {
        'zh-CN': '国家卫健委与国家中医药局对互联网诊疗的监管',
        en: 'Supervision of internet diagnosis and treatment in China',
      },
      source: 'hankun-internet-diagnosis-rules',
    },
    {
      name: { 'zh-CN': '《中华人民共和国个人信息保护法》', en: 'Personal Information Protection Law of China' },
      concerns: {
        'zh-CN': '个人信息保护；医疗健康信息列为敏感个人信息',
        en: 'Personal information protection; health data is named sensitive',
      },
      source: 'ests-pipl-article-28',
    },
    {
      name: { 'zh-CN': '欧盟 GDPR 与美国 HIPAA', en: 'GDPR (EU) and HIPAA (US)' },
      concerns: {
        'zh-CN': '健康数据与受保护健康信息的保护',
        en: 'Protecting health data and protected health information',
      },
      source: 'iapp-gdpr-hipaa',
    },
    {
      name: { 'zh-CN': '欧盟条例 (EU) 2017/745（MDR）', en: 'Regulation (EU) 2017/745 (MDR)' },
      concerns: { 'zh-CN': '医疗器械', en: 'Medical devices' },
      source: 'eu-mdr-2017-745',
    },
    {
      name: { 'zh-CN': 'FDA 数字健康政策导航工具', en: 'FDA Digital Health Policy Navigator' },
      concerns: {
        'zh-CN': '帮助判断某项软件功能是否属于器械、是否为 FDA 监管重点',
        en: 'Whether software is a device and a focus of FDA oversight',
      },
      source: 'fda-2022-dhcoe-bulletin',
    },
    {
      name: { 'zh-CN': 'NHS DCB0129', en: 'NHS DCB0129' },
      concerns: {
        'zh-CN': '健康 IT 系统制造方的临床风险管理',
        en: 'Clinical risk management in making health IT systems',
      },
      source: 'nhs-dcb0129',
    },
    {
      name: { 'zh-CN': 'NICE ECD7', en: 'NICE ECD7' },
      concerns: {
        'zh-CN': '数字健康技术的证据标准框架',
        en: 'Evidence standards framework for digital health technologies',
      },
      source: 'nice-ecd7-esf',
    },
  ],
}
