import { type Guide, type GuideParams, guideSchema, readGuide } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import { composeGuide } from '@okr/knowledge'
import type { WrittenId } from '@okr/llm'
import { Failure } from '../failure.ts'
import { isRecord } from '../is-record.ts'
import { message } from '../locale.ts'
import { readText } from '../read-json.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

export interface SectionsGiven {
  readonly section?: readonly WrittenId[]
  readonly from?: string
}

/** Which sections are to be written, into which guide; nothing where all of them are. */
export interface Sections {
  readonly sections?: readonly WrittenId[]
  readonly keep?: Guide
}

/** The sections asked for, and the guide that the others are taken from: the one given, else the composer's. */
export async function sectionsFor(
  { section, from }: SectionsGiven,
  params: GuideParams,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Sections> {
  if (!section && from !== undefined) throw new Failure(messages.fromNeedsSection[params.locale], 1)
  if (!section) return {}
  const keep = from === undefined ? composeGuide(params, knowledge) : await guideIn(from, params, terminal)
  return { sections: section, keep }
}

async function guideIn(path: string, { locale }: GuideParams, terminal: Terminal): Promise<Guide> {
  const text = await readText(path, terminal, locale)
  const guide = ownJson(text) ?? readGuide(text)
  if (guide.sections.length === 0) throw new Failure(message(messages.noGuideIn, locale, { path }), 1)
  if (guide.locale !== locale) {
    throw new Failure(message(messages.otherLanguage, locale, { path, locale: guide.locale }), 1)
  }
  return guide
}

/** A guide that `--format json` wrote, with its provenance or without. */
function ownJson(text: string): Guide | undefined {
  if (!/^\s{0,99}\{/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const parsed = guideSchema.safeParse(isRecord(value) && 'guide' in value ? value['guide'] : value)
    // The schema says of what may be absent that it may be undefined, which JSON has not.
    return parsed.success ? (parsed.data as Guide) : undefined
  } catch {
    return undefined
  }
}
