import {
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { type ColumnId, columnIds, columns } from './columns.ts'
import type { Sort } from './entries.ts'

/**
 * Which columns there are, how wide and sorted by which, is TanStack's; the rows are not, for an object a row is 48 MB at
 * 100,000 rows, and an index is 0.4.
 */
const features = tableFeatures({
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
})
const definitions = columnIds.map((id) => ({ id, size: columns[id].width, minSize: 48, accessorFn: () => undefined }))
const noRows: readonly never[] = []

export function useColumns(hidden: readonly ColumnId[]) {
  const initialState = useMemo(
    () => ({ columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])) }),
    [hidden],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    initialState,
    columnResizeMode: 'onChange',
    manualSorting: true,
  })
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  const sizes = headers.map((header) => header.getSize()).join(' ')
  /** In pixels, of the columns shown. */
  const widths = useMemo(() => sizes.split(' ').map(Number), [sizes])
  const [sorted] = table.state.sorting
  const { columnVisibility } = table.state
  const sort = useMemo(
    (): Sort | undefined => sorted && { column: sorted.id as ColumnId, descending: sorted.desc },
    [sorted],
  )
  const shown = useMemo(() => columnIds.filter((id) => columnVisibility[id] !== false), [columnVisibility])
  return {
    all: table.getAllLeafColumns(),
    headers,
    shown,
    widths,
    sort,
    /** Ascending, descending, as they came. */
    toggleSort: (id: ColumnId) => {
      const isThis = sort?.column === id
      table.setSorting(isThis && sort.descending ? [] : [{ id, desc: isThis }])
    },
    resize: (id: ColumnId, by: number) =>
      table.setColumnSizing((sizes) => ({
        ...sizes,
        [id]: Math.max(48, (sizes[id] ?? columns[id].width) + by),
      })),
  }
}
