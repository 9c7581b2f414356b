import { marked } from 'marked'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { createGuideReader, readGuide } from '../../packages/core/src/guide/index.ts'

/** Reads a text in pieces; `everyPieces` says after how many a viewer wants to see what there is. */
type Reading = (pieces: readonly string[], everyPieces: number) => void

const render = (text: string): string =>
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, text))

/** Calls `show` with the text so far after every so many pieces, and at the end. */
const showing =
  (show: (text: string) => void): Reading =>
  (pieces, everyPieces) => {
    let text = ''
    pieces.forEach((piece, index) => {
      text += piece
      if ((index + 1) % everyPieces === 0) show(text)
    })
    show(text)
  }

export const contenders: Readonly<Record<string, Reading>> = {
  'guide reader': (pieces, everyPieces) => {
    const reader = createGuideReader()
    pieces.forEach((piece, index) => {
      reader.push(piece)
      if ((index + 1) % everyPieces === 0) reader.snapshot()
    })
    reader.end()
  },
  'readGuide of all so far': showing((text) => void readGuide(text)),
  'react-markdown of all so far': showing((text) => void render(text)),
  'blocks by marked, react-markdown of those that changed': (pieces, everyPieces) => {
    const known = new Map<string, string>()
    showing((text) => {
      for (const { raw } of marked.lexer(text)) if (!known.has(raw)) known.set(raw, render(raw))
    })(pieces, everyPieces)
  },
}

export const whole = (text: string): void => void readGuide(text)
