import {
  type Block,
  type IndustrySubsection,
  type RichText,
  type SectionOf,
  sectionTitles,
  subsectionTitles,
} from '@okr/core'
import type { Case, Pack } from '@okr/core/pack'
import { rankedCases } from '../cases.ts'
import type { Context } from '../context.ts'
import { evidenceLabels, systemLabels } from '../labels.ts'
import { phrases } from '../phrases.ts'
import { callout, labelled, list, paragraph, say, table, text, words } from '../say.ts'

/** The leading pack in full; of the second what adds to it. */
const share = <T>(packs: readonly Pack[], of: (pack: Pack) => readonly T[], second: number): T[] =>
  packs.flatMap((pack, index) => (index === 0 ? of(pack) : of(pack).slice(0, second)))

const streamOf = (pack: Pack, context: Context): Block =>
  paragraph(
    labelled(
      context.packs.length > 1
        ? `${words(phrases.valueStream, context)} · ${pack.name[context.params.locale]}`
        : words(phrases.valueStream, context),
      text(pack.valueStream.map((step) => words(step, context)).join(' → ')),
      context,
    ),
  )

function overview(context: Context): Block[] {
  const { packs } = context
  const said = (of: (pack: Pack) => Pack['overview'], second: number) =>
    share(packs, of, second).map((statement) => say(statement, context))
  return [
    ...said((pack) => pack.overview, 2).map(paragraph),
    ...packs.map((pack) => streamOf(pack, context)),
    paragraph(text(words(phrases.drivers, context))),
    list(said((pack) => pack.drivers, 1)),
    paragraph(text(words(phrases.challenges, context))),
    list(said((pack) => pack.challenges, 2)),
    systems(context),
    standards(context),
  ]
}

const systems = (context: Context): Block =>
  table(
    [words(phrases.system, context), words(phrases.holds, context)],
    context.packs[0].systems.map(({ name, holds }) => [text(words(name, context)), text(words(holds, context))]),
  )

const standards = (context: Context): Block =>
  table(
    [words(phrases.standard, context), words(phrases.concerns, context)],
    share(context.packs, (pack) => pack.standards, 2).map(({ name, concerns, source }) => [
      text(words(name, context)),
      say({ text: concerns, sources: source ? [source] : [] }, context),
    ]),
  )

function adoption(context: Context): Block[] {
  const { packs, params } = context
  const separator = phrases.separator[params.locale]
  const unknowns = share(packs, (pack) => pack.unknowns, 1).map((unknown) => words(unknown, context))
  return [
    ...share(packs, (pack) => pack.adoption, 2).map((statement) => paragraph(say(statement, context))),
    paragraph(
      text(
        words(
          phrases.adoptionCount,
          context,
          caseCounts(packs, packs.map((pack) => pack.name[params.locale]).join(separator)),
        ),
      ),
    ),
    callout('warning', text(words(phrases.notKnown, context) + unknowns.join(params.locale === 'en' ? ' ' : ''))),
  ]
}

function caseCounts(packs: readonly Pack[], named: string): Record<string, string> {
  const all = packs.flatMap(({ cases }) => cases)
  const count = (test: (one: Case) => boolean) => String(all.filter(test).length)
  return {
    packs: named,
    all: String(all.length),
    okr: count(({ system }) => system === 'okr' || system === 'okr-dropped-or-criticised'),
    A: count(({ evidenceGrade }) => evidenceGrade === 'A'),
    B: count(({ evidenceGrade }) => evidenceGrade === 'B'),
    C: count(({ evidenceGrade }) => evidenceGrade === 'C'),
    D: count(({ evidenceGrade }) => evidenceGrade === 'D'),
  }
}

const mostCompanies = 6

function companies(context: Context): Block[] {
  const shown = rankedCases(context)
    .filter((chosen) => chosen.case.system !== 'context-only')
    .slice(0, mostCompanies)
  const headers = [phrases.organisation, phrases.goalSystem, phrases.evidenceGrade, phrases.whatIsPublic]
  return [
    paragraph(text(words(phrases.representative, context))),
    table(
      headers.map((header) => words(header, context)),
      shown.map((chosen) => companyRow(chosen.case, context)),
    ),
  ]
}

function companyRow(one: Case, context: Context): RichText[] {
  const [first] = one.deployment
  const country = words(one.country, context)
  const name = words(one.organisation, context)
  return [
    text(context.params.locale === 'en' ? `${name} (${country})` : `${name}（${country}）`),
    text(words(systemLabels[one.system], context)),
    text(words(evidenceLabels[one.evidenceGrade], context)),
    first ? say(first, context) : [],
  ]
}

export function industryAnalysis(context: Context): SectionOf<'industry-analysis'> {
  const { locale } = context.params
  const subsection = (id: IndustrySubsection['id'], blocks: Block[]): IndustrySubsection => ({
    id,
    title: subsectionTitles[id][locale],
    blocks,
  })
  return {
    id: 'industry-analysis',
    title: sectionTitles['industry-analysis'][locale],
    blocks: [],
    subsections: [
      subsection('overview', overview(context)),
      subsection('adoption', adoption(context)),
      subsection('representative-companies', companies(context)),
    ],
  }
}
