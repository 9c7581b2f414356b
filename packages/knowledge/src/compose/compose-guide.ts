import {
  citationsIn,
  type Grounding,
  type Guide,
  type GuideParams,
  type Section,
  type SectionOf,
  sectionTitles,
} from '@okr/core'
import type { GuideKnowledge } from '../knowledge/knowledge.ts'
import { type Context, contextOf } from './context.ts'
import { phrases } from './phrases.ts'
import { referenceOf } from './references.ts'
import { packsIn, paragraph, text, words } from './say.ts'
import { bestPractices } from './sections/best-practices.ts'
import { caseStudies } from './sections/case-studies.ts'
import { conclusion } from './sections/conclusion.ts'
import { implementation } from './sections/implementation.ts'
import { industryAnalysis } from './sections/industry-analysis.ts'
import { introduction } from './sections/introduction.ts'
import { pitfalls } from './sections/pitfalls.ts'
import { withShortForms } from './short-forms.ts'

const writers = [introduction, industryAnalysis, caseStudies, implementation, bestPractices, pitfalls, conclusion]

/** One reference for each source the sections cite, in the order in which they are first cited. */
function references(sections: readonly Section[], context: Context): SectionOf<'references'> {
  const { locale } = context.params
  return {
    id: 'references',
    title: sectionTitles.references[locale],
    blocks: [paragraph(text(words(phrases.references, context)))],
    references: citationsIn({ locale, title: '', sections }).map((id) =>
      referenceOf(context.knowledge.sourceOf(id), locale),
    ),
  }
}

/** A guide, and the packs it follows. */
export interface Composed {
  readonly guide: Guide
  readonly packs: Grounding['packs']
}

/** See `composeGuide`; finding the packs takes a tenth of it, so that who has to name them does not look again. */
export function composeWithPacks(params: GuideParams, knowledge: GuideKnowledge): Composed {
  const context = contextOf(params, knowledge)
  const sections = withShortForms(
    writers.map((write) => write(context)),
    context,
  )
  const guide = {
    locale: params.locale,
    title: words(phrases.title, context),
    sections: [...sections, references(sections, context)],
  }
  return { guide, packs: packsIn(context) }
}

/**
 * A complete guide from vetted knowledge alone: no model, no network, no I/O, and the same bytes for the same
 * parameters. `params` are canonical (see `parseParams`); a size or maturity that is none throws.
 */
export const composeGuide = (params: GuideParams, knowledge: GuideKnowledge): Guide =>
  composeWithPacks(params, knowledge).guide
