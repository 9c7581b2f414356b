// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Block } from '@okr/core'
import { Blocks } from './blocks.tsx'

interface Props {
  /** The parts are `<prefix>-1`, `<prefix>-2`, … in the outline. */
  readonly prefix: string
  readonly parts: readonly { readonly title: string; readonly blocks: readonly Block[] }[]
}

export function TitledParts({ prefix, parts }: Props) {
  return parts.map(({ title, blocks }, index) => (
    <section key={`${prefix}-${index}`} id={`${prefix}-${index + 1}`} className="okr-part">
      <h3>{title}</h3>
      <Blocks blocks={blocks} />
    </section>
  ))
}
