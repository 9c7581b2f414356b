import { tellingUnits } from '../find/units.ts'
import { likenessTo, namesOf } from './likeness.ts'
import type { MetricFacts } from './outcome.ts'

/** Names more alike than this mean the same. */
const sameName = 0.85

/** What is measured, whoever it is measured on: two such numbers in one answer say one thing twice. */
const measures = [
  /赢单|中标|win rate/iu,
  /客户流失|用户流失|流失率|churn/iu,
  /离职|turnover rate|attrition/iu,
  /客户满意|用户满意|customer satisfaction/iu,
  /患者满意|patient satisfaction/iu,
  /赔付率|loss ratio/iu,
  /缺货|stockout/iu,
  /返工|rework/iu,
  /报废|scrap/iu,
  /续约|续费|renewal/iu,
  /电费|能源费|energy (?:bill|cost)/iu,
]

const holds = (one: readonly string[], other: readonly string[]): boolean =>
  other.length > 1 && other.every((unit) => one.includes(unit))

/** Whether a metric says what one that is called so says already: by its name, as part of it, or as a measure of the same. */
export function isNearlySame(name: string, metric: MetricFacts): boolean {
  if (likenessTo(name, metric) >= sameName) return true
  const names = [metric.name['zh-CN'], metric.name.en]
  if (measures.some((one) => one.test(name) && names.some((other) => one.test(other)))) return true
  const units = tellingUnits(name)
  return namesOf(metric).some((other) => holds(units, tellingUnits(other)))
}
