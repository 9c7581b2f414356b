'use client'
import type { OkrSet } from '@okr/core/okr'
import { OkrStudio } from '@okr/react/okr-studio'
import { type SaveOkrSet, useOkrSet } from '@okr/react/use-okr-set'

interface Props {
  readonly set: OkrSet
  readonly save: SaveOkrSet
  readonly date: string
}

/** The boundary is yours: on the one side a hook and a component, on the other data and a server action. */
export function Studio({ set, save, date }: Props) {
  const state = useOkrSet({ defaultSet: set, save })
  return <OkrStudio state={state} locale="en" date={date} />
}
