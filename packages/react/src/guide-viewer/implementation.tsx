import type { Phase, SectionOf } from '@okr/core'
import { Objectives } from '../objectives/objectives.tsx'
import { Blocks } from './blocks.tsx'
import { useViewer } from './context.ts'
import { TitledParts } from './titled-parts.tsx'

function Timeline({ phases }: { readonly phases: readonly Phase[] }) {
  return (
    <ol className="okr-timeline">
      {phases.map(({ title, timing, blocks }) => (
        <li key={title} className="okr-timeline__phase">
          {timing ? <p className="okr-timeline__timing">{timing}</p> : null}
          <div className="okr-timeline__body">
            <h4>{title}</h4>
            <Blocks blocks={blocks} />
          </div>
        </li>
      ))}
    </ol>
  )
}

export function Implementation({ section }: { readonly section: SectionOf<'implementation'> }) {
  const { texts } = useViewer()
  const { phases, objectives, tools } = section
  return (
    <>
      {phases.length > 0 ? (
        <section id="phases" className="okr-part">
          <h3>{texts.phases}</h3>
          <Timeline phases={phases} />
        </section>
      ) : null}
      {objectives.length > 0 ? (
        <section id="example-okrs" className="okr-part">
          <h3>{texts.exampleOkrs}</h3>
          <p className="okr-part__note">{texts.exampleNote}</p>
          <Objectives objectives={objectives} />
        </section>
      ) : null}
      <TitledParts prefix="tool" parts={tools} />
    </>
  )
}
