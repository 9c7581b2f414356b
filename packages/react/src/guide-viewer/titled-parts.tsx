// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Block } from '@okr/core/guide'
import { memo } from 'react'
import { Blocks } from './blocks.tsx'
import { useViewer } from './context.ts'

interface Part {
  readonly title: string
  readonly blocks: readonly Block[]
}

interface Props {
  /** The parts are `<prefix>-1`, `<prefix>-2`, … in the outline. */
  readonly prefix: string
  readonly parts: readonly Part[]
}

export function TitledParts({ prefix, parts }: Props) {
  return parts.map((part, index) => <TitledPart key={index} id={`${prefix}-${index + 1}`} part={part} />)
}

const TitledPart = memo(({ id, part: { title, blocks } }: { readonly id: string; readonly part: Part }) => {
  const { anchor } = useViewer()
  return (
    <section id={anchor(id)} className="okr-part">
      <h3>{title}</h3>
      <Blocks blocks={blocks} />
    </section>
  )
})
