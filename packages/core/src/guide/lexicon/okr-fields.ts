import type { Localized } from '../../text/locale.ts'

const label = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What the typed fields of key results and objectives are called in print. */
export const fieldLabels = {
  metric: label('指标', 'Metric'),
  baseline: label('基线', 'Baseline'),
  target: label('目标值', 'Target'),
  current: label('当前值', 'Current'),
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
