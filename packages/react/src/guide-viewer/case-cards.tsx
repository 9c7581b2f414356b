import { type CaseStudy, caseParts, casePartTitles } from '@okr/core'
import { Blocks } from './blocks.tsx'
import { useViewer } from './context.ts'

export function CaseCards({ cases }: { readonly cases: readonly CaseStudy[] }) {
  const { texts, locale } = useViewer()
  return cases.map((one, index) => (
    <article key={one.title} id={`case-${index + 1}`} className="okr-case" aria-labelledby={`case-${index + 1}-title`}>
      <header>
        <p className="okr-case__number">{texts.caseNumber(index + 1)}</p>
        <h3 id={`case-${index + 1}-title`}>{one.title}</h3>
      </header>
      <Blocks blocks={one.blocks} />
      <div className="okr-case__parts">
        {caseParts.map((part) =>
          one[part].length > 0 ? (
            <section key={part} className="okr-case__part" data-part={part}>
              <h4>{casePartTitles[part][locale]}</h4>
              <div>
                <Blocks blocks={one[part]} />
              </div>
            </section>
          ) : null,
        )}
      </div>
    </article>
  ))
}
