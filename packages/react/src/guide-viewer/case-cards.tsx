// The cases of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import { type CaseStudy, caseParts, casePartTitles } from '@okr/core/guide/model'
import { memo } from 'react'
import { Blocks } from './blocks.tsx'
import { useViewer } from './context.ts'

export function CaseCards({ cases }: { readonly cases: readonly CaseStudy[] }) {
  return cases.map((one, index) => <CaseCard key={index} study={one} number={index + 1} />)
}

const CaseCard = memo(({ study, number }: { readonly study: CaseStudy; readonly number: number }) => {
  const { words, locale, anchor } = useViewer()
  const id = anchor(`case-${number}`)
  return (
    <article id={id} className="okr-case" aria-labelledby={`${id}-title`}>
      <header>
        <p className="okr-case__number">{words.caseNumber(number)}</p>
        <h3 id={`${id}-title`}>{study.title}</h3>
      </header>
      <Blocks blocks={study.blocks} />
      <div className="okr-case__parts">
        {caseParts.map((part) =>
          study[part].length > 0 ? (
            <section key={part} className="okr-case__part" data-part={part}>
              <h4>{casePartTitles[part][locale]}</h4>
              <div>
                <Blocks blocks={study[part]} />
              </div>
            </section>
          ) : null,
        )}
      </div>
    </article>
  )
})
