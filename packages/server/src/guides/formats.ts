import { citationsIn, type Guide, renderGuide, renderHtml } from '@okr/core'
import type { Source } from '@okr/core/pack'
import { type Knowledge, toBibTeX, toCslJson, toGbt7714 } from '@okr/knowledge'
import { labelHtml, labelMarkdown, type Provenance } from '@okr/llm'
import { extensions } from './extensions.ts'

/** A guide to be written, with where it comes from; null where the composer wrote it or nobody knows. */
export interface ExportableGuide {
  readonly guide: Guide
  readonly provenance: Provenance | null
}

interface Format {
  readonly mediaType: string
  readonly extension: string
  readonly write: (exported: ExportableGuide, knowledge: Knowledge) => string
}

const cited = ({ guide }: ExportableGuide, { findSource }: Knowledge): Source[] =>
  citationsIn(guide).flatMap((id) => findSource(id) ?? [])

/** The label that a text carries: none where no model wrote any of it. */
const label = ({ provenance }: ExportableGuide) => provenance?.aigc ?? null

/** Text that a model wrote carries its label in every format; JSON holds all of where it comes from. */
export const guideFormats = {
  markdown: {
    mediaType: 'text/markdown',
    extension: extensions.markdown,
    write: (one) => labelMarkdown(renderGuide(one.guide), label(one)),
  },
  html: {
    mediaType: 'text/html',
    extension: extensions.html,
    write: (one) => labelHtml(renderHtml(one.guide), label(one)),
  },
  json: {
    mediaType: 'application/json',
    extension: extensions.json,
    write: (one) => {
      const aigc = label(one)
      return JSON.stringify(aigc ? { guide: one.guide, provenance: one.provenance, AIGC: aigc } : one.guide, null, 2)
    },
  },
  bibtex: {
    mediaType: 'application/x-bibtex',
    extension: extensions.bibtex,
    write: (one, knowledge) => cited(one, knowledge).map(toBibTeX).join('\n'),
  },
  csl: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: extensions.csl,
    write: (one, knowledge) => JSON.stringify(cited(one, knowledge).map(toCslJson), null, 2),
  },
  gbt7714: {
    mediaType: 'text/plain',
    extension: extensions.gbt7714,
    write: (one, knowledge) =>
      cited(one, knowledge)
        .map((source, index) => `[${index + 1}] ${toGbt7714(source)}`)
        .join('\n'),
  },
} as const satisfies Readonly<Record<string, Format>>

export type GuideFormat = keyof typeof guideFormats
export const guideFormatNames = Object.keys(guideFormats) as [GuideFormat, ...GuideFormat[]]

export const isGuideFormat = (name: string): name is GuideFormat => Object.hasOwn(guideFormats, name)
