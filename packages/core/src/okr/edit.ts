import type { CheckIn } from './check-in.ts'
import type { KeyResult } from './key-result.ts'
import type { Objective, OkrSet } from './objective.ts'

/** An objective, or one of its key results, with the objective it stands under. */
export interface OkrItem {
  readonly objective: Objective
  readonly keyResult?: KeyResult
}

/** What an id stands for; undefined where the set has nothing of that id. */
export function itemOf({ objectives }: OkrSet, id: string): OkrItem | undefined {
  for (const objective of objectives) {
    if (objective.id === id) return { objective }
    const keyResult = objective.keyResults.find((one) => one.id === id)
    if (keyResult) return { objective, keyResult }
  }
  return undefined
}

/** The same list where nothing in it changed, so that an edit that changes nothing is none. */
function mapped<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const next = items.map(change)
  return next.every((item, index) => item === items[index]) ? items : next
}

const withObjectives = (set: OkrSet, objectives: readonly Objective[]): OkrSet =>
  objectives === set.objectives ? set : { ...set, objectives }

/** The set with one objective changed; the same set where nothing was. */
export const withObjective = (set: OkrSet, id: string, change: (objective: Objective) => Objective): OkrSet =>
  withObjectives(
    set,
    mapped(set.objectives, (objective) => (objective.id === id ? change(objective) : objective)),
  )

/** The set with one key result changed; the same set where nothing was. */
export const withKeyResult = (set: OkrSet, id: string, change: (keyResult: KeyResult) => KeyResult): OkrSet =>
  withObjectives(
    set,
    mapped(set.objectives, (objective) => {
      const keyResults = mapped(objective.keyResults, (one) => (one.id === id ? change(one) : one))
      return keyResults === objective.keyResults ? objective : { ...objective, keyResults }
    }),
  )

/** Every id that is taken: check-ins of what was removed stay in the log, and nothing new may inherit them. */
const takenIds = ({ objectives, checkIns = [] }: OkrSet): Set<string> =>
  new Set([
    ...objectives.flatMap(({ id, keyResults }) => [id, ...keyResults.map((keyResult) => keyResult.id)]),
    ...checkIns.map(({ keyResultId }) => keyResultId),
  ])

/** "O3": the next free number. */
export const newObjectiveId = (set: OkrSet): string => freeName(`O${set.objectives.length + 1}`, takenIds(set))

/** "O3-KR2": the next free number under an objective. */
export function newKeyResultId(set: OkrSet, objectiveId: string): string {
  const number = (itemOf(set, objectiveId)?.objective.keyResults.length ?? 0) + 1
  return freeName(`${objectiveId}-KR${number}`, takenIds(set))
}

/** The set with an objective behind the others. */
export const withNewObjective = (set: OkrSet, objective: Objective): OkrSet => ({
  ...set,
  objectives: [...set.objectives, objective],
})

/** The set with a key result behind those of an objective. */
export const withNewKeyResult = (set: OkrSet, objectiveId: string, keyResult: KeyResult): OkrSet =>
  withObjective(set, objectiveId, (objective) => ({ ...objective, keyResults: [...objective.keyResults, keyResult] }))

/**
 * The set without an objective and its key results, or without one key result; nothing refers to them any more. Their
 * check-ins stay: a log only grows.
 */
export function withoutItem(set: OkrSet, id: string): OkrSet {
  const item = itemOf(set, id)
  if (!item) return set
  const { objective, keyResult } = item
  const gone = new Set([id, ...(keyResult ? [] : objective.keyResults.map((one) => one.id))])
  const objectives = set.objectives
    .filter((one) => !gone.has(one.id))
    .map((one) => ({ ...referring(one, 'parents', gone), keyResults: one.keyResults.filter((kr) => !gone.has(kr.id)) }))
    .map((one) => ({ ...one, keyResults: one.keyResults.map((kr) => referring(kr, 'dependsOn', gone)) }))
  return { ...set, objectives }
}

