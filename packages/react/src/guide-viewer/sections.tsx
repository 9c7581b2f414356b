import type { Section } from '@okr/core'
import { Blocks } from './blocks.tsx'
import { CaseCards } from './case-cards.tsx'
import { Implementation } from './implementation.tsx'
import { Pitfalls } from './pitfalls.tsx'
import { References } from './references.tsx'
import { TitledParts } from './titled-parts.tsx'

/** What a section holds besides its own blocks. */
function SectionParts({ section }: { readonly section: Section }) {
  switch (section.id) {
    case 'industry-analysis':
      return <TitledParts prefix="analysis" parts={section.subsections} />
    case 'case-studies':
      return <CaseCards cases={section.cases} />
    case 'implementation':
      return <Implementation section={section} />
    case 'best-practices':
      return <TitledParts prefix="practice" parts={section.groups} />
    case 'pitfalls':
      return <Pitfalls pitfalls={section.pitfalls} />
    case 'references':
      return <References references={section.references} />
    default:
      return null
  }
}

interface Props {
  readonly section: Section
  readonly number: number
}

export function GuideSection({ section, number }: Props) {
  return (
    <section id={section.id} className="okr-section" aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`} tabIndex={-1}>
        <span className="okr-section__number" aria-hidden="true">
          {number}
        </span>
        {section.title}
      </h2>
      <Blocks blocks={section.blocks} />
      <SectionParts section={section} />
    </section>
  )
}
