import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { type BenchRow, columnNames, makeRows } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { signs } from './signs.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
})
const columns = columnNames.map((id) => ({
  accessorKey: id,
  id,
  header: id,
  sortFn: 'basic' as const,
  filterFn: 'includesString' as const,
}))

/** TanStack's own row models under its own virtualizer: what one builds with them in an afternoon. */
function TanStack({ data, words, register }: ContenderProps<BenchRow[]>) {
  const table = useTable({ features, columns, data })
  const { rows } = table.getRowModel()
  const box = useRef<HTMLDivElement>(null)
  // Our build compiles no component, so that nothing is memoized behind its back.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 36,
    overscan: 8,
  })
  useEffect(
    () =>
      register({
        sort: () => table.setSorting([{ id: 'current', desc: false }]),
        unsort: () => table.setSorting([]),
      }),
    [register, table],
  )
  useEffect(() => table.setColumnFilters(words === '' ? [] : [{ id: 'text', value: words }]), [words, table])
  return (
    <div ref={box} className="box scroller" role="table">
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return row ? (
            <div
              key={row.id}
              role="row"
              className="row"
              style={{ position: 'absolute', transform: `translateY(${item.start}px)` }}
            >
              {row.getAllCells().map((cell) => (
                <div key={cell.id} role="cell" className="cell" data-cell={cell.column.id}>
                  {String(cell.getValue())}
                </div>
              ))}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}

setStage(TanStack, makeRows, signs)
