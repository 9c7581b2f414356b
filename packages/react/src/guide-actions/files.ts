import { type AigcLabel, type Guide, labelHtml, labelMarkdown, renderGuide, renderHtml } from '@okr/core/guide'
import { download, fileName, textFile } from '../lib/download.ts'

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

/** Hands the guide to the browser as a file and returns the file's name. */
export function downloadGuide(guide: Guide, format: FileFormat, label: AigcLabel | null): string {
  const { type, write } = writers[format]
  const name = fileName(guide.title, 'guide', format)
  download(textFile(write(guide, label), type), name)
  return name
}
