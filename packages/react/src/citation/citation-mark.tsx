import type { ReactNode } from 'react'
import { useViewer } from '../guide-viewer/context.ts'

/**
 * A citation in running text. It has no handler of its own: the viewer listens once for all of them and opens one
 * shared popover. While a guide is written there are no references yet, and so no numbers: a dot keeps their place.
 */
export function CitationMark({ source }: { readonly source: string }) {
  const { positions, findSource, isWriting, texts } = useViewer()
  const number = positions.get(source)
  if (number === undefined && !findSource(source)) {
    return isWriting ? (
      <Joined>
        <span className="okr-citation">·</span>
      </Joined>
    ) : (
      `[${source}]`
    )
  }
  return (
    <Joined>
      <button
        type="button"
        className="okr-citation"
        data-source={source}
        aria-haspopup="dialog"
        aria-label={texts.source(number)}
      >
        {number ?? '·'}
      </button>
    </Joined>
  )
}

/** The word joiner keeps a citation on the line of the words it belongs to. */
const Joined = ({ children }: { readonly children: ReactNode }) => (
  <>
    {'\u2060'}
    {children}
  </>
)
