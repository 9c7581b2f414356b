import type { Severity } from '@okr/core/lint'
import type { Ambition, KeyResultKind, Status } from '@okr/core/okr'

/** From the widest to the narrowest. */
export const unitKinds = ['company', 'department', 'team'] as const
export type UnitKind = (typeof unitKinds)[number]
export type NodeKind = UnitKind | 'objective' | 'keyResult'

/** One row of the tree and what hangs beneath it, as plain data. `okrTreeNodes` makes them from OKRs. */
export interface OkrTreeNode {
  /** Unique in the tree. */
  readonly id: string
  readonly kind: NodeKind
  readonly title: string
  readonly owner?: string
  /** 0 to 1. */
  readonly progress?: number
  readonly status?: Status
  /** 1 to 10. */
  readonly confidence?: number
  readonly ambition?: Ambition
  /** Of a key result: leading, lagging or guardrail. */
  readonly indicator?: KeyResultKind
  readonly findings?: { readonly count: number; readonly gravest: Severity }
  /** Ids of the objectives and key results it serves. */
  readonly links?: readonly string[]
  /** Ids of the key results that this key result waits for. */
  readonly dependsOn?: readonly string[]
  readonly children?: readonly OkrTreeNode[]
}
