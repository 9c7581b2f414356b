import type { RenderContext } from '../context.ts'
import type { Section } from '../guide.ts'
import { render as bestPractices } from './best-practices/render.ts'
import { render as caseStudies } from './case-studies/render.ts'
import { render as implementation } from './implementation/render.ts'
import { render as industryAnalysis } from './industry-analysis/render.ts'
import { render as pitfalls } from './pitfalls/render.ts'
import { render as plain } from './plain/render.ts'
import { render as references } from './references/render.ts'

/** What stands beneath the heading of a section, block by block. */
export function renderSection(section: Section, context: RenderContext): string[] {
  switch (section.id) {
    case 'introduction':
    case 'conclusion':
      return plain(section, context)
    case 'industry-analysis':
      return industryAnalysis(section, context)
    case 'case-studies':
      return caseStudies(section, context)
    case 'implementation':
      return implementation(section, context)
    case 'best-practices':
      return bestPractices(section, context)
    case 'pitfalls':
      return pitfalls(section, context)
    case 'references':
      return references(section, context)
  }
}
