import type { Locale } from '../text/locale.ts'
import { type ParamIssue, paramIssues } from './issues.ts'
import { localeNamed, localeOf } from './recognise-locale.ts'
import { type GuideParams, guideParamsSchema } from './schema.ts'
import { type Understanding, understandingOf } from './understanding.ts'

/** What `parseParams` makes of an input. It never throws. */
export type ParsedParams =
  | { readonly ok: true; readonly params: GuideParams; readonly understood: readonly Understanding[] }
  /** `locale` is the language to show the issues in: the one asked for, or the one written in. */
  | { readonly ok: false; readonly issues: readonly ParamIssue[]; readonly locale: Locale }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const localeOfWords = (words: unknown): Locale => localeOf(typeof words === 'string' ? words : '')

/** Without a locale the guide is written in the language of the request. */
function withLocale(input: unknown): unknown {
  if (!isRecord(input) || (input['locale'] !== undefined && input['locale'] !== null && input['locale'] !== ''))
    return input
  return { ...input, locale: localeOfWords(input['industry']) }
}

/** The language to answer in where a request can't be followed. */
function localeToAnswerIn(given: unknown): Locale {
  return isRecord(given) ? (localeNamed(given['locale']) ?? localeOfWords(given['industry'])) : 'en'
}

/** Parameters as people give them, checked: either the canonical ones with what was understood, or every issue. */
export function parseParams(input: unknown): ParsedParams {
  const given = withLocale(input)
  const result = guideParamsSchema.safeParse(given)
  if (result.success) return { ok: true, params: result.data, understood: understandingOf(given, result.data) }
  return { ok: false, issues: paramIssues(result.error, given), locale: localeToAnswerIn(given) }
}
