import { type Pack, packSchema, type Source, sourceSchema } from '@okr/core/pack'
import * as z from 'zod'
import { type PackProblem, pathText, problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What every kind of mistake comes to, in both languages, with what to do about it. */
function explained(issue: Issue): readonly [zh: string, en: string] {
  switch (issue.code) {
    case 'invalid_type':
      return [`需要 ${issue.expected}，这里没有或不是`, `needs ${issue.expected}; it is missing or something else`]
    case 'unrecognized_keys':
      return [
        `不认识 ${issue.keys.join('、')}：检查拼写或删去`,
        `knows no ${issue.keys.join(', ')}: check the spelling or remove it`,
      ]
    case 'too_small':
      return [
        `至少要 ${issue.minimum}${issue.origin === 'array' ? ' 项' : ''}`,
        `needs at least ${issue.minimum}${issue.origin === 'array' ? ' items' : ''}`,
      ]
    case 'too_big':
      return [
        `最多 ${issue.maximum}${issue.origin === 'array' ? ' 项' : ''}`,
        `takes at most ${issue.maximum}${issue.origin === 'array' ? ' items' : ''}`,
      ]
    case 'invalid_value':
      return [`只能是 ${issue.values.join('、')}`, `must be one of ${issue.values.join(', ')}`]
    case 'invalid_format':
      return [
        `格式不对，应符合 ${issue.pattern ?? issue.format}`,
        `must have the form ${issue.pattern ?? issue.format}`,
      ]
    default:
      return [issue.message, issue.message]
  }
}

const problemsOf = (error: z.ZodError, at: readonly PropertyKey[]): PackProblem[] =>
  error.issues.map((issue) => problem(pathText([...at, ...issue.path]), ...explained(issue)))

export type Shaped =
  | { readonly ok: true; readonly pack: Pack; readonly sources: readonly Source[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** A pack and the sources that come with it, if they have the shape of such. */
export function shapeOf(pack: unknown, sources: unknown): Shaped {
  const read = packSchema.safeParse(pack)
  const readSources = z.array(sourceSchema).safeParse(sources)
  if (read.success && readSources.success) return { ok: true, pack: read.data, sources: readSources.data }
  return {
    ok: false,
    problems: [
      ...(read.error ? problemsOf(read.error, []) : []),
      ...(readSources.error ? problemsOf(readSources.error, ['sources']) : []),
    ],
  }
}
