import type { Pack } from '@okr/core/pack'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards'>

export const operations: Operations = {
  terms: {
    industry: { 'zh-CN': '储能与电池制造', en: 'energy storage and battery manufacturing' },
    flow: { 'zh-CN': '从材料到并网的价值流', en: 'the material-to-grid value stream' },
    pilotScope: { 'zh-CN': '一条电芯产线加质量、供应链两个职能', en: 'one cell line plus quality and supply chain' },
    systems: { 'zh-CN': 'MES、QMS、ERP 和 EHS 系统', en: 'MES, QMS, ERP and EHS' },
    forum: { 'zh-CN': '每周的良率与产销例会', en: 'the weekly yield and production-sales meeting' },
    guardrail: { 'zh-CN': '零热失控与 EHS 底线', en: 'zero thermal runaway and the EHS baseline' },
    frontline: {
      'zh-CN': '工艺工程师、班组长和现场调试人员',
      en: 'process engineers, shift leaders and commissioning crews',
    },
    customer: { 'zh-CN': '电站业主、集成商和电网公司', en: 'site owners, integrators and grid companies' },
    sponsor: { 'zh-CN': '总经理或电池事业部负责人', en: 'the general manager or battery-division head' },
    dataOwner: { 'zh-CN': '质量总监', en: 'the quality director' },
    leadingMetric: { 'zh-CN': '涂布面密度过程能力', en: 'coating weight process capability' },
    laggingMetric: { 'zh-CN': '电芯产出良率', en: 'cell line yield' },
    gaming: {
      'zh-CN': '把报废推迟到化成之后、把返工品算作直通',
      en: 'scrap booked after formation and rework counted as first-pass',
    },
    season: {
      'zh-CN': '年末并网抢装期和春节前后的用工波动期',
      en: 'the year-end connection rush and Lunar New Year labour gap',
    },
  },
  systems: [
    {
      name: { 'zh-CN': 'MES（制造执行系统）', en: 'MES (manufacturing execution system)' },
      holds: {
        'zh-CN': '工单、卷号与电芯码、各工序首检与终检结果、停机原因、返工记录',
        en: 'Orders, roll and cell codes, inspection results, stop reasons, rework',
      },
    },
    {
      name: { 'zh-CN': 'QMS 与 SPC（质量管理与过程控制）', en: 'QMS and SPC (quality and process control)' },
      holds: {
        'zh-CN': '来料检验、面密度与对齐度控制图、8D、客诉与变更放行',
        en: 'Incoming inspection, control charts, 8D reports, complaints, change releases',
      },
    },
    {
      name: { 'zh-CN': 'ERP（含成本模块）', en: 'ERP (with costing)' },
      holds: {
        'zh-CN': '材料价格与用量、加工成本、报废金额、订单与交期',
        en: 'Material prices, usage, conversion cost, scrap value, orders, dates',
      },
    },
    {
      name: { 'zh-CN': 'PLM 与 LIMS（产品数据与实验室）', en: 'PLM and LIMS (product data and laboratory)' },
      holds: {
        'zh-CN': '配方与图纸版本、DFMEA/PFMEA、循环与滥用测试数据、认证样品',
        en: 'Recipes, drawings, DFMEA, PFMEA, cycle and abuse tests, certification samples',
      },
    },
    {
      name: { 'zh-CN': 'EHS 系统', en: 'EHS system' },
      holds: {
        'zh-CN': '隐患与未遂事件、动火与受限空间许可、工时与伤害、消防联动测试',
        en: 'Findings, near misses, hot-work and confined-space permits, hours, injuries, fire-linkage tests',
      },
    },
    {
      name: { 'zh-CN': '项目管理系统（PMS）', en: 'Project management system (PMS)' },
      holds: {
        'zh-CN': 'FAT 与 SAT 缺陷清单、合同日期与变更、送电与并网验收节点',
        en: 'FAT and SAT punch lists, contract dates and changes, energisation, grid acceptance',
      },
    },
    {
      name: { 'zh-CN': 'BMS/EMS 云平台与 SCADA', en: 'BMS/EMS cloud and SCADA' },
      holds: {
        'zh-CN': '电压温度曲线、SOC/SOH 估算、充放电量、告警与停运',
        en: 'Voltage and temperature traces, SOC and SOH estimates, energy flows, alarms, outages',
      },
    },
  ],
  standards: [
    {
      name: {
        'zh-CN': 'GB/T 36276-2023《电力储能用锂离子电池》',
        en: 'GB/T 36276-2023 Lithium-ion batteries for power storage',
      },
      concerns: {
        'zh-CN': '电力储能用锂离子电池的性能、耐久与安全要求及试验',
        en: 'Performance, durability and safety of lithium-ion storage batteries',
      },
      source: 'gbt-36276-2023',
    },
    {
      name: {
        'zh-CN': 'GB 38031-2025《电动汽车用动力蓄电池安全要求》',
        en: 'GB 38031-2025 Safety requirements for traction batteries of electric vehicles',
      },
      concerns: {
        'zh-CN': '同厂生产动力电池时适用的强制性安全标准，引用前核对现行版本',
        en: 'Mandatory safety where traction batteries are also made; check the edition',
      },
      source: 'gb-38031',
    },
    {
      name: { 'zh-CN': 'UL 9540A', en: 'UL 9540A' },
      concerns: {
        'zh-CN': '评估电池储能热失控火势蔓延的试验方法，北美项目常见',
        en: 'Thermal runaway fire test, usual in North American projects',
      },
      source: 'ul-9540a',
    },
    {
      name: { 'zh-CN': 'IEC 62933-2-1', en: 'IEC 62933-2-1' },
      concerns: {
        'zh-CN': '储能系统的能量、功率、效率参数与试验方法',
        en: 'Energy, power and efficiency parameters and tests of storage',
      },
      source: 'iec-62933-2-1',
    },
    {
      name: {
        'zh-CN': 'PNNL-22010 Rev. 2（储能性能测试规程）',
        en: 'PNNL-22010 Rev. 2 (storage performance protocol)',
      },
      concerns: {
        'zh-CN': '统一表述储能性能的试验程序与工况循环',
        en: 'Uniform tests and duty cycles for expressing storage performance',
      },
      source: 'pnnl-22010-rev2',
    },
    {
      name: { 'zh-CN': '欧盟法规 (EU) 2023/1542', en: 'Regulation (EU) 2023/1542' },
      concerns: {
        'zh-CN': '出口欧洲的电池；数据项（如额定容量）要能从生产追溯系统取出',
        en: 'Batteries sold in Europe; rated capacity and the like must be traceable',
      },
      source: 'minespider-rated-capacity',
    },
    {
      name: { 'zh-CN': 'ISO 22400-2:2014', en: 'ISO 22400-2:2014' },
      concerns: {
        'zh-CN': '制造运营管理关键绩效指标的定义',
        en: 'Definitions of key performance indicators for manufacturing operations',
      },
      source: 'iso-22400-2-2014',
    },
    {
      name: { 'zh-CN': 'ISO 45001', en: 'ISO 45001' },
      concerns: {
        'zh-CN': '职业健康安全管理体系，化成、注液与现场调试的管理框架',
        en: 'Occupational health and safety in formation, filling and site work',
      },
      source: 'iso-45001',
    },
  ],
}
