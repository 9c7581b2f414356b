import { formatFinding, lintKeyResult } from '@okr/core/lint'
import { useMemo } from 'react'
import {
  type ColumnId,
  type KeyResultRow,
  KeyResultTable,
  keyResultRows,
  type RowAdvice,
} from '../../key-result-table/index.ts'
import { withRows } from '../../use-okr-set/view-edits.ts'
import { useStudio } from '../context.ts'

const hiddenColumns: readonly ColumnId[] = ['team', 'unit']

export default function TableView() {
  const { state, reading, date, locale } = useStudio()
  const { cycle } = reading.set
  const rows = useMemo(() => keyResultRows(reading.set, date), [reading.set, date])
  const check = ({ keyResult }: KeyResultRow): readonly RowAdvice[] =>
    lintKeyResult(keyResult, cycle ? { cycle } : {}).map((finding) => ({
      severity: finding.severity,
      text: formatFinding(finding, locale),
    }))
  return (
    <KeyResultTable
      rows={rows}
      history={state}
      onRowsChange={(next) => state.change((set) => withRows(set, rows, next, date))}
      hiddenColumns={hiddenColumns}
      check={check}
      locale={locale}
    />
  )
}
