import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { AlignmentCanvasMessages } from './messages.ts'
import type { Cards } from './use-cards.ts'
import type { View } from './use-view.ts'

export interface Picture {
  /** All cards are drawn, not only those that can be seen. */
  readonly isWhole: boolean
  readonly save: (format: 'svg' | 'png') => void
}

interface Parts {
  readonly cards: Cards
  readonly view: View
  readonly messages: AlignmentCanvasMessages
  readonly announce: (text: string) => void
}

/** The whole plane as a file. */
export function usePicture({ cards, view, messages, announce }: Parts): Picture {
  const [isWhole, setWhole] = useState(false)
  const make = async (format: 'svg' | 'png') => {
    // Few take a picture: what makes one comes when they do.
    const { download, pngFile, svgFile } = await import('./picture.ts')
    flushSync(() => setWhole(true))
    const svg = view.svg.current && svgFile(view.svg.current, cards.bounds)
    setWhole(false)
    if (svg) download(format === 'svg' ? svg : await pngFile(svg, cards.bounds), `okr.${format}`)
    return svg !== null
  }
  const save: Picture['save'] = (format) => {
    make(format).then(
      (isMade) => {
        if (isMade) announce(messages.exported)
      },
      () => announce(messages.exportFailed),
    )
  }
  return { isWhole, save }
}
