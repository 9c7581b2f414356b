import type { Locale } from '@okr/core'
import { type Parameter, parameters } from '@okr/core/params'
import { emptyDraft, type GuideDraft } from '@okr/react/guide-form'

/** Marks answers that nobody has asked a guide for yet: a reload brings the form back, not the guide. */
const draftMark = 'draft'

/** The answers as a query, parameters under their own names in their own order: equal answers, equal addresses. */
export function queryOf(draft: GuideDraft, { isDraft }: { readonly isDraft: boolean }): string {
  const query = new URLSearchParams()
  for (const parameter of parameters) {
    for (const value of [draft[parameter]].flat()) if (value !== '') query.append(parameter, value)
  }
  if (isDraft) query.append(draftMark, '1')
  return `?${query}`
}

export interface Arrival {
  readonly draft: GuideDraft
  /** The address asks for a guide, not just for a form. */
  readonly asksForGuide: boolean
}

/** Answers in an address. Anything may stand there: what is not a known parameter is ignored, the rest is checked later. */
export function readQuery(search: string, locale: Locale): Arrival {
  const query = new URLSearchParams(search)
  const first = (parameter: Parameter) => query.get(parameter) ?? ''
  const draft: GuideDraft = {
    ...emptyDraft(locale),
    industry: first('industry'),
    companyType: first('companyType'),
    companySize: first('companySize'),
    maturity: first('maturity'),
    focusAreas: [...new Set(query.getAll('focusAreas'))],
    audience: first('audience'),
  }
  const hasAnswers = parameters.some((parameter) => parameter !== 'locale' && query.has(parameter))
  return { draft, asksForGuide: hasAnswers && !query.has(draftMark) }
}
