import type { OkrSet } from '../okr/objective.ts'
import type { Locale } from '../text/locale.ts'
import { okrSetCsv, readOkrCsv } from './csv.ts'
import { okrSetJson, readOkrJson } from './json.ts'
import { okrSetMarkdown, readOkrMarkdown } from './markdown.ts'
import { fileMessages } from './messages.ts'
import { type OkrFileReading, unreadable } from './reading.ts'

export type { OkrFileReading } from './reading.ts'

export const okrFileFormats = ['json', 'csv', 'md'] as const
export type OkrFileFormat = (typeof okrFileFormats)[number]

const writers: Readonly<Record<OkrFileFormat, (set: OkrSet, locale: Locale) => string>> = {
  json: okrSetJson,
  csv: okrSetCsv,
  md: okrSetMarkdown,
}

const readers: Readonly<Record<OkrFileFormat, (text: string, locale: Locale) => OkrFileReading>> = {
  json: readOkrJson,
  csv: readOkrCsv,
  md: readOkrMarkdown,
}

/** The text of a file. JSON holds all of a set, CSV and Markdown its objectives and key results. */
export const writeOkrFile = (set: OkrSet, format: OkrFileFormat, locale: Locale): string => writers[format](set, locale)

/** The format that a file's name tells; undefined where it tells none of ours. */
export function okrFileFormatOf(name: string): OkrFileFormat | undefined {
  const extension = name.toLowerCase().split('.').at(-1)
  if (extension === 'tsv' || extension === 'txt') return extension === 'tsv' ? 'csv' : 'md'
  return okrFileFormats.find((format) => format === extension || (format === 'md' && extension === 'markdown'))
}

/** Reads a file of OKRs. Ids that occur twice are a problem, because objectives and check-ins refer to them. */
export function readOkrFile(text: string, format: OkrFileFormat, locale: Locale): OkrFileReading {
  if (text.trim() === '') return unreadable(fileMessages[locale].empty)
  const reading = readers[format](text, locale)
  if (!reading.set) return reading
  const twice = repeatedIds(reading.set)
  return twice.length > 0 ? { set: undefined, problems: twice.map(fileMessages[locale].twice) } : reading
}

function repeatedIds({ objectives }: OkrSet): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of objectives.flatMap((objective) => [objective, ...objective.keyResults])) {
    if (seen.has(id)) twice.add(id)
    seen.add(id)
  }
  return [...twice]
}
