import type { OkrTreeNode } from '../../okr-nodes/node.ts'
import { okrTreeNodes } from '../../okr-nodes/okr-tree-nodes.ts'
import { unitsOf } from '../../use-okr-set/units-of.ts'
import type { Studio } from '../context.ts'

/** The rows of a tree or canvas over the set, its levels as units. */
export function studioNodes({ reading, date, texts }: Pick<Studio, 'reading' | 'date' | 'texts'>): OkrTreeNode[] {
  const { set, findings } = reading
  const { checkIns = [], cycle } = set
  return okrTreeNodes(unitsOf(set, texts.levels), { checkIns, date, findings, ...(cycle ? { cycle } : {}) })
}

/** Units of the tree are no part of the set and open nothing. */
export const isItem = ({ kind }: OkrTreeNode): boolean => kind === 'objective' || kind === 'keyResult'
