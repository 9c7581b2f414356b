import {
  type Block,
  type IndustrySubsection,
  type RichText,
  type SectionOf,
  sectionTitles,
  subsectionTitles,
} from '@okr/core'
import type { Case, Pack } from '@okr/core/pack'
import type { GuidePack } from '../../knowledge/knowledge.ts'
import { chosenCases, rankedCases } from '../cases.ts'
import type { Context } from '../context.ts'
import { evidenceLabels, systemLabels } from '../labels.ts'
import { namesSystem } from '../metric-in.ts'
import { exampleMetrics } from '../objectives.ts'
import { otherSystems } from '../other-systems.ts'
import { phrases } from '../phrases.ts'
import { callout, headers, labelled, list, paragraph, say, table, text, words } from '../say.ts'
import { fittingStandards } from '../standards.ts'

/** `most` of what the packs say: the leading pack's first, and one thought of the second in place of its last. */
function share<T>({ packs: [leading, second] }: Context, of: (pack: GuidePack) => readonly T[], most: number): T[] {
  return second ? [...of(leading).slice(0, most - 1), ...of(second).slice(0, 1)] : of(leading).slice(0, most)
}

function overview(context: Context): Block[] {
  const said = (of: (pack: GuidePack) => Pack['overview'], most: number) =>
    share(context, of, most).map((statement) => say(statement, context))
  return [
    ...said((pack) => pack.overview, 3).map(paragraph),
    valueStream(context),
    paragraph(text(words(phrases.drivers, context))),
    list(said((pack) => pack.drivers, 2)),
    paragraph(text(words(phrases.challenges, context))),
    list(said((pack) => pack.challenges, 2)),
    systems(context),
    standards(context),
  ]
}

const valueStream = (context: Context): Block =>
  paragraph(
    labelled(
      words(phrases.valueStream, context),
      text(context.packs[0].valueStream.map((step) => words(step, context)).join(' → ')),
      context,
    ),
  )

/** Two packs may name one system; the first to name it describes it. */
function apart(systems: Pack['systems'], { params }: Context): Pack['systems'] {
  const acronym = (name: string) => name.split(/[ (（]/u)[0]
  const names = systems.map(({ name }) => acronym(name[params.locale]))
  return systems.filter((_, index) => names.indexOf(names[index]) === index)
}

const fewestSystems = 3

/** Every system of record that the example key results are read from, and others of the industry where those are few. */
function shownSystems(context: Context): Pack['systems'] {
  const { packs, params } = context
  const all = apart(
    packs.flatMap((pack) => pack.systems),
    context,
  )
  const sources = [...new Set(exampleMetrics(context).flatMap(({ metric }) => metric.dataSources))]
  const read = all.filter((system) => sources.some((source) => namesSystem([system], source, params.locale)))
  const unlisted = sources.filter((source) => !namesSystem(all, source, params.locale))
  const named = [...read, ...otherSystems(unlisted)]
  const others = all.filter((system) => !read.includes(system))
  return [...named, ...others].slice(0, Math.max(fewestSystems, named.length))
}

const systems = (context: Context): Block =>
  table(
    headers([phrases.system, phrases.holds], context),
    shownSystems(context).map(({ name, holds }) => [text(words(name, context)), text(words(holds, context))]),
  )

const standards = (context: Context): Block =>
  table(
    headers([phrases.standard, phrases.concerns], context),
    share(context, (pack) => fittingStandards(pack.standards, context.params.locale), 5).map(
      ({ name, concerns, source }) => [
        text(words(name, context)),
        say({ text: concerns, sources: source ? [source] : [] }, context),
      ],
    ),
  )

function adoption(context: Context): Block[] {
  const { packs, params } = context
  const unknowns = packs.flatMap((pack) => pack.unknowns.slice(0, 1)).map((unknown) => words(unknown, context))
  const gap = params.locale === 'en' ? ' ' : ''
  return [
    ...share(context, (pack) => pack.adoption, 2).map((statement) => paragraph(say(statement, context))),
    paragraph(text(words(phrases.adoptionCount, context, caseCounts(context)))),
    callout('warning', text([words(phrases.notKnown, context), ...unknowns].join(gap))),
  ]
}

function caseCounts({ packs, params, knowledge }: Context): Record<string, string> {
  const all = [...new Set(packs.flatMap((pack) => knowledge.casesIn(pack)))]
  const count = (test: (one: Case) => boolean) => String(all.filter(test).length)
  return {
    packs: packs.map(({ terms }) => terms.industry[params.locale]).join(phrases.separator[params.locale]),
    all: String(all.length),
    okr: count(({ system }) => system === 'okr' || system === 'okr-dropped-or-criticised'),
    A: count(({ evidenceGrade }) => evidenceGrade === 'A'),
    B: count(({ evidenceGrade }) => evidenceGrade === 'B'),
    C: count(({ evidenceGrade }) => evidenceGrade === 'C'),
    D: count(({ evidenceGrade }) => evidenceGrade === 'D'),
  }
}

const mostCompanies = 4

function companies(context: Context): Block[] {
  const ranked = rankedCases(context)
  const studied = chosenCases(context, ranked).map((chosen) => chosen.case)
  const shown = ranked.filter((chosen) => chosen.case.system !== 'context-only').slice(0, mostCompanies)
  const columns = [phrases.organisation, phrases.goalSystem, phrases.evidenceGrade, phrases.whatIsPublic]
  return [
    paragraph(text(words(phrases.representative, context))),
    table(
      headers(columns, context),
      shown.map((chosen) => companyRow(chosen.case, studied, context)),
    ),
  ]
}

/** What a case says of goals themselves, where it says so; else the first of what was done. */
const publicLine = ({ deployment }: Case, { params }: Context) =>
  deployment.find(({ text }) => /OKR|objective|goal|key result|目标|关键结果/iu.test(text[params.locale])) ??
  deployment[0]

/** What a case study tells further down is not told twice. */
function whatIsPublic(one: Case, studied: readonly Case[], context: Context): RichText {
  const number = studied.indexOf(one) + 1
  if (number > 0)
    return say({ text: phrases.seeCase, sources: one.sources.slice(0, 1) }, context, { number: String(number) })
  const said = publicLine(one, context)
  return said ? say(said, context) : []
}

function companyRow(one: Case, studied: readonly Case[], context: Context): RichText[] {
  const name = words(one.organisation, context)
  const country = one.country ? words(one.country, context) : ''
  const where = country === '' ? '' : context.params.locale === 'en' ? ` (${country})` : `（${country}）`
  return [
    text(name + where),
    text(words(systemLabels[one.system], context)),
    text(words(evidenceLabels[one.evidenceGrade], context)),
    whatIsPublic(one, studied, context),
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
