import type { Localized, Objective } from '@okr/core'
import type { ObjectiveView } from '@okr/react/guide-viewer'
import { lazy } from 'react'

const Tree = lazy(() => import('./objective-tree.tsx'))
const Table = lazy(() => import('./objective-table.tsx'))

const labels: Readonly<Record<'tree' | 'table', Localized>> = {
  tree: { 'zh-CN': '对齐树', en: 'Tree' },
  table: { 'zh-CN': '表格', en: 'Table' },
}

const viewsIn = (locale: 'zh-CN' | 'en'): readonly ObjectiveView[] => [
  {
    id: 'tree',
    label: labels.tree[locale],
    render: (objectives: readonly Objective[]) => <Tree objectives={objectives} locale={locale} />,
  },
  {
    id: 'table',
    label: labels.table[locale],
    render: (objectives: readonly Objective[]) => <Table objectives={objectives} locale={locale} />,
  },
]

/** The example OKRs as a tree and as a table; both load when they are chosen. */
export const objectiveViews = { 'zh-CN': viewsIn('zh-CN'), en: viewsIn('en') }
