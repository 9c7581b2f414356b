import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'metric-dictionary-entry',
  focusAreas: ['key-result-definition', 'strategic-goal-setting'],
  title: { 'zh-CN': '指标词典词条', en: 'Metric dictionary entry' },
  intro: {
    'zh-CN': '每个在用指标一页；改口径要有版本、批准人和生效日，且只在周期之间改。',
    en: 'One page a metric in use; a change needs version, approver and date, and happens between cycles only.',
  },
  header: [
    { 'zh-CN': '字段', en: 'Field' },
    { 'zh-CN': '填什么', en: 'What to enter' },
    { 'zh-CN': '示例', en: 'Example' },
  ],
  rows: [
    [
      { 'zh-CN': '名称与用途', en: 'Name and use' },
      { 'zh-CN': '一个名字，支持哪个决定', en: 'One name, and the decision it serves' },
      {
        'zh-CN': '{laggingMetric}；月度回顾的资源决定',
        en: '{laggingMetric}; resource decisions in the monthly review',
      },
    ],
    [
      { 'zh-CN': '公式与剔除项', en: 'Formula and exclusions' },
      { 'zh-CN': '分子、分母、不计入的情况', en: 'Numerator, denominator, what is left out' },
      { 'zh-CN': '剔除试运行与补录记录，逐条列明', en: 'Trial runs and late entries left out, each listed' },
    ],
    [
      { 'zh-CN': '来源与刷新', en: 'Source and refresh' },
      { 'zh-CN': '系统、表或字段、刷新时间', en: 'System, table or field, time of refresh' },
      { 'zh-CN': '{systems}；每周一 08:00', en: '{systems}; Mondays 08:00' },
    ],
    [
      { 'zh-CN': '基线与波动', en: 'Baseline and swing' },
      { 'zh-CN': '12 周均值、最小值、最大值', en: 'Mean of 12 weeks, lowest, highest' },
      { 'zh-CN': '写明区间，避开{season}的数据', en: 'Give the range; leave out {season}' },
    ],
    [
      { 'zh-CN': '负责人与版本', en: 'Owner and version' },
      { 'zh-CN': '口径负责人、版本号、生效日', en: 'Owner of the definition, version, valid from' },
      { 'zh-CN': '{dataOwner}；v1.2；季度首日', en: '{dataOwner}; v1.2; first day of the quarter' },
    ],
    [
      { 'zh-CN': '怎样被做假', en: 'How it is gamed' },
      { 'zh-CN': '最可能的做法与反向指标', en: 'Likeliest trick, and the counter-metric' },
      { 'zh-CN': '{gaming}；每月抽查五条', en: '{gaming}; five records checked a month' },
    ],
  ],
}
