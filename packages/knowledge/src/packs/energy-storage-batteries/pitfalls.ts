import type { Pack } from '@okr/core/pack'

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '良率没有变好，只是搬了家', en: 'Yield has moved, not improved' },
    signal: {
      'zh-CN': '装配段一次合格率上升，化成后报废和降级电芯同期增加，复投返工的数量在 MES 里查不到。',
      en: 'First-pass assembly yield rises with scrap and downgrades after formation; MES shows no re-fed rework.',
    },
    remedy: {
      'zh-CN': '按投料批次从涂布算到分容，返工单独建码；质量总监每月抽一批核对实物与系统数量。',
      en: 'Count by input lot from coating to grading; code rework separately. Monthly the quality director checks one lot against the system.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '用出货 GWh 代替并网', en: 'GWh shipped stands in for grid connection' },
    signal: {
      'zh-CN': '季末发货激增，现场待装、待调的电池舱越堆越多，FAT 遗留项改成“到现场处理”。',
      en: 'Shipments jump at quarter end, containers pile up, and open FAT items become “to be fixed on site”.',
    },
    remedy: {
      'zh-CN': '目标改为按期并网率与并网首季可用率；FAT 遗留项未清的舱体不得发货，例外由总经理签字。',
      en: 'Use on-time connection and first-quarter availability. Containers with open FAT items ship only if the general manager signs.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '事故率越算越低，心里越来越踏实', en: 'A falling incident rate breeds comfort' },
    signal: {
      'zh-CN': '每 GW 事故率随装机增长下降，热异常告警和换模块次数却没降；汇报页上只剩一个比率。',
      en: 'Incidents per GW fall with fleet growth; hot-cell alarms and module swaps do not. Reports show only the ratio.',
    },
    remedy: {
      'zh-CN': '同时报出事站点数、后果和根因未明的件数；把隐患按期关闭率设为领先 KR。',
      en: 'Report sites affected, consequences and unexplained cases too; lead with safety findings closed on time.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '成本 KR 跟着锂价走', en: 'The cost key result follows lithium' },
    signal: {
      'zh-CN': '单位成本提前达标，拆开一看，加工费、电费、报废金额都没动，功劳来自碳酸锂降价。',
      en: 'Cost per kWh is met early through cheaper lithium carbonate; conversion, power and scrap value have not moved.',
    },
    remedy: {
      'zh-CN': '按固定锂价重算基线，KR 只认剔除材料后的加工成本与按价值计的报废率。',
      en: 'Recompute the baseline at a fixed lithium price; count only conversion cost and scrap by value.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '把爬坡甘特图抄成 KR', en: 'The ramp-up Gantt chart copied into key results' },
    signal: {
      'zh-CN': 'KR 写的是“设备 SAT 完成”“MES 上线”“认证送样”，进度全绿，分容后良率却连月不动。',
      en: 'Key results read “machine SAT done”, “MES live”, “samples sent”: all green, yet graded yield stands still for months.',
    },
    remedy: {
      'zh-CN': '里程碑留在项目计划里；KR 只写瓶颈工序的一次合格率、Cpk 与良率，里程碑作为假设引用。',
      en: 'Leave milestones in the project plan, as bets. Key results hold bottleneck first-pass yield, Cpk and yield.',
    },
    sources: [],
  },
]
