// The phases of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Phase, SectionOf } from '@okr/core/guide'
import { memo } from 'react'
import { Objectives } from '../objectives/objectives.tsx'
import { Blocks } from './blocks.tsx'
import { useViewer } from './context.ts'
import { TitledParts } from './titled-parts.tsx'

const PhasePart = memo(({ phase: { title, timing, blocks } }: { readonly phase: Phase }) => (
  <li className="okr-timeline__phase">
    {timing ? <p className="okr-timeline__timing">{timing}</p> : null}
    <div className="okr-timeline__body">
      <h4>{title}</h4>
      <Blocks blocks={blocks} />
    </div>
  </li>
))

export function Implementation({ section }: { readonly section: SectionOf<'implementation'> }) {
  const { words, anchor } = useViewer()
  const { phases, objectives, tools } = section
  return (
    <>
      {phases.length > 0 ? (
        <section id={anchor('phases')} className="okr-part">
          <h3>{words.phases}</h3>
          <ol className="okr-timeline">
            {phases.map((phase, index) => (
              <PhasePart key={index} phase={phase} />
            ))}
          </ol>
        </section>
      ) : null}
      {objectives.length > 0 ? (
        <section id={anchor('example-okrs')} className="okr-part">
          <h3>{words.exampleOkrs}</h3>
          <p className="okr-part__note">{words.exampleNote}</p>
          <Objectives objectives={objectives} />
        </section>
      ) : null}
      <TitledParts prefix="tool" parts={tools} />
    </>
  )
}