function referring<Key extends 'parents' | 'dependsOn', T extends { readonly [K in Key]?: readonly string[] }>(
  item: T,
  key: Key,
  gone: ReadonlySet<string>,
): T {
  const ids = item[key]
  return ids?.some((id) => gone.has(id)) ? { ...item, [key]: ids.filter((id) => !gone.has(id)) } : item
}

/** The set with a key result under another objective, behind its own. */
export function withMoved(set: OkrSet, keyResultId: string, objectiveId: string): OkrSet {
  const keyResult = itemOf(set, keyResultId)?.keyResult
  if (!keyResult || !set.objectives.some(({ id }) => id === objectiveId)) return set
  const objectives = set.objectives.map((objective) => {
    const others = objective.keyResults.filter(({ id }) => id !== keyResultId)
    return { ...objective, keyResults: objective.id === objectiveId ? [...others, keyResult] : others }
  })
  return { ...set, objectives }
}

/** The set with one more entry in its log, under an id that makes it the latest of its date. */
export function withCheckIn(set: OkrSet, entry: Omit<CheckIn, 'id'>): OkrSet {
  const { checkIns = [] } = set
  const greatest = checkIns.reduce((most, { id }) => (id > most ? id : most), '')
  const numbered = String(checkIns.length + 1).padStart(6, '0')
  const id = numbered > greatest ? numbered : `${greatest}1`
  return { ...set, checkIns: [...checkIns, { id, ...entry }] }
}

/**
 * The set with the objectives and the log of another behind its own. Ids that are taken become free ones, and what
 * refers to them goes along. The cycle is its own, or the other's where it has none.
 */
export function withAdded(set: OkrSet, other: OkrSet): OkrSet {
  const taken = takenIds(set)
  const renamed = new Map<string, string>()
  for (const { id, keyResults } of other.objectives) {
    const own = freeName(id, taken)
    renamed.set(id, own)
    for (const keyResult of keyResults) {
      // "O1-KR2" under what is now O4 is "O4-KR2".
      const wanted = keyResult.id.startsWith(`${id}-`) ? own + keyResult.id.slice(id.length) : keyResult.id
      renamed.set(keyResult.id, freeName(wanted, taken))
    }
  }
  const named = (id: string): string => renamed.get(id) ?? id
  const log = (other.checkIns ?? []).map((entry) => ({ ...entry, keyResultId: named(entry.keyResultId) }))
  const cycle = set.cycle ?? other.cycle
  return {
    ...(cycle ? { cycle } : {}),
    objectives: [...set.objectives, ...other.objectives.map((objective) => withIds(objective, named))],
    ...(set.checkIns || other.checkIns ? { checkIns: [...(set.checkIns ?? []), ...withOwnIds(set, log)] } : {}),
  }
}

/** The id, or one like it with the next number that is free; from then on it is taken. */
function freeName(id: string, taken: Set<string>): string {
  const numbered = /^(?<lead>.*?)(?<number>\d{1,9})$/u.exec(id)?.groups
  let name = id
  for (let number = Number(numbered?.['number'] ?? 1); taken.has(name); ) {
    number++
    name = numbered ? `${numbered['lead']}${number}` : `${id}-${number}`
  }
  taken.add(name)
  return name
}

const withIds = (objective: Objective, named: (id: string) => string): Objective => ({
  ...objective,
  id: named(objective.id),
  ...(objective.parents ? { parents: objective.parents.map(named) } : {}),
  keyResults: objective.keyResults.map((keyResult) => ({
    ...keyResult,
    id: named(keyResult.id),
    ...(keyResult.dependsOn ? { dependsOn: keyResult.dependsOn.map(named) } : {}),
  })),
})

/** Entries whose ids no entry of the set has: with a lead of its own where one has, so that their order stays. */
function withOwnIds({ checkIns = [] }: OkrSet, log: readonly CheckIn[]): CheckIn[] {
  const taken = new Set(checkIns.map(({ id }) => id))
  let lead = ''
  while (log.some(({ id }) => taken.has(lead + id))) lead += '+'
  return log.map(({ corrects, ...entry }) => ({
    ...entry,
    id: lead + entry.id,
    ...(corrects === undefined ? {} : { corrects: lead + corrects }),
  }))
}
