import { useEffect, useMemo, useState } from 'react'
import { DataGrid } from 'react-data-grid'
import 'react-data-grid/lib/styles.css'
import { type BenchRow, columnNames, makeRows } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { signs } from './signs.ts'

const columns = columnNames.map((key) => ({ key, name: key, width: key === 'text' ? 320 : 110, resizable: true }))

/** It leaves sorting and filtering to its host. */
function Rdg({ data, words, register }: ContenderProps<BenchRow[]>) {
  const [isSorted, setSorted] = useState(false)
  const rows = useMemo(() => {
    const found = words === '' ? data : data.filter(({ text }) => text.includes(words))
    return isSorted ? found.toSorted((a, b) => a.current - b.current) : found
  }, [data, words, isSorted])
  useEffect(() => register({ sort: () => setSorted(true), unsort: () => setSorted(false) }), [register])
  return <DataGrid className="box" columns={columns} rows={rows} rowKeyGetter={({ id }) => id} rowHeight={36} />
}

setStage(Rdg, makeRows, signs)
