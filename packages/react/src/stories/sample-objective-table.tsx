import type { Locale, Objective } from '@okr/core'
import { KeyResultTable, keyResultRows } from '../key-result-table/index.ts'

interface Props {
  readonly objectives: readonly Objective[]
  readonly locale: Locale
}

const SampleObjectiveTable = ({ objectives, locale }: Props) => (
  <KeyResultTable rows={keyResultRows({ objectives })} locale={locale} />
)
export default SampleObjectiveTable
