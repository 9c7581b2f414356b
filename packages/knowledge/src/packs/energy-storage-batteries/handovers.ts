import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'en-cell-production',
    from: 'en-equipment-automation',
    week: 3,
    what: { 'zh-CN': '注液机标定记录，换型当班给出', en: 'filler calibration records in the shift of the change-over' },
    late: {
      'zh-CN': '化成才报警，前面两个班的电芯要复判',
      en: 'formation raises the alarm and two shifts of cells are judged again',
    },
  },
  {
    to: 'en-quality-traceability',
    from: 'en-system-integration',
    week: 4,
    what: { 'zh-CN': 'Pack 与电芯的绑定码，发货前上传', en: 'pack-to-cell codes uploaded before shipment' },
    late: {
      'zh-CN': '客户一投诉，追批次要翻纸质流转卡',
      en: 'a complaint sends people to paper travellers for the lot',
    },
  },
  {
    to: 'en-project-delivery',
    from: 'en-supply-chain',
    week: 2,
    what: {
      'zh-CN': 'PCS 与变压器的到港日，提前四周锁定',
      en: 'arrival dates of PCS and transformers, fixed four weeks ahead',
    },
    late: { 'zh-CN': '调试队到场，设备还在路上', en: 'the crew is on site and the equipment is not' },
  },
  {
    to: 'en-supply-chain',
    from: 'en-system-integration',
    week: 3,
    what: { 'zh-CN': '长周期件的十二周需求，按项目拆开', en: 'twelve weeks of long-lead demand by project' },
    late: {
      'zh-CN': '供应商按月均备货，临到集成缺一种',
      en: 'suppliers stock the average and one part is missing at integration',
    },
  },
  {
    to: 'en-system-integration',
    from: 'en-project-delivery',
    week: 5,
    what: { 'zh-CN': '现场 SAT 退回的接线照片和原因', en: 'photos and causes of wiring rejected at site acceptance' },
    late: { 'zh-CN': '同一种接线错误，下一站再出一次', en: 'the same wiring error turns up at the next site' },
  },
  {
    to: 'en-ehs-function',
    from: 'en-cell-production',
    week: 2,
    what: { 'zh-CN': '热异常预警的当班处置记录', en: 'what the shift did about each thermal alert' },
    late: { 'zh-CN': '隐患单挂到月底才有人关', en: 'hazards stay open until month-end' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'en-cell-production',
    task: { 'zh-CN': '注液段上线在线称重', en: 'Install in-line weighing at filling' },
    serves: ['ramp-new-line', 'own-the-cost-curve', 'shift-finds-the-cause', 'next-cell-to-volume'],
  },
  {
    function: 'en-quality-traceability',
    task: { 'zh-CN': '建设追溯系统二期', en: 'Build phase two of the traceability system' },
    serves: ['thermal-risk-stops-here', 'keep-the-promise-in-operation', 'shift-finds-the-cause', 'ramp-new-line'],
  },
  {
    function: 'en-project-delivery',
    task: { 'zh-CN': '编制标准化调试手册', en: 'Write a commissioning manual' },
    serves: ['right-first-time-on-site', 'keep-the-promise-in-operation'],
  },
  {
    function: 'en-system-integration',
    task: { 'zh-CN': '新增两台 FAT 测试柜', en: 'Buy two more FAT benches' },
    serves: ['right-first-time-on-site', 'lose-less-in-every-cycle', 'keep-the-promise-in-operation'],
  },
  {
    function: 'en-supply-chain',
    task: { 'zh-CN': '引入三家备选供应商', en: 'Bring in three back-up suppliers' },
    serves: ['materials-do-not-set-the-pace', 'right-first-time-on-site', 'own-the-cost-curve', 'ramp-new-line'],
  },
  {
    function: 'en-ehs-function',
    task: { 'zh-CN': '开展全员消防演练', en: 'Run a fire drill for everyone' },
    serves: ['thermal-risk-stops-here'],
  },
]
