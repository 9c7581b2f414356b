import type { KeyResult } from '../../okr/key-result.ts'
import { unitCalled } from '../../okr/units.ts'
import type { Line } from '../read/lines.ts'
import { impliedDirection, impliedKeyResultId } from './implied.ts'
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
import { readSentence } from './sentence.ts'
import { nothing } from './write-field.ts'

type Draft = { -readonly [Key in keyof KeyResult]: KeyResult[Key] }

/** A key result from a list item: the sentence, then lines of fields. A line that has none belongs to the sentence. */
export function readKeyResult(line: Line, objectiveId: string, position: number): KeyResult | undefined {
  const label = keyResultLabel(line.markdown)
  const draft: Draft = {
    id: impliedKeyResultId(objectiveId, position),
    ...readSentence(label?.rest ?? line.markdown),
  }
  if (label?.note) draft.owner = words(label.note).trim()
  for (const { markdown } of line.beneath.flatMap(withBeneath)) {
    const allRead = readFields(markdown)
      ?.map((field) => setField(field, draft))
      .every(Boolean)
    if (!allRead) addWords(words(markdown).trim(), draft)
  }
  setImpliedDirection(line, draft)
  return draft.text === '' ? undefined : draft
}

/** Two values imply a direction, unless one was written, if only as a dash. */
function setImpliedDirection(line: Line, draft: Draft): void {
  const fields = line.beneath.flatMap(withBeneath).flatMap(({ markdown }) => readFields(markdown) ?? [])
  const implied = impliedDirection(draft)
  if (implied && !fields.some(({ field }) => field === 'direction')) draft.direction = implied
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
    case 'atLeast':
    case 'atMost':
    case 'weight':
      return setNumber(field, markdown, draft)
    case 'unit':
      return set(draft, field, readUnit(markdown))
    case 'metric':
    case 'deadline':
    case 'owner':
      return set(draft, field, words(markdown).trim() || undefined)
    case 'direction':
      return markdown === nothing || set(draft, field, readChoice(field, markdown))
    case 'kind':
    case 'ambition':
      return set(draft, field, readChoice(field, markdown))
    case 'dataSources':
    case 'milestones':
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

/** The id of a unit by its name; code and other words are themselves. */
function readUnit(markdown: string): string | undefined {
  const name = words(markdown).trim()
  return (markdown.startsWith('`') ? undefined : unitCalled(name)) ?? (name || undefined)
}

function set<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key] | undefined): boolean {
  if (value !== undefined) draft[key] = value
  return value !== undefined
}

type NumberField = 'baseline' | 'target' | 'current' | 'atLeast' | 'atMost' | 'weight'

function setNumber(field: NumberField, markdown: string, draft: Draft): boolean {
  const value = readNumber(markdown)
  if (value === undefined || (field === 'weight' && value <= 0)) return false
  if (/[%％]$/.test(markdown) && field !== 'weight') draft.unit ??= '%'
  return set(draft, field, value)
}
