import type { Section, SectionId } from '../guide.ts'
import type { Branch } from '../read/branch.ts'
import type { ReadContext } from '../read/context.ts'
import { read as bestPractices } from './best-practices/read.ts'
import { read as caseStudies } from './case-studies/read.ts'
import { read as implementation } from './implementation/read.ts'
import { read as industryAnalysis } from './industry-analysis/read.ts'
import { read as pitfalls } from './pitfalls/read.ts'
import { read as plain } from './plain/read.ts'
import { findEntries } from './references/entries.ts'
import { read as references } from './references/read.ts'

/** What stands under the heading of a section. */
export function readSection(id: SectionId, title: string, branch: Branch, context: ReadContext): Section {
  switch (id) {
    case 'introduction':
    case 'conclusion':
      return { id, title, ...plain(branch) }
    case 'industry-analysis':
      return { id, title, ...industryAnalysis(branch, context) }
    case 'case-studies':
      return { id, title, ...caseStudies(branch, context) }
    case 'implementation':
      return { id, title, ...implementation(branch) }
    case 'best-practices':
      return { id, title, ...bestPractices(branch) }
    case 'pitfalls':
      return { id, title, ...pitfalls(branch) }
    case 'references':
      return { id, title, ...references(findEntries(branch)) }
  }
}
