import type { Direction, Locale } from '@okr/core'
import type { KeyResultFields } from '@okr/core/kr'
import { directions } from '@okr/core/okr'
import { valueText } from '../lib/value-text.ts'
import { type DraftField, draftFields, type KeyResultDraft } from './draft.ts'
import type { Linter } from './use-linter.ts'

/** Where a field's value is from. */
type Origin = 'stated' | 'read' | 'missing'

export interface FieldValue {
  readonly field: DraftField
  readonly origin: Origin
  /** As a reader of the locale sees it; '' where it is missing. Of a direction its id. */
  readonly shown: string
}

const listed = (values: readonly string[] | null | undefined, locale: Locale): string =>
  values?.join(locale === 'zh-CN' ? '、' : ', ') ?? ''

function shown(field: DraftField, values: Partial<KeyResultDraft> | KeyResultFields, locale: Locale): string {
  switch (field) {
    case 'baseline':
    case 'target': {
      const value = values[field]
      return value === undefined || value === null ? '' : valueText(value, values.unit, locale)
    }
    case 'dataSources':
      return listed('dataSource' in values ? values.dataSource : (values as KeyResultDraft).dataSources, locale)
    default:
      return values[field] ?? ''
  }
}

/** Every field: what a person stated, else what the sentence says. */
export function fieldValues(draft: KeyResultDraft, read: KeyResultFields, locale: Locale): readonly FieldValue[] {
  const stated = { ...draft, unit: draft.unit ?? read.unit ?? undefined } as Partial<KeyResultDraft>
  return draftFields.map((field) => {
    if (draft[field] !== undefined) return { field, origin: 'stated', shown: shown(field, stated, locale) }
    const words = shown(field, read, locale)
    return { field, origin: words === '' ? 'missing' : 'read', shown: words }
  })
}

const isDirection = (words: string): words is Direction => directions.some((direction) => direction === words)

/** The draft with a field stated in a person's words; undefined where the words are no such value. */
export function stated(
  draft: KeyResultDraft,
  field: DraftField,
  words: string,
  { parseQuantity }: Pick<Linter, 'parseQuantity'>,
): KeyResultDraft | undefined {
  const given = words.trim()
  if (given === '') return undefined
  switch (field) {
    case 'baseline':
    case 'target': {
      const quantity = parseQuantity(given)
      if (!quantity) return undefined
      return { ...draft, [field]: quantity.value, ...(quantity.unit === null ? {} : { unit: quantity.unit }) }
    }
    case 'direction':
      return isDirection(given) ? { ...draft, direction: given } : undefined
    case 'dataSources':
      return {
        ...draft,
        dataSources: given
          .split(/[、,，;；]/u)
          .map((one) => one.trim())
          .filter(Boolean),
      }
    default:
      return { ...draft, [field]: given }
  }
}
