import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '离散制造与智能制造', en: 'discrete and smart manufacturing' },
  flow: { 'zh-CN': '从接单到发运的价值流', en: 'the order-to-shipment value stream' },
  pilotScope: {
    'zh-CN': '一条瓶颈产线及支撑它的质量、设备两个部门',
    en: 'one constraint line plus its quality and maintenance teams',
  },
  systems: { 'zh-CN': '工厂的 MES、QMS、ERP 和 APS', en: 'MES, QMS, ERP and APS' },
  forum: { 'zh-CN': '每周产销协调会', en: 'the weekly sales-and-production meeting' },
  guardrail: { 'zh-CN': '人身安全、出厂质量和工艺纪律', en: 'safety, outgoing quality and process discipline' },
  frontline: {
    'zh-CN': '班组长、工艺工程师和设备维修骨干',
    en: 'shift leaders, process engineers and maintenance technicians',
  },
  customer: { 'zh-CN': '整机厂和终端工业客户', en: 'OEM and industrial end customers' },
  sponsor: { 'zh-CN': '分管制造的副总经理', en: 'the vice-president of operations' },
  dataOwner: { 'zh-CN': '工业工程（IE）经理', en: 'the industrial engineering manager' },
  leadingMetric: { 'zh-CN': '一次合格率', en: 'first-pass yield' },
  laggingMetric: { 'zh-CN': '准时交付率', en: 'on-time delivery' },
  gaming: {
    'zh-CN': '靠改承诺交期抬高准时交付率、靠非瓶颈机台多产抬高 OEE',
    en: 'promise dates moved for on-time delivery and non-constraint machines run for OEE',
  },
  season: {
    'zh-CN': '季末、年末的集中出货期和年度停产检修',
    en: 'the quarter- and year-end shipping rush and annual shutdown',
  },
}

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': 'MES（制造执行系统）', en: 'MES (manufacturing execution system)' },
    holds: {
      'zh-CN': '报工、停机原因、换型起止、工序合格数；OEE 与一次合格率的源头',
      en: 'bookings, stop reasons, changeovers, good counts: source of OEE and first-pass yield',
    },
  },
  {
    name: { 'zh-CN': 'QMS 与 SPC（质量管理与统计过程控制）', en: 'QMS and SPC (quality management, process control)' },
    holds: {
      'zh-CN': '不合格品、8D 与纠正措施、关键特性测量值和控制图',
      en: 'nonconformities, 8D and corrective actions, key-characteristic readings and control charts',
    },
  },
  {
    name: { 'zh-CN': 'ERP（企业资源计划）', en: 'ERP (enterprise resource planning)' },
    holds: {
      'zh-CN': '订单行、首次承诺日与改期记录、库存金额、采购到货',
      en: 'order lines, first promise dates, re-dates, stock value, purchase receipts',
    },
  },
  {
    name: { 'zh-CN': 'APS（高级计划与排程）', en: 'APS (advanced planning and scheduling)' },
    holds: {
      'zh-CN': '冻结版计划、瓶颈负荷、插单与重排次数；计划达成率的分母',
      en: 'the frozen schedule, constraint load, rush orders, re-plans: schedule attainment’s denominator',
    },
  },
  {
    name: { 'zh-CN': 'PLM（产品生命周期管理）', en: 'PLM (product lifecycle management)' },
    holds: {
      'zh-CN': 'BOM、工艺路线、工程变更单的提出、评审与切换日期',
      en: 'BOM, routing, engineering changes with raise, review, cut-in dates',
    },
  },
  {
    name: { 'zh-CN': 'CMMS 或 EAM（设备维护管理）', en: 'CMMS or EAM (maintenance management)' },
    holds: {
      'zh-CN': '报修与恢复时间、预防性维护工单、备件库存',
      en: 'failure and recovery times, preventive orders, spare parts',
    },
  },
  {
    name: { 'zh-CN': 'EHS（环境健康安全系统）', en: 'EHS (environment, health and safety system)' },
    holds: {
      'zh-CN': '损工事故、险情上报、隐患整改期限与工时',
      en: 'lost-time injuries, hazard reports, corrective due dates, hours worked',
    },
  },
  {
    name: { 'zh-CN': 'EMS（能源管理系统）', en: 'EMS (energy management system)' },
    holds: {
      'zh-CN': '分车间、分设备的电气水计量，待机与生产负荷',
      en: 'electricity, gas, water by shop and machine, idle against production',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': 'ISO 22400-2:2014', en: 'ISO 22400-2:2014' },
    concerns: {
      'zh-CN': '制造运营管理关键绩效指标的定义与说明',
      en: 'KPIs for manufacturing operations management: definitions and descriptions',
    },
    source: 'iso-22400-2-2014',
  },
  {
    name: { 'zh-CN': 'ISO 22400-1:2014', en: 'ISO 22400-1:2014' },
    concerns: {
      'zh-CN': '制造运营管理关键绩效指标的概述、概念与术语',
      en: 'KPIs for manufacturing operations management: overview, concepts, terminology',
    },
    source: 'iso-22400-1-2014',
  },
  {
    name: { 'zh-CN': 'ISO 9001', en: 'ISO 9001' },
    concerns: { 'zh-CN': '质量管理体系要求', en: 'requirements for quality management systems' },
    source: 'iso-9001',
  },
  {
    name: { 'zh-CN': 'ISO 45001', en: 'ISO 45001' },
    concerns: { 'zh-CN': '职业健康安全管理体系', en: 'occupational health and safety management systems' },
    source: 'iso-45001',
  },
  {
    name: { 'zh-CN': 'GRI 403:2018', en: 'GRI 403:2018' },
    concerns: {
      'zh-CN': '职业健康与安全的信息披露，含工伤与工伤率',
      en: 'disclosure of occupational health and safety, injuries and rates',
    },
    source: 'gri-403-2018',
  },
]
