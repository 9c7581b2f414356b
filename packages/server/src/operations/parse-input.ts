import { type Locale, type Localized, locales } from '@okr/core'
import * as z from 'zod'
import { type InputIssue, OperationError } from '../problems/operation-error.ts'
import type { Operation } from './operation.ts'

/** What our own schemas say in both languages; see `saying`. */
const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && locales.every((locale) => locale in value)

const zodSays = { 'zh-CN': z.locales.zhCN().localeError, en: z.locales.en().localeError }

/** A message in both languages, for `context.addIssue` of a schema. */
export const saying = (message: Localized, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  path,
  message: message.en,
  params: { message },
})

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

const pointerTo = (path: readonly PropertyKey[]): string => path.map((key) => `/${escaped(key)}`).join('')

function messageOf(issue: z.core.$ZodIssue, locale: Locale): string {
  const own = issue.code === 'custom' ? issue.params?.['message'] : undefined
  if (isLocalized(own)) return own[locale]
  const said = zodSays[locale](issue as never)
  return (typeof said === 'string' ? said : said?.message) ?? issue.message
}

const toIssue = (issue: z.core.$ZodIssue): InputIssue => ({
  pointer: pointerTo(issue.path),
  message: { 'zh-CN': messageOf(issue, 'zh-CN'), en: messageOf(issue, 'en') },
})

/** More would only repeat what is wrong. */
export const mostIssues = 20

/** Everything to correct, the first twenty; the value where there is nothing. */
function parseWith<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, mostIssues).map(toIssue)
  throw new OperationError('invalid-input', { issues, detail: detailOf(issues) })
}

function detailOf(issues: readonly InputIssue[]): Localized {
  const list = (locale: Locale): string =>
    issues
      .map(({ pointer, message }) => (pointer ? `${pointer}: ${message[locale]}` : message[locale]))
      .join(locale === 'zh-CN' ? '；' : '; ')
  return { 'zh-CN': `请更正：${list('zh-CN')}`, en: `Please correct: ${list('en')}` }
}

/** An input from outside as the operation takes it. Throws an `OperationError` that names all there is to correct. */
export const parseInput = <Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  input: unknown,
): z.output<Input> => parseWith(operation.input, input)
