import type { Finding, Severity } from '@okr/core/lint'
import {
  type CheckIn,
  type Cycle,
  confidenceTrend,
  expectedProgress,
  type KeyResult,
  type Objective,
  type SetProgress,
  type StatusThresholds,
  setProgress,
  statusOf,
  weightedMean,
} from '@okr/core/okr'
import { byKeyResult } from '../lib/by-key-result.ts'
import type { OkrTreeNode, UnitKind } from './node.ts'

/** A company, department or team with its objectives; an `OkrSet` whose owners are known. */
export interface OkrUnit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly owner?: string
  readonly objectives?: readonly Objective[]
  readonly units?: readonly OkrUnit[]
}

/** What is known beside the objectives themselves. */
export interface OkrTreeFacts {
  readonly checkIns?: readonly CheckIn[]
  /** With `date`, what is expected by now: without both, no status is shown. */
  readonly cycle?: Cycle
  /** ISO date that progress is judged on. */
  readonly date?: string
  readonly thresholds?: StatusThresholds
  /** What the linter found, by subject. */
  readonly findings?: readonly Finding[]
}

interface Context extends OkrTreeFacts {
  readonly progress: SetProgress
  readonly expected: number | undefined
  readonly checked: ReadonlyMap<string, readonly CheckIn[]>
  readonly found: ReadonlyMap<string, NonNullable<OkrTreeNode['findings']>>
}

/**
 * The rows of a tree from an organisation: progress is rolled up, an objective that several units list counts once, and
 * what an objective serves becomes its links.
 */
export function okrTreeNodes(units: readonly OkrUnit[], facts: OkrTreeFacts = {}): OkrTreeNode[] {
  const { checkIns = [], cycle, date } = facts
  const objectives = [...new Map(units.flatMap(objectivesOf).map((objective) => [objective.id, objective])).values()]
  const context: Context = {
    ...facts,
    progress: setProgress({ objectives, checkIns }),
    expected: cycle && date ? expectedProgress(cycle, date) : undefined,
    checked: byKeyResult(checkIns),
    found: findingsBySubject(facts.findings ?? []),
  }
  return units.map((unit) => unitNode(unit, context))
}

const objectivesOf = ({ objectives = [], units = [] }: OkrUnit): Objective[] => [
  ...objectives,
  ...units.flatMap(objectivesOf),
]

function unitNode(unit: OkrUnit, context: Context): OkrTreeNode {
  const { id, kind, name, owner, objectives = [], units = [] } = unit
  return {
    id,
    kind,
    title: name,
    ...defined({ owner }),
    ...measured(weightedMean(objectivesOf(unit), context.progress.objectives), context),
    children: [
      ...objectives.map((objective) => objectiveNode(objective, context)),
      ...units.map((inner) => unitNode(inner, context)),
    ],
  }
}

function objectiveNode(objective: Objective, context: Context): OkrTreeNode {
  const { id, text, owner, ambition, parents, keyResults } = objective
  return {
    id,
    kind: 'objective',
    title: text,
    ...defined({ owner, ambition, links: parents, findings: context.found.get(id) }),
    ...measured(context.progress.objectives.get(id), context),
    children: keyResults.map((keyResult) => keyResultNode(keyResult, context)),
  }
}

function keyResultNode({ id, text, owner, ambition, kind, dependsOn }: KeyResult, context: Context): OkrTreeNode {
  const confidence = confidenceTrend(context.checked.get(id) ?? [])?.latest
  return {
    id,
    kind: 'keyResult',
    title: text,
    ...defined({ owner, ambition, indicator: kind, confidence, dependsOn, findings: context.found.get(id) }),
    ...measured(context.progress.keyResults.get(id), context),
  }
}

function measured(
  progress: number | undefined,
  { expected, thresholds }: Context,
): Pick<OkrTreeNode, 'progress' | 'status'> {
  if (progress === undefined) return {}
  return expected === undefined ? { progress } : { progress, status: statusOf(progress, expected, thresholds) }
}

const order: readonly Severity[] = ['info', 'warning', 'error']

function findingsBySubject(findings: readonly Finding[]): Context['found'] {
  const found = new Map<string, NonNullable<OkrTreeNode['findings']>>()
  for (const { subject, severity } of findings) {
    if (subject === null) continue
    const { count, gravest } = found.get(subject) ?? { count: 0, gravest: severity }
    const worse = order.indexOf(severity) > order.indexOf(gravest) ? severity : gravest
    found.set(subject, { count: count + 1, gravest: worse })
  }
  return found
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
