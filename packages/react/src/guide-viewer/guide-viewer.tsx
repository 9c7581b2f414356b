import type { Guide } from '@okr/core'
import { memo, type ReactNode, useMemo } from 'react'
import { CitationPopover } from '../citation/citation-popover.tsx'
import { useCitationPopover } from '../citation/use-citation-popover.ts'
import { type FindSource, positionsOf, type StatusOf, ViewerProvider } from './context.ts'
import { guideViewerMessages } from './messages.ts'
import { Outline } from './outline.tsx'
import { GuideSection } from './sections.tsx'
import './guide-viewer.css'
import './parts.css'

interface Provenance {
  readonly packs: readonly { readonly name: string; readonly version: string }[]
  /** False where no industry pack fits. */
  readonly matched: boolean
}

interface Props {
  readonly guide: Guide
  readonly findSource: FindSource
  /** Where a guide composed here comes from; a guide from elsewhere has none. */
  readonly provenance?: Provenance
  /** What is known of the references of a guide from elsewhere. */
  readonly statusOf?: StatusOf
  /** Stands between the title and the guide. */
  readonly notice?: ReactNode
  /** Stands beside the guide on wide screens and above it on narrow ones. */
  readonly actions?: ReactNode
}

const Sections = memo(({ guide }: { readonly guide: Guide }) =>
  guide.sections.map((section, index) => <GuideSection key={section.id} section={section} number={index + 1} />),
)

export function GuideViewer({ guide, findSource, provenance, statusOf, notice, actions }: Props) {
  const { source, popover, onClick, onToggle, close } = useCitationPopover()
  const context = useMemo(
    () => ({ locale: guide.locale, positions: positionsOf(guide), findSource, statusOf }),
    [guide, findSource, statusOf],
  )
  const references = guide.sections.flatMap((section) => (section.id === 'references' ? section.references : []))
  return (
    <ViewerProvider value={context}>
      <div className="okr-viewer" lang={guide.locale}>
        <header className="okr-viewer__head">
          <h1 id="guide-title" tabIndex={-1}>
            {guide.title || guideViewerMessages[guide.locale].untitled}
          </h1>
          {provenance ? <ProvenanceLine guide={guide} provenance={provenance} /> : null}
          {notice}
        </header>
        <Outline guide={guide} />
        <div className="okr-viewer__actions">{actions}</div>
        {/* Only the citations inside are listened for, and those are buttons. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <article className="okr-guide" aria-labelledby="guide-title" onClick={onClick}>
          <Sections guide={guide} />
        </article>
        <CitationPopover source={source} references={references} popover={popover} onToggle={onToggle} close={close} />
      </div>
    </ViewerProvider>
  )
}

function ProvenanceLine({ guide, provenance }: { readonly guide: Guide; readonly provenance: Provenance }) {
  const { locale } = guide
  const texts = guideViewerMessages[locale]
  const names = provenance.packs.map(({ name, version }) =>
    locale === 'zh-CN' ? `“${name}”（${version}）` : `${name} (${version})`,
  )
  return (
    <p className="okr-viewer__provenance" data-matched={provenance.matched}>
      {provenance.matched ? null : <strong>{texts.noPack} </strong>}
      {texts.composed(new Intl.ListFormat(locale).format(names))}
    </p>
  )
}
