import type { Reference } from '@okr/core'
import type { RefObject } from 'react'
import { referenceAnchor } from '../guide-viewer/anchors.ts'
import { useViewer } from '../guide-viewer/context.ts'
import { CloseIcon } from '../lib/icons.tsx'
import { SourceFacts } from './source-facts.tsx'

interface Props {
  readonly source: string | null
  readonly references: readonly Reference[]
  readonly popover: RefObject<HTMLDivElement | null>
  readonly onToggle: (event: { readonly newState: string }) => void
  readonly close: () => void
}

/** What is known of one source, on top of the page. */
export function CitationPopover({ source, references, popover, onToggle, close }: Props) {
  const { positions, findSource, texts } = useViewer()
  const number = source === null ? undefined : positions.get(source)
  const reference = references.find((one) => one.source === source)
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby="okr-source-title"
      className="okr-source"
      onToggle={onToggle}
    >
      <div className="okr-source__head">
        <p id="okr-source-title" className="okr-source__title">
          {texts.source(number ?? 0)}
        </p>
        <button type="button" className="okr-icon-button" aria-label={texts.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      {source !== null && reference ? <SourceFacts source={findSource(source)} reference={reference} /> : null}
      {source === null ? null : (
        <a
          className="okr-link okr-source__more"
          href={`#${referenceAnchor(source)}`}
          onClick={() => {
            close()
            document.getElementById(referenceAnchor(source))?.focus({ preventScroll: true })
          }}
        >
          {texts.toReferences}
        </a>
      )}
    </div>
  )
}
