import type { FieldName } from '../item.ts'

/** What a column, a key or a label beside a sentence may be called, in both languages. */
export type NamedPart = FieldName | 'text' | 'objective' | 'keyResult' | 'id' | 'level' | 'parents' | 'cycle' | 'note'

const names: Readonly<Record<NamedPart, string>> = {
  text: 'text|title|name|sentence|statement|内容|描述|名称|标题',
  objective: 'objective|o|objectivetext|objectivetitle|目标|目标o|目标描述',
  keyResult: 'keyresult|keyresults|kr|krs|krtext|关键结果|关键成果|关键结果kr|kr描述|关键结果描述',
  metric: 'metric|metrics|measure|kpi|indicator|指标|衡量指标|度量|指标名称',
  baseline: 'baseline|from|start|startvalue|startingvalue|initial|基线|基线值|起点|起始值|现状|初始值|基准|基准值',
  target: 'target|to|targetvalue|goal|goalvalue|目标值|目标数值|指标值',
  current: 'current|currentvalue|actual|progress|当前|当前值|最新值|进展|进度|完成值',
  unit: 'unit|units|单位',
  direction: 'direction|方向',
  deadline:
    'deadline|due|duedate|by|date|enddate|when|timeline|截止|截止日期|截止时间|完成时间|完成日期|期限|时间|时限',
  dataSources: 'source|sources|datasource|datasources|数据源|数据来源|取数|取数来源|取数口径|来源',
  owner: 'owner|owners|dri|accountable|lead|assignee|responsible|负责人|责任人|负责|owner负责人',
  kind: 'kind|type|类型',
  ambition: 'ambition|commitment|承诺程度|承诺类型',
  weight: 'weight|权重',
  dependsOn: 'dependson|dependencies|依赖',
  id: 'id|no|number|编号|序号',
  level: 'level|层级|级别',
  parents: 'parents|parent|supports|alignsto|alignment|支撑|对齐|上级目标',
  cycle: 'cycle|period|quarter|周期|季度|考核周期',
  note: 'why|rationale|note|notes|comment|with|collaborators|status|score|confidence|initiatives|理由|备注|说明|协作|协作人|状态|评分|得分|信心|举措|行动|当前状态',
}

const parts = new Map<string, NamedPart>()
for (const [part, words] of Object.entries(names))
  for (const word of words.split('|')) parts.set(word, part as NamedPart)

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-*`'"“”.:：#/]+/gu, '')

/** The part that a column, key or label names: "Data source", "data_source" and 数据来源 are one. */
export function partNamed(name: string): NamedPart | null {
  if (name.length > 60) return null
  const whole = parts.get(fold(name))
  if (whole) return whole
  // "目标值（Q1末）", "Key Result (KR)"
  const bracket = name.search(/[(（[【]/u)
  return bracket > 0 ? (parts.get(fold(name.slice(0, bracket))) ?? null) : null
}

const objectiveLists = new Set(['objectives', 'objective', 'okrs', 'okr', 'goals', 'os', '目标', '目标列表', '目标们'])
const keyResultLists = new Set([
  'keyresults',
  'keyresult',
  'krs',
  'kr',
  'results',
  '关键结果',
  '关键成果',
  '关键结果列表',
])

export const namesObjectives = (key: string): boolean => objectiveLists.has(fold(key))
export const namesKeyResults = (key: string): boolean => keyResultLists.has(fold(key))
