import type { Locale } from '@okr/core'
import { type Guide, type Reference, type SectionId, sectionOf } from '@okr/core/guide/model'
import type { GuideFinding } from '@okr/core/guide-lint'
import { memo, type ReactNode, useMemo, useRef } from 'react'
import { CitationPopover } from '../citation/citation-popover.tsx'
import type { FindSource } from '../citation/cited-source.ts'
import { useCitationPopover } from '../citation/use-citation-popover.ts'
import { GuideActions } from '../guide-actions/guide-actions.tsx'
import { GuideFindings } from '../guide-findings/guide-findings.tsx'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { type ObjectiveView, positionsOf, type StatusOf, useViewer, ViewerProvider } from './context.ts'
import { EditorSlot } from './editor-slot.tsx'
import { entriesOf, outlineOf, type SectionEntry } from './entries.ts'
import { followLink } from './follow-link.ts'
import { type GuideViewerMessages, guideViewerMessages } from './messages.ts'
import { Outline } from './outline.tsx'
import type { SectionProgress } from './progress.ts'
import type { GuideProvenance } from './provenance.ts'
import { ProvenancePart } from './provenance-part.tsx'
import { GuideSection, type SectionActions } from './sections.tsx'
import { type SectionEdits, useSectionEdits } from './use-section-edits.ts'
import { useSteady } from './use-steady.ts'

/** Puts a finding of the guide linter into words: `formatGuideFinding` of `@okr/core/guide-lint`. */
export type FormatFinding = (finding: GuideFinding, locale: Locale) => string

/** Finds what is wrong with a guide: `lintGuide` of the same, which may be loaded for it. */
export type Check = (guide: Guide) => readonly GuideFinding[] | Promise<readonly GuideFinding[]>

export interface GuideViewerProps {
  /** null while nothing has been written. */
  readonly guide: Guide | null
  /** Of the words around the guide; that of the guide by default. */
  readonly locale?: Locale | undefined
  /** How far each section is, from `useGuide`; a guide that only stands there has none. */
  readonly progress?: readonly SectionProgress[] | undefined
  /** What the registry knows of the sources that the guide cites. */
  readonly findSource?: FindSource | undefined
  /** What is known of the references of a guide from elsewhere. */
  readonly statusOf?: StatusOf | undefined
  readonly provenance?: GuideProvenance | null | undefined
  readonly findings?: readonly GuideFinding[] | undefined
  /** Comes from outside, because the linter need not be loaded with the viewer. Without it no finding is shown. */
  readonly formatFinding?: FormatFinding | undefined
  /** Asked while a section is edited. */
  readonly check?: Check | undefined
  /** Takes the guide with an edited section; without it nothing can be edited. */
  readonly onChange?: ((guide: Guide) => void) | undefined
  /** Takes the last change back. */
  readonly onUndo?: (() => void) | undefined
  /** Has a section written again. */
  readonly onRegenerate?: ((section: SectionId) => void) | undefined
  /** Other ways to show example OKRs; what they need loads when they are chosen, if the host makes them lazy. */
  readonly objectiveViews?: readonly ObjectiveView[] | undefined
  /** Stands between the title and the guide. */
  readonly notice?: ReactNode
  /** Stands beside the guide on wide screens and above it on narrow ones; by default what can be taken away. */
  readonly actions?: ReactNode
  /** Begins the id of every part, so that it is nobody else's on the page. */
  readonly anchorPrefix?: string | undefined
  /** Smaller type and less air. */
  readonly compact?: boolean | undefined
  readonly messages?: Partial<GuideViewerMessages> | undefined
  readonly className?: string | undefined
}

const noProgress: readonly SectionProgress[] = []
const noFindings: readonly GuideFinding[] = []
const noReferences: readonly Reference[] = []
const noViews: readonly ObjectiveView[] = []
const findNone: FindSource = () => undefined

