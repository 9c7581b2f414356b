import { type AigcLabel, type Guide, labelHtml, labelMarkdown, renderGuide, renderHtml } from '@okr/core/guide'

// Loaded with the first copy or download: a guide is read far more often than taken away.

export type FileFormat = 'md' | 'html' | 'json'

interface Writer {
  readonly type: string
  readonly write: (guide: Guide, label: AigcLabel | null) => string
}

/** Every form keeps the label of generated text that its law wants in a file. */
const writers: Readonly<Record<FileFormat, Writer>> = {
  md: { type: 'text/markdown', write: (guide, label) => labelMarkdown(renderGuide(guide), label) },
  html: { type: 'text/html', write: (guide, label) => labelHtml(renderHtml(guide), label) },
  json: {
    type: 'application/json',
    write: (guide, label) => `${JSON.stringify(label ? { ...guide, AIGC: label } : guide, null, 2)}\n`,
  },
}

export const guideMarkdown = renderGuide

/** The title as a file name: every system can store it, and both languages can read it. */
const fileName = (title: string, format: FileFormat): string =>
  `${
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 80) || 'guide'
  }.${format}`

/** Hands the guide to the browser as a file and returns the file's name. */
export function downloadGuide(guide: Guide, format: FileFormat, label: AigcLabel | null): string {
  const { type, write } = writers[format]
  const url = URL.createObjectURL(new Blob([write(guide, label)], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(guide.title, format)
  link.click()
  // The download has taken hold of the blob once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return link.download
}
