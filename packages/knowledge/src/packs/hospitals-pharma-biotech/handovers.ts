import type { Pack } from '@okr/core/pack'

export const hospitalHandovers: Pack['handovers'] = [
  {
    to: 'hp-fn-nursing',
    from: 'hp-fn-diagnostics',
    week: 3,
    what: {
      'zh-CN': '危急值直接通知责任护士并留回执',
      en: 'critical values sent to the nurse in charge, with a receipt',
    },
    late: { 'zh-CN': '交接班才看到夜里的结果', en: 'night results surface at handover' },
  },
  {
    to: 'hp-fn-emergency',
    from: 'hp-fn-nursing',
    week: 2,
    what: { 'zh-CN': '各病区当天可腾床位，每天 10 点前', en: 'beds each ward can free, by ten every morning' },
    late: { 'zh-CN': '危重患者在留观区等床', en: 'severely ill patients wait in observation for a bed' },
  },
  {
    to: 'hp-fn-theatre',
    from: 'hp-fn-diagnostics',
    week: 3,
    what: {
      'zh-CN': '次日首台的术前检查，前一天 17 点前出齐',
      en: 'pre-operative results for first cases by five the day before',
    },
    late: { 'zh-CN': '首台等一张心电图，后面全往后推', en: 'the first case waits for an ECG and the list slips' },
  },
  {
    to: 'hp-fn-records',
    from: 'hp-fn-theatre',
    week: 4,
    what: { 'zh-CN': '手术记录在术后 24 小时内写完', en: 'operation notes within a day of surgery' },
    late: { 'zh-CN': '编码员追着补记录，归档拖过结算', en: 'coders chase notes and files miss settlement' },
  },
  {
    to: 'hp-fn-diagnostics',
    from: 'hp-fn-emergency',
    week: 4,
    what: { 'zh-CN': '写明拟诊和紧急程度的检查申请', en: 'requests that state the suspected diagnosis and urgency' },
    late: { 'zh-CN': '急诊和平诊排一个队', en: 'urgent and routine requests share one queue' },
  },
]

export const pharmaHandovers: Pack['handovers'] = [
  {
    to: 'hp-fn-production',
    from: 'hp-fn-quality',
    week: 3,
    what: { 'zh-CN': '批记录疑问当班答复，不攒到放行前', en: 'answers on batch-record queries within the shift' },
    late: { 'zh-CN': '放行前一天退回一叠记录', en: 'a stack of records comes back the day before release' },
  },
  {
    to: 'hp-fn-regulatory',
    from: 'hp-fn-clinical',
    week: 5,
    what: { 'zh-CN': '锁库后两周内的图表终稿', en: 'final tables two weeks after database lock' },
    late: { 'zh-CN': '模块写到一半换数据，申报日往后挪', en: 'data change mid-module and the filing slips' },
  },
  {
    to: 'hp-fn-clinical',
    from: 'hp-fn-regulatory',
    week: 4,
    what: { 'zh-CN': '方案修订的伦理批件编号', en: 'ethics approval numbers for protocol amendments' },
    late: { 'zh-CN': '中心按旧版方案入组，算成偏离', en: 'sites enrol under the old protocol and deviations pile up' },
  },
  {
    to: 'hp-fn-supply',
    from: 'hp-fn-production',
    week: 2,
    what: { 'zh-CN': '未来四周放行计划，写到批', en: 'four weeks of planned releases by batch' },
    late: { 'zh-CN': '冷链车订好了，货还没放行', en: 'refrigerated trucks are booked and the batch is not released' },
  },
]

/** For whoever asks for both. */
export const handovers = [...hospitalHandovers.slice(0, 2), ...pharmaHandovers.slice(0, 2)]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'hp-fn-nursing',
    task: { 'zh-CN': '推行床旁交接制度', en: 'Introduce bedside handover rules' },
    serves: ['hp-ready-for-home', 'hp-fewer-infections', 'hp-nurses-stay', 'hp-no-wait-for-a-bed'],
  },
  {
    function: 'hp-fn-emergency',
    task: { 'zh-CN': '改造急诊信息系统', en: 'Replace the emergency IT system' },
    serves: ['hp-no-wait-for-a-bed', 'hp-agreed-plan-sooner'],
  },
  {
    function: 'hp-fn-theatre',
    task: { 'zh-CN': '修订手术室管理制度', en: 'Rewrite the theatre rules' },
    serves: ['hp-fewer-infections', 'hp-no-wait-for-a-bed'],
  },
  {
    function: 'hp-fn-records',
    task: { 'zh-CN': '组织病案首页书写培训', en: 'Train doctors in coding front sheets' },
    serves: ['hp-ready-for-home', 'hp-no-wait-for-a-bed'],
  },
  {
    function: 'hp-fn-diagnostics',
    task: { 'zh-CN': '添置一台检验流水线', en: 'Buy another laboratory line' },
    serves: ['hp-smooth-outpatient-path', 'hp-no-wait-for-a-bed', 'hp-agreed-plan-sooner'],
  },
  {
    function: 'hp-fn-production',
    task: { 'zh-CN': '上线电子批记录', en: 'Introduce electronic batch records' },
    serves: ['hp-right-first-batch', 'hp-no-shortage', 'hp-smooth-transfer'],
  },
  {
    function: 'hp-fn-quality',
    task: { 'zh-CN': '扩建 QC 实验室', en: 'Enlarge the QC laboratory' },
    serves: ['hp-right-first-batch', 'hp-no-shortage', 'hp-smooth-transfer'],
  },
  {
    function: 'hp-fn-clinical',
    task: { 'zh-CN': '新启动 10 家中心', en: 'Open ten more sites' },
    serves: ['hp-right-patients-sooner', 'hp-decisive-evidence', 'hp-sponsor-comes-back', 'hp-honest-timelines'],
  },
  {
    function: 'hp-fn-regulatory',
    task: { 'zh-CN': '建立申报模板库', en: 'Build a library of filing templates' },
    serves: ['hp-evidence-understood', 'hp-decisive-evidence'],
  },
  {
    function: 'hp-fn-supply',
    task: { 'zh-CN': '更换冷链承运商', en: 'Change the cold-chain carrier' },
    serves: ['hp-no-shortage'],
  },
]
