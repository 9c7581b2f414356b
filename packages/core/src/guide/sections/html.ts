import type { RenderContext } from '../context.ts'
import type { Section } from '../guide.ts'
import { html as bestPractices } from './best-practices/html.ts'
import { html as caseStudies } from './case-studies/html.ts'
import { html as implementation } from './implementation/html.ts'
import { html as industryAnalysis } from './industry-analysis/html.ts'
import { html as pitfalls } from './pitfalls/html.ts'
import { html as plain } from './plain/html.ts'
import { html as references } from './references/html.ts'

/** What stands beneath the heading of a section, as HTML. */
export function sectionHtml(section: Section, context: RenderContext): string {
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
