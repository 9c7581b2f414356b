import type { Locale } from '@okr/core'
import type { OkrSet } from '@okr/core/okr'
import { type OkrFileFormat, writeOkrFile } from '@okr/core/okr-files'
import { download, fileName, textFile } from '../../lib/download.ts'

// Loaded with the first file: a set is looked at far more often than taken away.

export { okrFileFormatOf, readOkrFile } from '@okr/core/okr-files'

const types: Readonly<Record<OkrFileFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
}

/** Hands the set to the browser as a file and returns the file's name. */
export function downloadSet(set: OkrSet, format: OkrFileFormat, title: string, locale: Locale): string {
  const name = fileName(title, 'okr', format)
  download(textFile(writeOkrFile(set, format, locale), types[format]), name)
  return name
}
