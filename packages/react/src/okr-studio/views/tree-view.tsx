import { useMemo } from 'react'
import { allOpen, OkrTree } from '../../okr-tree/index.ts'
import { withNodes } from '../../use-okr-set/view-edits.ts'
import { itemPanel, useStudio } from '../context.ts'
import { isItem, studioNodes } from './nodes.ts'

export default function TreeView() {
  const { state, reading, date, texts, locale, panel, openPanel } = useStudio()
  const nodes = useMemo(() => studioNodes({ reading, date, texts }), [reading, date, texts])
  return (
    <OkrTree
      nodes={nodes}
      defaultExpansion={allOpen}
      history={state}
      onNodesChange={(next) => state.change((set) => withNodes(set, next))}
      selectedId={panel?.kind === 'item' ? panel.id : null}
      onSelect={(node) => isItem(node) && openPanel(itemPanel(node.id))}
      locale={locale}
    />
  )
}