/** A guide to read: as it is written, and when it stands. */
export function GuideViewer(props: GuideViewerProps) {
  const { guide, progress = noProgress, findings = noFindings, formatFinding, className, compact = false } = props
  const context = useContextOf(props)
  const { texts, readerLocale, anchor, words } = context
  const { onClick: openCitation, ...citation } = useCitationPopover()
  const article = useRef<HTMLElement>(null)
  const entries = entriesOf(guide, progress)
  const outline = useSteady(outlineOf(entries, findings, words))
  const edits = useSectionEdits(props)
  const references = (guide && sectionOf(guide, 'references')?.references) ?? noReferences
  const actions = props.actions === undefined && guide ? defaultActions(props) : props.actions
  return (
    <ViewerProvider value={context}>
      {/* Only links and citations inside are listened for, and those are links and buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes('okr', 'okr-viewer', className)} lang={readerLocale} onClick={followLink}>
        <div className="okr-viewer__grid" data-compact={compact || undefined}>
          <Head title={guide?.title ?? ''} provenance={props.provenance} notice={props.notice} said={edits.said} />
          <Outline entries={outline} guide={article} />
          <div className="okr-viewer__side">
            {actions}
            {formatFinding && guide && findings.length > 0 ? (
              <GuideFindings {...{ guide, findings, anchor }} locale={readerLocale} format={formatFinding} />
            ) : null}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <article
            ref={article}
            className="okr-guide"
            lang={context.locale}
            aria-labelledby={anchor('guide-title')}
            onClick={openCitation}
          >
            {entries.length === 0 ? <p className="okr-section__waiting">{texts.empty}</p> : null}
            <Sections entries={entries} edits={edits} props={props} />
          </article>
        </div>
        <CitationPopover {...citation} references={references} />
      </div>
    </ViewerProvider>
  )
}

const defaultActions = ({ guide, locale, provenance, progress = noProgress }: GuideViewerProps) =>
  guide && progress.every(({ state }) => state === 'done') ? (
    <GuideActions guide={guide} locale={locale} aigc={provenance?.aigc} />
  ) : null

function useContextOf(props: GuideViewerProps) {
  const { guide, progress = noProgress, messages, statusOf, anchorPrefix = 'okr-' } = props
  const { findSource = findNone, objectiveViews = noViews } = props
  const locale = guide?.locale ?? props.locale ?? 'en'
  const readerLocale = props.locale ?? locale
  const isWriting = progress.some(({ state }) => state !== 'done')
  const references = guide ? sectionOf(guide, 'references') : undefined
  const positions = useMemo(() => positionsOf(references), [references])
  return useMemo(
    () => ({
      locale,
      readerLocale,
      words: withOwn(guideViewerMessages[locale], messages),
      texts: withOwn(guideViewerMessages[readerLocale], messages),
      anchor: (id: string) => anchorPrefix + id,
      positions,
      isWriting,
      findSource,
      statusOf,
      objectiveViews,
    }),
    [locale, readerLocale, messages, anchorPrefix, positions, isWriting, findSource, statusOf, objectiveViews],
  )
}

interface HeadProps extends Pick<GuideViewerProps, 'provenance' | 'notice'> {
  readonly title: string
  readonly said: string
}

const Head = memo(({ title, provenance, notice, said }: HeadProps) => {
  const { anchor, texts, locale } = useViewer()
  return (
    <header className="okr-viewer__head">
      <h1 id={anchor('guide-title')} tabIndex={-1} lang={locale}>
        {title || texts.untitled}
      </h1>
      {provenance ? <ProvenancePart provenance={provenance} /> : null}
      {notice}
      <p className="okr-hidden" role="status">
        {said}
      </p>
    </header>
  )
})

interface SectionsProps {
  readonly entries: readonly SectionEntry[]
  readonly edits: SectionEdits
  readonly props: GuideViewerProps
}

function Sections({ entries, edits, props }: SectionsProps) {
  const { guide, check, formatFinding } = props
  const actions: SectionActions = { onEdit: edits.begin, onRegenerate: edits.regenerate }
  return entries.map(({ id, title, section, progress }, index) => (
    <GuideSection
      key={id}
      {...{ id, title, section, progress }}
      number={index + 1}
      isEdited={edits.isEdited(id, section)}
      onUndo={edits.last === id && props.onUndo ? edits.undo : undefined}
      editor={
        guide && edits.editing === id ? (
          <EditorSlot {...{ guide, id, check, formatFinding }} onSave={edits.save} onCancel={edits.cancel} />
        ) : null
      }
      {...actions}
    />
  ))
}
