import type { Ambition, KeyResultKind, ObjectiveLevel, Status } from '@okr/core/okr'

export const viewIds = ['guide', 'overview', 'tree', 'table', 'alignment', 'check'] as const
export type ViewId = (typeof viewIds)[number]

export interface OkrStudioMessages {
  readonly untitled: string
  readonly views: string
  readonly view: Readonly<Record<ViewId, string>>
  readonly loading: string
  readonly progress: string
  readonly expected: (share: string) => string
  readonly noProgress: string
  readonly status: Readonly<Record<Status, string>>
  readonly unmeasured: string
  readonly counted: (name: string, count: number) => string
  readonly checkInDue: (count: number) => string
  readonly nothingDue: string
  readonly findings: (count: number) => string
  readonly cycle: string
  readonly cycleLabel: string
  readonly cycleStart: string
  readonly cycleEnd: string
  readonly cycleHelp: string
  readonly setCycle: string
  readonly undo: string
  readonly redo: string
  readonly saving: string
  readonly notSaved: string
  readonly retry: string
  readonly dismiss: string
  readonly addObjective: string
  readonly addKeyResult: string
  readonly files: string
  readonly importFile: string
  readonly download: string
  readonly formats: Readonly<Record<'json' | 'csv' | 'md', string>>
  readonly downloaded: (name: string) => string
  readonly unknownFormat: (name: string) => string
  readonly notRead: (name: string) => string
  readonly partlyRead: (name: string) => string
  readonly notLoaded: string
  readonly incoming: (name: string, objectives: number, keyResults: number) => string
  readonly add: string
  readonly replace: string
  readonly cancel: string
  readonly taken: (objectives: number) => string
  readonly empty: string
  readonly emptyHelp: string
  readonly objective: string
  readonly keyResult: string
  readonly objectivePlaceholder: string
  readonly thisQuarter: (label: string) => string
  readonly noText: string
  readonly open: (text: string) => string
  readonly checkIn: string
  readonly checkInOf: (text: string) => string
  readonly edit: string
  readonly panelTabs: string
  readonly close: string
  readonly remove: string
  readonly removed: (text: string) => string
  readonly checkedIn: string
  readonly nextDue: (left: number) => string
  readonly now: string
  readonly confidence: (value: number) => string
  readonly lastCheckIn: (date: string) => string
  readonly due: string
  readonly owner: string
  readonly rationale: string
  readonly level: string
  readonly levels: Readonly<Record<ObjectiveLevel, string>>
  readonly kind: string
  readonly kinds: Readonly<Record<KeyResultKind, string>>
  readonly ambition: string
  readonly ambitions: Readonly<Record<Ambition, string>>
  readonly weight: string
  readonly atLeast: string
  readonly atMost: string
  readonly unset: string
  readonly serves: (ids: string) => string
  readonly supports: string
  readonly supportsNone: string
  readonly takeGuide: string
  readonly guideStop: string
  readonly guideFailed: string
  readonly guideSections: (done: number, all: number) => string
}
