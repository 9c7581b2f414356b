import type * as z from 'zod/mini'
import { asText, normalise } from './normalise.ts'
import { type Parameter, parameters } from './parameter.ts'

export const paramIssueCodes = [
  'required',
  'not-text',
  'not-a-list',
  'not-an-object',
  'too-short',
  'too-long',
  'too-many',
  'no-words',
  'not-recognised',
  'unknown-parameter',
] as const
export type ParamIssueCode = (typeof paramIssueCodes)[number]

/** What is wrong with one value. Data only: the words are chosen by locale when it is shown. */
export interface ParamIssue {
  /** Where: the parameter, then the position in its list. Empty for the whole input. */
  readonly path: readonly (string | number)[]
  readonly code: ParamIssueCode
  readonly data: {
    readonly given?: string
    readonly kind?: string
    readonly choices?: readonly string[]
    readonly limit?: number
    readonly length?: number
  }
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const member = (value: unknown, key: PropertyKey | undefined): unknown =>
  key === undefined ? value : (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key]

/** What the schema saw at a path: of focus areas, the list that was made of them. */
function valueAt(input: unknown, [parameter, position]: readonly PropertyKey[]): unknown {
  const given = member(input, parameter)
  return member(parameter === 'focusAreas' ? normalise.focusAreas(given) : given, position)
}

/** The start of a value, enough to recognise it by: a message never repeats ten thousand characters. */
const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** A field that takes known ids or words reports the branch for words: "unknown id" alone would mislead. */
function leaf(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner ? leaf({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ParamIssueCode {
  if (value === undefined || value === null || value === '') return 'required'
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array' ? 'required' : 'too-short'
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'too-long'
    case 'invalid_value':
      return typeof value === 'string' ? 'not-recognised' : 'not-text'
    case 'invalid_format':
      return 'no-words'
    default:
      return issue.code === 'invalid_type' && issue.expected === 'array' ? 'not-a-list' : 'not-text'
  }
}

function limitOf(issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === 'too_small') return Number(issue.minimum)
  return issue.code === 'too_big' ? Number(issue.maximum) : undefined
}

function toIssue(raw: z.core.$ZodIssue, input: unknown): ParamIssue {
  const issue = leaf(raw)
  const given = valueAt(input, issue.path)
  const value = asText(given)
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    return { path, code: 'not-an-object', data: { kind: kindOf(input) } }
  }
  const limit = limitOf(issue)
  return {
    path,
    code: codeOf(issue, value),
    data: {
      kind: kindOf(given),
      ...(typeof value === 'string' ? { given: excerpt(value) } : {}),
      ...(issue.code === 'invalid_value' ? { choices: issue.values.map(String) } : {}),
      ...(limit === undefined ? {} : { limit }),
      ...(typeof value === 'string' || Array.isArray(value) ? { length: value.length } : {}),
    },
  }
}

const unknownParameter = (key: string): ParamIssue => ({
  path: [],
  code: 'unknown-parameter',
  data: { given: excerpt(key), choices: parameters },
})

const isFirstOfItsPath = (issue: ParamIssue, index: number, all: readonly ParamIssue[]): boolean =>
  issue.path.length === 0 || all.findIndex(({ path }) => path.join() === issue.path.join()) === index

/** The issues that zod found, in the words of this contract: one for each value, the first thing to mend. */
export const paramIssues = (error: z.core.$ZodError, input: unknown): ParamIssue[] =>
  error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map(unknownParameter) : [toIssue(issue, input)],
    )
    .filter(isFirstOfItsPath)

/** The parameter an issue is about; undefined where it is about the whole input. */
export const parameterOf = (issue: ParamIssue): Parameter | undefined =>
  parameters.find((parameter) => parameter === issue.path[0])
