import type { Localized } from '../../text/locale.ts'

const label = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What the typed fields of key results and objectives are called in print. */
export const fieldLabels = {
  metric: label('指标', 'Metric'),
  baseline: label('基线', 'Baseline'),
  target: label('目标值', 'Target'),
  current: label('当前值', 'Current'),
  atLeast: label('下限', 'At least'),
  atMost: label('上限', 'At most'),
  milestones: label('里程碑', 'Milestones'),
  unit: label('单位', 'Unit'),
  direction: label('方向', 'Direction'),
  deadline: label('截止', 'Deadline'),
  dataSources: label('数据源', 'Data sources'),
  owner: label('负责人', 'Owner'),
  collaborators: label('协作', 'With'),
  kind: label('类型', 'Kind'),
  ambition: label('承诺程度', 'Ambition'),
  weight: label('权重', 'Weight'),
  dependsOn: label('依赖', 'Depends on'),
  rationale: label('理由', 'Why'),
  level: label('层级', 'Level'),
  parents: label('支撑', 'Supports'),
  id: label('编号', 'id'),
} satisfies Record<string, Localized>

export type Field = keyof typeof fieldLabels

/** What the closed choices are called in print. */
export const choiceLabels = {
  direction: {
    increase: label('提升', 'increase'),
    decrease: label('下降', 'decrease'),
    maintain: label('保持', 'maintain'),
  },
  kind: {
    leading: label('领先指标', 'leading'),
    lagging: label('滞后指标', 'lagging'),
    guardrail: label('护栏指标', 'guardrail'),
  },
  ambition: { committed: label('承诺型', 'committed'), aspirational: label('挑战型', 'aspirational') },
  role: {
    responsible: label('执行', 'responsible'),
    consulted: label('咨询', 'consulted'),
    informed: label('知会', 'informed'),
  },
  level: {
    company: label('公司级', 'company'),
    department: label('部门级', 'department'),
    team: label('团队级', 'team'),
    individual: label('个人级', 'individual'),
  },
} as const satisfies Record<string, Record<string, Localized>>

/** Other words for the fields, as people and language models write them. */
export const fieldWords: Readonly<Record<Field, readonly string[]>> = {
  metric: ['衡量指标', '度量', 'measure', 'kpi'],
  baseline: ['基线值', '基准', '起点', 'baseline value', 'from'],
  target: ['目标', '目标数值', 'target value', 'to'],
  current: ['现值', '当前', 'current value', 'now'],
  atLeast: ['不低于', 'no lower than', 'floor'],
  atMost: ['不高于', 'no higher than', 'ceiling'],
  milestones: ['里程碑节点', 'milestone'],
  unit: ['计量单位', 'units'],
  direction: ['变化方向'],
  deadline: ['截止时间', '截止日期', '期限', '完成时间', 'due', 'due date', 'by'],
  dataSources: ['数据来源', '取数', '取数来源', '数据口径', 'data source', 'source of data'],
  owner: ['责任人', '主责', '主责人', '第一责任人', 'dri', 'accountable', 'accountable owner'],
  collaborators: ['协作方', '协作部门', 'collaborators', 'supported by'],
  kind: ['指标类型', 'type', 'indicator'],
  ambition: ['目标类型', 'commitment'],
  weight: ['占比'],
  dependsOn: ['依赖项', '前置依赖', 'dependencies', 'dependency'],
  rationale: ['为什么', '原因', '意义', 'rationale', 'why it matters'],
  level: ['级别'],
  parents: ['支撑目标', '上级目标', '对齐', 'aligned to', 'aligns with', 'parent'],
  id: ['标识'],
}
