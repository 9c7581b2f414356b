import type { Objective } from '../okr/objective.ts'
import type { Locale } from '../text/locale.ts'
import { contextWith, type RenderContext } from './context.ts'
import type { Block, Reference } from './guide.ts'
import { writeBlocks } from './markdown/write-blocks.ts'
import { writeTitle } from './markdown/write-heading.ts'
import { writeObjective } from './okr-text/write-objective.ts'
import { sectionTitles } from './outline.ts'
import { writeReferences } from './sections/references/render.ts'

/** A heading and what stands beneath it: blocks, then objectives, then smaller parts. */
export interface PagePart {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly objectives?: readonly Objective[]
  readonly parts?: readonly PagePart[]
}

/** A document that is no guide: a pack, a plan, a set of OKRs. Citations are printed by their place in `references`. */
export interface Page extends PagePart {
  readonly locale: Locale
  readonly references: readonly Reference[]
}

/** A page as Markdown, in the spelling of guides. */
export function renderPage(page: Page): string {
  const context = contextWith(page.references, page.locale)
  const references =
    page.references.length > 0
      ? [`## ${sectionTitles.references[page.locale]}`, writeReferences(page.references, context)]
      : []
  return [...writePart(page, 1, context), ...references].map((block) => `${block}\n`).join('\n')
}

const writePart = (part: PagePart, level: number, context: RenderContext): string[] => [
  `${'#'.repeat(level)} ${writeTitle(part.title)}`,
  ...writeBlocks(part.blocks, context),
  ...(part.objectives ?? []).flatMap((objective, index) => writeObjective(objective, index + 1, context.locale)),
  ...(part.parts ?? []).flatMap((inner) => writePart(inner, level + 1, context)),
]
