import type { Locale } from '@okr/core'
import type { OkrSet } from '@okr/core/okr'
import { type OkrFileFormat, writeOkrFile } from '@okr/core/okr-files'

// Loaded with the first file: a set is looked at far more often than taken away.

export { okrFileFormatOf, readOkrFile } from '@okr/core/okr-files'

const types: Readonly<Record<OkrFileFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
}

/** Hands the set to the browser as a file and returns the file's name. */
export function downloadSet(set: OkrSet, format: OkrFileFormat, title: string, locale: Locale): string {
  const text = writeOkrFile(set, format, locale)
  const url = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'okr'}.${format}`
  link.click()
  // The download has taken hold of the blob once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return link.download
}
