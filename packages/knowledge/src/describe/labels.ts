import type { Localized } from '@okr/core'

const l = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** Headings and column titles of a pack's page. */
export const labels = {
  identity: l(
    '行业包 {id}，版本 {version}。目标值和基线都是示意；带编号的句子以文末来源为据。',
    'Pack {id}, version {version}. Targets and baselines are illustrations; numbered sentences rest on the sources at the end.',
  ),
  objectives: l('整个组织的目标', 'Objectives of the whole organisation'),
  functions: l('职能及其目标', 'Functions and their objectives'),
  answersFor: l('负责的结果', 'Answers for'),
  metrics: l('指标', 'Metrics'),
  unit: l('单位', 'Unit'),
  better: l('方向', 'Better'),
  guardrails: l('护栏', 'Guardrails'),
  systems: l('记录系统', 'Systems of record'),
  standards: l('标准与法规', 'Standards and regulation'),
  seasonality: l('一年中的时点', 'The year'),
  period: l('时段', 'Period'),
  effect: l('对周期的影响', 'What it does to cycles'),
  cases: l('案例', 'Cases'),
  caveats: l('资料的局限', 'Limits of the source'),
  transferable: l('可借鉴的其他行业案例', 'Cases that carry over from elsewhere'),
  unknowns: l('尚不清楚', 'Not known'),
} satisfies Readonly<Record<string, Localized>>
