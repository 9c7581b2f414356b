import type { Section, SectionId } from '@okr/core/guide'
import { memo, type ReactNode, useEffect, useRef } from 'react'
import { PencilIcon, RefreshIcon, UndoIcon } from '../lib/icons.tsx'
import { Blocks } from './blocks.tsx'
import { CaseCards } from './case-cards.tsx'
import { useViewer } from './context.ts'
import { Implementation } from './implementation.tsx'
import { Pitfalls } from './pitfalls.tsx'
import type { SectionProgress } from './progress.ts'
import { References } from './references.tsx'
import { TitledParts } from './titled-parts.tsx'

/** What a section holds besides its own blocks. */
function SectionParts({ section }: { readonly section: Section }) {
  switch (section.id) {
    case 'industry-analysis':
      return <TitledParts prefix="analysis" parts={section.subsections} />
    case 'case-studies':
      return <CaseCards cases={section.cases} />
    case 'implementation':
      return <Implementation section={section} />
    case 'best-practices':
      return <TitledParts prefix="practice" parts={section.groups} />
    case 'pitfalls':
      return <Pitfalls pitfalls={section.pitfalls} />
    case 'references':
      return <References references={section.references} />
    default:
      return null
  }
}

/** What can be done with a section; what the host offers no way to do is missing. */
export interface SectionActions {
  readonly onEdit?: ((id: SectionId) => void) | undefined
  readonly onRegenerate?: ((id: SectionId) => void) | undefined
}

interface Props extends SectionActions {
  readonly id: SectionId
  readonly title: string
  readonly number: number
  /** undefined while it waits to be written. */
  readonly section: Section | undefined
  readonly progress: SectionProgress | undefined
  readonly isEdited: boolean
  /** Only where the last edit was made. */
  readonly onUndo: (() => void) | undefined
  /** Stands in for the text while it is edited. */
  readonly editor: ReactNode
}

export const GuideSection = memo(
  ({ id, title, number, section, progress, isEdited, onUndo, editor, ...actions }: Props) => {
    const { anchor, words } = useViewer()
    const isWriting = progress?.state === 'writing'
    const heading = useFocusAfter(Boolean(editor))
    return (
      <section
        id={anchor(id)}
        className="okr-section"
        aria-labelledby={anchor(`${id}-title`)}
        aria-busy={isWriting || undefined}
      >
        <div className="okr-section__head">
          <h2 ref={heading} id={anchor(`${id}-title`)} tabIndex={-1}>
            <span className="okr-section__number" aria-hidden="true">
              {number}
            </span>
            {title}
          </h2>
          {progress?.state === 'done' || !progress ? <Tools id={id} title={title} {...actions} /> : null}
        </div>
        <Marks progress={progress} isEdited={isEdited} onUndo={onUndo} />
        {editor}
        {section && !editor ? (
          <>
            <Blocks blocks={section.blocks} />
            <SectionParts section={section} />
          </>
        ) : null}
        {section ? null : <p className="okr-section__waiting">{words.waiting}</p>}
        {isWriting ? <span className="okr-section__cursor" aria-hidden="true" /> : null}
      </section>
    )
  },
)

/** What takes the focus when an editor that had it goes away. */
function useFocusAfter(isEditing: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !isEditing) heading.current?.focus({ preventScroll: true })
    was.current = isEditing
  }, [isEditing])
  return heading
}

/** How the section came to be what it is, where that is out of the ordinary. */
function Marks({ progress, isEdited, onUndo }: Pick<Props, 'progress' | 'isEdited' | 'onUndo'>) {
  const { texts } = useViewer()
  const { degraded = false, partial = false } = progress ?? {}
  if (!degraded && !partial && !isEdited) return null
  return (
    <div className="okr-section__marks">
      {degraded ? (
        <>
          <span className="okr-badge" data-mark="degraded">
            {texts.degraded}
          </span>{' '}
          {texts.degradedHelp}
        </>
      ) : null}
      {partial ? (
        <span className="okr-badge" data-mark="partial">
          {texts.partial}
        </span>
      ) : null}
      {isEdited ? <span className="okr-badge">{texts.edited}</span> : null}
      {isEdited && onUndo ? (
        <button type="button" className="okr-section__undo" onClick={onUndo}>
          <UndoIcon />
          {texts.undo}
        </button>
      ) : null}
    </div>
  )
}

interface ToolsProps extends SectionActions {
  readonly id: SectionId
  readonly title: string
}

function Tools({ id, title, onEdit, onRegenerate }: ToolsProps) {
  const { texts, readerLocale } = useViewer()
  // References are printed by code, never by a writer.
  const regenerate = id === 'references' ? undefined : onRegenerate
  if (!onEdit && !regenerate) return null
  return (
    <div className="okr-section__tools" lang={readerLocale}>
      {onEdit ? (
        <button
          type="button"
          className="okr-icon-button"
          aria-label={texts.edit(title)}
          title={texts.edit(title)}
          onClick={() => onEdit(id)}
        >
          <PencilIcon />
        </button>
      ) : null}
      {regenerate ? (
        <button
          type="button"
          className="okr-icon-button"
          aria-label={texts.regenerate(title)}
          title={texts.regenerate(title)}
          onClick={() => regenerate(id)}
        >
          <RefreshIcon />
        </button>
      ) : null}
    </div>
  )
}
