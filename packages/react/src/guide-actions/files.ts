import { type Guide, renderGuide, renderHtml } from '@okr/core'

export const fileFormats = ['md', 'html', 'json'] as const
export type FileFormat = (typeof fileFormats)[number]

const writers: Readonly<Record<FileFormat, { readonly type: string; readonly write: (guide: Guide) => string }>> = {
  md: { type: 'text/markdown', write: renderGuide },
  html: { type: 'text/html', write: renderHtml },
  json: { type: 'application/json', write: (guide) => `${JSON.stringify(guide, null, 2)}\n` },
}

/** The title as a file name: every system can store it, and both languages can read it. */
const fileName = (title: string, format: FileFormat): string =>
  `${title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80)}.${format}`

/** Hands the guide to the browser as a file and returns the file's name. */
export function downloadGuide(guide: Guide, format: FileFormat): string {
  const { type, write } = writers[format]
  const url = URL.createObjectURL(new Blob([write(guide)], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(guide.title, format)
  link.click()
  // The download has taken hold of the blob once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return link.download
}
