import { type CaseStudy, type SectionOf, sectionTitles } from '@okr/core'
import { type ChosenCase, chosenCases } from '../cases.ts'
import type { Context } from '../context.ts'
import { evidenceLabels, systemLabels } from '../labels.ts'
import { phrases } from '../phrases.ts'
import { callout, list, paragraph, say, text, words } from '../say.ts'

function caseStudy({ case: one, reason }: ChosenCase, context: Context): CaseStudy {
  const facts = (statements: typeof one.background) => statements.map((statement) => say(statement, context))
  const profile = [one.country, one.size].map((part) => words(part, context))
  const labels = [systemLabels[one.system], evidenceLabels[one.evidenceGrade]].map((part) => words(part, context))
  return {
    title: words(one.organisation, context),
    blocks: reason ? [paragraph(text(words(phrases.transfers, context) + words(reason, context)))] : [],
    background: [paragraph(text([...profile, ...labels].join(' · '))), ...facts(one.background).map(paragraph)],
    deployment: [list(facts(one.deployment))],
    outcomes: [list(facts(one.outcomes))],
    lessons: [list(one.lessons.map((lesson) => text(words(lesson, context))))],
    evidence: [callout('note', text(words(phrases.caveat, context) + words(one.caveats, context)))],
  }
}

export const caseStudies = (context: Context): SectionOf<'case-studies'> => ({
  id: 'case-studies',
  title: sectionTitles['case-studies'][context.params.locale],
  blocks: [paragraph(text(words(phrases.casesIntro, context)))],
  cases: chosenCases(context).map((chosen) => caseStudy(chosen, context)),
})
