'use client'
import type { OkrSet } from '@okr/core/okr'
// The boundary is yours: a hook and a component of ours on the one side, data and a server action on the other.
import { OkrStudio } from '@okr/react/okr-studio'
import { type SaveOkrSet, useOkrSet } from '@okr/react/use-okr-set'

interface Props {
  readonly set: OkrSet
  readonly save: SaveOkrSet
  readonly date: string
}

export function Studio({ set, save, date }: Props) {
  const state = useOkrSet({ defaultSet: set, save })
  return <OkrStudio state={state} locale="en" date={date} />
}
