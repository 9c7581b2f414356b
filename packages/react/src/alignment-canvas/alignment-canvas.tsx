import type { Locale } from '@okr/core'
import { useMemo } from 'react'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { type AlignmentCanvasMessages, alignmentCanvasMessages } from './messages.ts'
import { Minimap } from './minimap.tsx'
import { Plane } from './plane.tsx'
import { Toolbar } from './toolbar.tsx'
import { type AlignmentCanvasOptions, type AlignmentCanvasState, useAlignmentCanvas } from './use-alignment-canvas.ts'

export interface AlignmentCanvasProps extends Omit<AlignmentCanvasOptions, 'messages'> {
  readonly locale: Locale
  /** Name of the canvas for those who hear it. */
  readonly label?: string | undefined
  readonly selectedId?: string | null | undefined
  readonly messages?: Partial<AlignmentCanvasMessages> | undefined
  readonly className?: string | undefined
}

/** Who serves whom: objectives in the middle, to the left what they serve, to the right what serves them. */
export function AlignmentCanvas(props: AlignmentCanvasProps) {
  const { locale, label, selectedId = null, messages, className, ...options } = props
  const texts = useMemo(() => withOwn(alignmentCanvasMessages[locale], messages), [locale, messages])
  const state = useAlignmentCanvas({ ...options, messages: texts })
  return (
    <section className={classes('okr', 'okr-canvas', className)} lang={locale}>
      <Toolbar state={state} texts={texts} />
      <div className="okr-canvas__frame">
        {state.cards.length > 0 ? (
          <Plane state={state} label={label ?? texts.label} selectedId={selectedId} texts={texts} />
        ) : (
          <p className="okr-canvas__empty">{texts.empty}</p>
        )}
        <Minimap state={state} />
      </div>
      <Legend state={state} texts={texts} />
      <p className="okr-canvas__said" role="status">
        {state.announcement}
      </p>
    </section>
  )
}

interface LegendProps {
  readonly state: AlignmentCanvasState
  readonly texts: AlignmentCanvasMessages
}

/** What the lines mean; only those that are there. */
function Legend({ state: { edges }, texts }: LegendProps) {
  const kinds = (['first', 'second', 'dependency'] as const).filter((kind) => edges.some((edge) => edge.kind === kind))
  const entries = edges.some(({ isOnCircle }) => isOnCircle) ? [...kinds, 'circle' as const] : kinds
  return (
    <ul className="okr-canvas__legend">
      {entries.map((entry) => (
        <li key={entry}>
          <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true" data-kind={entry}>
            <path d="M1 4H27" />
          </svg>
          {texts.legend[entry]}
        </li>
      ))}
    </ul>
  )
}
