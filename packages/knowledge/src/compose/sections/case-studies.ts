import { type CaseStudy, type RichText, type SectionOf, sectionTitles } from '@okr/core'
import { type ChosenCase, chosenCases } from '../cases.ts'
import type { Context } from '../context.ts'
import { evidenceLabels, systemLabels } from '../labels.ts'
import { phrases } from '../phrases.ts'
import { callout, cite, list, paragraph, say, text, words } from '../say.ts'

function caseStudy({ case: one, reason }: ChosenCase, context: Context): CaseStudy {
  const facts = (statements: typeof one.background) => statements.map((statement) => say(statement, context))
  const known = [one.country, one.size].filter((part) => part !== null).map((part) => words(part, context))
  const labels = [systemLabels[one.system], evidenceLabels[one.evidenceGrade]].map((part) => words(part, context))
  const profile: RichText = [...text(`${[...labels, ...known].join(' · ')} `), ...cite(one.sources.slice(0, 1))]
  return {
    title: words(one.organisation, context),
    blocks: reason ? [paragraph(text(words(phrases.transfers, context) + words(reason, context)))] : [],
    background: [paragraph(profile), ...facts(one.background.slice(0, 1)).map(paragraph)],
    deployment: [list(facts(one.deployment.slice(0, 2)))],
    outcomes: [list(facts(one.outcomes.slice(0, 2)))],
    lessons: [list(one.lessons.slice(0, 2).map((lesson) => text(words(lesson, context))))],
    evidence: [callout('note', text(words(phrases.caveat, context) + words(one.caveats, context)))],
  }
}

export const caseStudies = (context: Context): SectionOf<'case-studies'> => ({
  id: 'case-studies',
  title: sectionTitles['case-studies'][context.params.locale],
  blocks: [paragraph(text(words(phrases.casesIntro, context)))],
  cases: chosenCases(context).map((chosen) => caseStudy(chosen, context)),
})
