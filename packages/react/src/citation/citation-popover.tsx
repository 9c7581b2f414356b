import type { Reference } from '@okr/core/guide'
import { memo, useId } from 'react'
import { referenceAnchor } from '../guide-viewer/anchors.ts'
import { useViewer } from '../guide-viewer/context.ts'
import { CloseIcon } from '../lib/icons.tsx'
import { SourceFacts } from './source-facts.tsx'
import type { CitationPopoverState } from './use-citation-popover.ts'

interface Props extends Omit<CitationPopoverState, 'onClick'> {
  readonly references: readonly Reference[]
}

/** What is known of one source, on top of the page. */
export const CitationPopover = memo(({ source, references, popover, close }: Props) => {
  const { positions, findSource, texts, readerLocale } = useViewer()
  const id = useId()
  const reference = references.find((one) => one.source === source)
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={id}
      className="okr-source"
      lang={readerLocale}
    >
      <div className="okr-source__head">
        <p id={id} className="okr-source__title">
          {texts.source(source === null ? undefined : positions.get(source))}
        </p>
        <button type="button" className="okr-icon-button" aria-label={texts.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      {source === null ? null : <SourceFacts source={findSource(source)} reference={reference} />}
      {reference ? <ToReference source={reference.source} close={close} /> : null}
    </div>
  )
})

function ToReference({ source, close }: { readonly source: string; readonly close: () => void }) {
  const { anchor, texts } = useViewer()
  const id = anchor(referenceAnchor(source))
  return (
    <a
      className="okr-link okr-source__more"
      href={`#${id}`}
      onClick={({ currentTarget }) => {
        const root = currentTarget.getRootNode() as Document | ShadowRoot
        close()
        root.getElementById(id)?.focus({ preventScroll: true })
      }}
    >
      {texts.toReferences}
    </a>
  )
}
