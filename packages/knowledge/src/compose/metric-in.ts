import type { Locale } from '@okr/core'
import type { KeyResultPattern, Metric, Theme } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import type { AsEdition } from '../knowledge/knowledge.ts'
import type { Context } from './context.ts'
import { dataSourceLabel } from './labels.ts'

/** Records that every organisation keeps, whatever its industry calls its systems. */
const keptAnywhere: ReadonlySet<string> = new Set([
  'HRIS',
  'OKR tool',
  'audit reports',
  'decision log',
  'dependency register',
  'finance ledger',
  'incident log',
  'observation records',
  'planning system',
  'survey',
])

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const latinWords = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/u)

/** Whether a table of systems names it: "ERP" is in "ERP and SRM (supplier portal)", "QMS" not in "eQMS". */
export function namesSystem(systems: AsEdition['systems'], system: string, locale: Locale): boolean {
  const called = dataSourceLabel(system)[locale].replace(/ ?(?:system|系统)$/u, '')
  const names = systems.map(({ name }) => name[locale])
  if (isHan(called)) return names.some((name) => name.includes(called))
  const words = new Set(names.flatMap(latinWords))
  return latinWords(called).every((word) => words.has(word))
}

const mostBeside = 2

/** Where the other key results of the theme are read: the same work leaves its traces in the same systems. */
function readBeside(
  pack: AsEdition,
  { keyResults }: Pick<Theme, 'keyResults'>,
  { knowledge, params }: Context,
): string[] {
  const metrics = keyResults.map(({ metric }) => knowledge.metricOf(metric))
  const systemsOf = (some: readonly Metric[]) =>
    [...new Set(some.flatMap(({ dataSources }) => dataSources))].filter((name) => !keptAnywhere.has(name))
  const own = systemsOf(metrics.filter(({ id }) => isOwn(pack, id)))
  const named = [...new Set([...own, ...systemsOf(metrics)])].filter((system) =>
    namesSystem(pack.systems, system, params.locale),
  )
  return (named.length > 0 ? named : own).slice(0, mostBeside)
}

const isOwn = ({ metrics }: AsEdition, id: string): boolean => metrics.some((metric) => metric.id === id)

/**
 * The metric of a key result as the industry of the theme reads it. A metric of every industry is read from systems that
 * this one has: those that its pack names, else those of the key results beside it, else its systems of record.
 */
export function metricIn(
  pack: AsEdition,
  theme: Pick<Theme, 'keyResults'>,
  { metric: id }: KeyResultPattern,
  context: Context,
): Metric {
  const metric = context.knowledge.metricOf(id)
  if (pack.id === basePackId || isOwn(pack, id)) return metric
  const kept = metric.dataSources.filter(
    (system) => keptAnywhere.has(system) || namesSystem(pack.systems, system, context.params.locale),
  )
  if (kept.length > 0) return { ...metric, dataSources: kept }
  const beside = readBeside(pack, theme, context)
  return { ...metric, dataSources: beside.length > 0 ? beside : ownSystems(pack, context.params.locale) }
}

/** The first of its systems of record, each by a name that is no list itself. */
const ownSystems = ({ systems }: AsEdition, locale: Locale): string[] =>
  systems
    .map(({ name }) => name[locale])
    .filter((name) => !/[、，,]/u.test(name))
    .slice(0, mostBeside)
