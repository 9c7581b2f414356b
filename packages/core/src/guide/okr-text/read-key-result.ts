import type { KeyResult } from '../../okr/key-result.ts'
import type { Line } from '../read/lines.ts'
import { impliedKeyResultId } from './ids.ts'
import { keyResultLabel } from './labels.ts'
import {
  readChoice,
  readCollaborators,
  readFields,
  readList,
  readNumber,
  type WrittenField,
  words,
} from './read-field.ts'

type Draft = { -readonly [Key in keyof KeyResult]: KeyResult[Key] }

/** A key result from a list item: the sentence, then lines of fields. A line that has none belongs to the sentence. */
export function readKeyResult(line: Line, objectiveId: string, position: number): KeyResult | undefined {
  const label = keyResultLabel(line.markdown)
  const draft: Draft = {
    id: impliedKeyResultId(objectiveId, position),
    text: words(label?.rest ?? line.markdown).trim(),
  }
  if (label?.note) draft.owner = words(label.note).trim()
  for (const { markdown } of line.beneath.flatMap(withBeneath)) {
    const unread = (readFields(markdown) ?? []).filter((field) => !setField(field, draft))
    if (readFields(markdown) === undefined || unread.length > 0) addWords(words(markdown).trim(), draft)
  }
  return draft.text === '' ? undefined : draft
}

const withBeneath = (line: Line): Line[] => [line, ...line.beneath.flatMap(withBeneath)]

function addWords(more: string, draft: Draft): void {
  draft.text = [draft.text, more].filter((part) => part !== '').join(' ')
}

/** Whether the value could be read. */
function setField({ field, markdown }: WrittenField, draft: Draft): boolean {
  switch (field) {
    case 'baseline':
    case 'target':
    case 'current':
    case 'weight':
      return setNumber(field, markdown, draft)
    case 'metric':
    case 'unit':
    case 'deadline':
    case 'owner':
      return set(draft, field, words(markdown).trim() || undefined)
    case 'direction':
    case 'kind':
    case 'ambition':
      return set(draft, field, readChoice(field, markdown))
    case 'dataSources':
    case 'dependsOn':
      return set(draft, field, readList(markdown))
    case 'collaborators':
      return set(draft, field, readCollaborators(markdown))
    case 'id':
      return set(draft, field, words(markdown) || undefined)
    default:
      return false
  }
}

function set<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key] | undefined): boolean {
  if (value !== undefined) draft[key] = value
  return value !== undefined
}

function setNumber(field: 'baseline' | 'target' | 'current' | 'weight', markdown: string, draft: Draft): boolean {
  const value = readNumber(markdown)
  if (value === undefined || (field === 'weight' && value <= 0)) return false
  if (/[%％]$/.test(markdown) && field !== 'weight') draft.unit ??= '%'
  return set(draft, field, value)
}
