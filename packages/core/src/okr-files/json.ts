import type * as z from 'zod'
import { fieldLabels } from '../guide/lexicon/okr-fields.ts'
import type { OkrSet } from '../okr/objective.ts'
import { okrSetSchema } from '../okr/schema.ts'
import type { Locale } from '../text/locale.ts'
import { fileMessages } from './messages.ts'
import { type OkrFileReading, unreadable } from './reading.ts'

/** The whole set, check-ins and cycle included. */
export const okrSetJson = (set: OkrSet): string => `${JSON.stringify(set, null, 2)}\n`

/** A set as `okrSetJson` writes it; a list of objectives is one, too. */
export function readOkrJson(text: string, locale: Locale): OkrFileReading {
  const texts = fileMessages[locale]
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return unreadable(texts.notJson(error instanceof Error ? error.message : String(error)))
  }
  const parsed = okrSetSchema.safeParse(Array.isArray(data) ? { objectives: data } : data)
  if (parsed.success) return { set: parsed.data as OkrSet, notes: [] }
  return { set: undefined, problems: parsed.error.issues.map((issue) => problemOf(issue, locale)) }
}

const problemOf = (issue: z.core.$ZodIssue, locale: Locale): string =>
  fileMessages[locale].wrong(placeOf(issue.path, locale), whatOf(issue, locale))

/** "Objective 2, key result 1, Target". */
function placeOf(path: readonly PropertyKey[], locale: Locale): string {
  const { place, whole } = fileMessages[locale]
  const labels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = fieldLabels
  const parts: string[] = []
  for (const [index, key] of path.entries()) {
    const next = path[index + 1]
    const counted = Object.hasOwn(place, key) ? place[key as keyof typeof place] : undefined
    if (counted && typeof next === 'number') parts.push(counted(next + 1))
    else if (typeof key !== 'number' || !isCounted(path[index - 1], place))
      parts.push(typeof key === 'number' ? String(key + 1) : (labels[String(key)]?.[locale] ?? String(key)))
  }
  return parts.join(locale === 'zh-CN' ? '，' : ', ') || whole
}

const isCounted = (key: PropertyKey | undefined, place: object): boolean =>
  key !== undefined && Object.hasOwn(place, key)

function whatOf(issue: z.core.$ZodIssue, locale: Locale): string {
  const texts = fileMessages[locale]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('undefined')
        ? texts.missing
        : texts.expected(texts.kinds[issue.expected] ?? issue.expected)
    case 'unrecognized_keys':
      return texts.unknownKeys(issue.keys)
    case 'invalid_value':
      return texts.oneOf(issue.values.map(String))
    case 'too_small':
      return issue.origin === 'string' ? texts.emptyValue : texts.tooSmall(String(issue.minimum))
    case 'too_big':
      return texts.tooBig(String(issue.maximum))
    case 'invalid_format':
    case 'invalid_union':
      return texts.noDate
    case 'custom':
      return issue.path.at(-1) === 'corrects' ? texts.correctsNone : texts.checkInTwice
    default:
      return texts.invalid
  }
}
