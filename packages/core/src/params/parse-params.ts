import { isLocale, type Locale } from '../text/locale.ts'
import { type ParamIssue, paramIssues } from './issues.ts'
import { normalise } from './normalise.ts'
import { localeOf } from './recognise-locale.ts'
import { type GuideParams, guideParamsSchema } from './schema.ts'
import { type Understanding, understandingOf } from './understanding.ts'

export type ParsedParams =
  | { readonly ok: true; readonly params: GuideParams; readonly understood: readonly Understanding[] }
  /** `locale` is the language to show the issues in: the one asked for, or the one written in. */
  | { readonly ok: false; readonly issues: readonly ParamIssue[]; readonly locale: Locale }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without a locale the guide is written in the language of the request. */
function withLocale(input: unknown): unknown {
  if (!isRecord(input) || (input['locale'] !== undefined && input['locale'] !== null && input['locale'] !== ''))
    return input
  return { ...input, locale: localeOf(typeof input['industry'] === 'string' ? input['industry'] : '') }
}

/** Parameters as people give them, checked: either the canonical ones with what was understood, or every issue. */
export function parseParams(input: unknown): ParsedParams {
  const given = withLocale(input)
  const result = guideParamsSchema.safeParse(given)
  if (result.success) return { ok: true, params: result.data, understood: understandingOf(given, result.data) }
  const wanted = isRecord(given) ? normalise.locale(given['locale']) : undefined
  return { ok: false, issues: paramIssues(result.error, given), locale: isLocale(wanted) ? wanted : 'en' }
}
