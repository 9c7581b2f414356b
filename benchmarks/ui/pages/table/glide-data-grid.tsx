import { DataEditor, type GridCell, GridCellKind, type Item } from '@glideapps/glide-data-grid'
import { useCallback, useEffect, useMemo, useState } from 'react'
import '@glideapps/glide-data-grid/dist/index.css'
import { type BenchRow, columnNames, makeRows } from '../data.ts'
import { type ContenderProps, type Signs, setStage } from '../stage.tsx'

const columns = columnNames.map((id) => ({ id, title: id, width: id === 'text' ? 320 : 110 }))

/** It paints: what it shows cannot be asked for, so a step ends with the next frame. */
const signs: Signs = {
  ready: () => document.querySelector('canvas') !== null,
  done: { sort: () => true, unsort: () => true },
  filtered: () => true,
}

function Glide({ data, words, register }: ContenderProps<BenchRow[]>) {
  const [isSorted, setSorted] = useState(false)
  const rows = useMemo(() => {
    const found = words === '' ? data : data.filter(({ text }) => text.includes(words))
    return isSorted ? found.toSorted((a, b) => a.current - b.current) : found
  }, [data, words, isSorted])
  useEffect(() => register({ sort: () => setSorted(true), unsort: () => setSorted(false) }), [register])
  const cellAt = useCallback(
    ([column, row]: Item): GridCell => {
      const text = String(rows[row]?.[columnNames[column] ?? 'id'] ?? '')
      return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: true }
    },
    [rows],
  )
  return (
    <DataEditor
      columns={columns}
      rows={rows.length}
      getCellContent={cellAt}
      rowHeight={36}
      width={1200}
      height={600}
      smoothScrollY
    />
  )
}

setStage(Glide, makeRows, signs)
