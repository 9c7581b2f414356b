import type { Locale, Objective } from '@okr/core'
import { KeyResultTable, keyResultRows } from '@okr/react/key-result-table'
import { useMemo } from 'react'

interface Props {
  readonly objectives: readonly Objective[]
  readonly locale: Locale
}

export default function ObjectiveTable({ objectives, locale }: Props) {
  const rows = useMemo(() => keyResultRows({ objectives }), [objectives])
  return <KeyResultTable rows={rows} locale={locale} />
}
