import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { AlignmentCanvasMessages } from './messages.ts'
import { download, pngFile, svgFile } from './picture.ts'
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
  const save: Picture['save'] = (format) => {
    flushSync(() => setWhole(true))
    const svg = view.svg.current && svgFile(view.svg.current, cards.bounds)
    setWhole(false)
    if (!svg) return
    const file = format === 'svg' ? Promise.resolve(svg) : pngFile(svg, cards.bounds)
    file.then(
      (made) => {
        download(made, `okr.${format}`)
        announce(messages.exported)
      },
      () => announce(messages.exportFailed),
    )
  }
  return { isWhole, save }
}
