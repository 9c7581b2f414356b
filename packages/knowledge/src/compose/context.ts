import { type GuideParams, type Localized, labelOf } from '@okr/core'
import type { Terms } from '@okr/core/pack'
import { basePackId, findPacks } from '../find/find-packs.ts'
import { asEdition } from '../knowledge/as-edition.ts'
import type { AsEdition, GuideKnowledge, GuidePack } from '../knowledge/knowledge.ts'
import type { AudiencePlaybook, CompanyTypePlaybook, MaturityPlaybook, SizePlaybook } from '../playbook/types.ts'
import { type Chosen, themesOf } from './chosen-themes.ts'
import { chainOf } from './objectives.ts'
import { phrases } from './phrases.ts'
import { inSentence } from './typeset.ts'

/** What was asked for, and what is known of it. */
export interface Asked {
  readonly params: GuideParams
  readonly knowledge: GuideKnowledge
  /** The packs the industry names, the leading one first; the cross-industry pack where it names none. */
  readonly packs: readonly [AsEdition, ...AsEdition[]]
  /** False where no pack fits: the guide says so. */
  readonly matched: boolean
  /** What packs of other industries have in common with an industry that has none; empty where it has one. */
  readonly nearest: readonly { readonly pack: GuidePack; readonly reason: Localized }[]
  readonly maturity: MaturityPlaybook
  readonly size: SizePlaybook
  readonly companyType: CompanyTypePlaybook | undefined
  readonly audience: AudiencePlaybook | undefined
  /** The words for `{slots}`, in the language of the guide. */
  readonly slots: Readonly<Record<string, string>>
}

/** Everything a section is written from. */
export interface Context extends Asked {
  /** The example objectives, none of which measures what another does. */
  readonly chosen: readonly Chosen[]
}

/** A guide that follows more than two packs would say too little about each. */
export const mostPacks = 2

function required<T extends { readonly id: string }>(playbooks: readonly T[], id: string): T {
  const found = playbooks.find((playbook) => playbook.id === id)
  if (!found) throw new Error(`There is no playbook for ${id}`)
  return found
}

const smallest = '1-50'

/** What a small company is told instead, where the stage and its phases tell. */
function forSize({ small, ...stage }: MaturityPlaybook, { companySize }: GuideParams): MaturityPlaybook {
  const phases = stage.phases.map(({ small: instead, ...phase }) =>
    companySize === smallest ? { ...phase, ...instead } : phase,
  )
  return { ...stage, ...(companySize === smallest ? small : {}), phases }
}

/** Terms of the leading pack, what the parameters are called, and the industry in the reader's own words. */
function slotsOf(terms: Terms, params: GuideParams, companyType?: CompanyTypePlaybook): Record<string, string> {
  const { locale } = params
  const words = Object.entries(terms).map(([key, text]: [string, Localized]) => [key, text[locale]])
  return {
    ...(Object.fromEntries(words) as Record<string, string>),
    organisation: (companyType?.organisation ?? phrases.organisationOfOwnType)[locale],
    division: (companyType?.division ?? phrases.division)[locale],
    strategyOffice: (companyType?.strategyOffice ?? phrases.strategyOffice)[locale],
    companySize: inSentence(labelOf('companySize', params.companySize, locale)),
    companyType: inSentence(labelOf('companyType', params.companyType, locale)),
    requested: locale === 'en' ? inSentence(params.industry) : params.industry,
    maturityLabel: inSentence(labelOf('maturity', params.maturity, locale)),
  }
}

export function contextOf(params: GuideParams, knowledge: GuideKnowledge): Context {
  const { playbook } = knowledge
  const found = findPacks(params.industry, knowledge.packs).slice(0, mostPacks)
  const [first = knowledge.packOf(basePackId), ...others] = found.map(({ pack }) => pack)
  const leading = asEdition(first, params)
  const companyType = playbook.companyTypes.find(({ id }) => id === params.companyType)
  const asked: Asked = {
    params,
    knowledge,
    packs: [leading, ...others.map((pack) => asEdition(pack, params))],
    matched: found.length > 0,
    nearest: found.flatMap(({ pack, reason }) => (reason ? [{ pack, reason }] : [])),
    maturity: forSize(required(playbook.maturities, params.maturity), params),
    size: required(playbook.sizes, params.companySize),
    companyType,
    audience: playbook.audiences.find(({ id }) => id === params.audience),
    slots: slotsOf(leading.terms, params, companyType),
  }
  const context: Context = { ...asked, chosen: themesOf(asked) }
  return { ...context, slots: { ...context.slots, ...chainOf(context) } }
}
