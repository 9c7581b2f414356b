import type { Token } from 'marked'
import type { Objective } from '../../okr/objective.ts'
import { type Line, linesOf } from '../read/lines.ts'
import { impliedObjectiveId } from './implied.ts'
import { keyResultLabel, objectiveLabel } from './labels.ts'
import { readChoice, readFields, readList, type WrittenField, words } from './read-field.ts'
import { readKeyResult } from './read-key-result.ts'
import { isKeyResultTable, keyResultLines } from './table.ts'

type Draft = { -readonly [Key in keyof Objective]: Objective[Key] }

/** An objective from the words behind its label and the blocks beneath; undefined where there are no words. */
export function readObjective(sentence: string, tokens: readonly Token[], position: number): Objective | undefined {
  const lines = tokens.flatMap((token) => (isKeyResultTable(token) ? keyResultLines(token) : linesOf(token)))
  return objectiveFrom(sentence, lines, position)
}

/** The same from lines. */
export function objectiveFrom(sentence: string, found: readonly Line[], position: number): Objective | undefined {
  const text = words(sentence).trim()
  if (text === '') return undefined
  const lines = found.flatMap(apart)
  const draft: Draft = { id: impliedObjectiveId(position), text, keyResults: [] }
  for (const line of lines) readLine(line, draft)
  const results = lines.filter(isKeyResult)
  const keyResults = results.flatMap((line, index) => readKeyResult(line, draft.id, index + 1) ?? [])
  return { ...draft, keyResults }
}

/** Key results that share a paragraph are apart, and "Key results:" gives way to what is beneath it. */
function apart(line: Line): readonly Line[] {
  if (line.beneath.length > 0 && (line.markdown === '' || keyResultLabel(line.markdown)?.rest === ''))
    return line.beneath
  const lines = line.listed ? [] : line.markdown.split('\n').map((markdown) => ({ ...line, markdown: markdown.trim() }))
  return lines.some(({ markdown }) => keyResultLabel(markdown) !== undefined) ? lines : [line]
}

/** Under an objective every list item is a key result, unless it is a field. */
const isKeyResult = ({ markdown, listed }: Line): boolean =>
  keyResultLabel(markdown) !== undefined || (listed && readFields(markdown) === undefined)

function readLine(line: Line, draft: Draft): void {
  const fields = readFields(line.markdown)
  if (fields && keyResultLabel(line.markdown) === undefined) for (const field of fields) setField(field, draft)
  else if (!isKeyResult(line) && objectiveLabel(line.markdown) === undefined)
    addReason(words(line.markdown).trim(), draft)
}

function setField({ field, markdown }: WrittenField, draft: Draft): void {
  if (field === 'id') draft.id = words(markdown) || draft.id
  if (field === 'owner') setWords('owner', markdown, draft)
  if (field === 'rationale') setWords('rationale', markdown, draft)
  if (field === 'parents') draft.parents = readList(markdown)
  const level = field === 'level' ? readChoice('level', markdown) : undefined
  if (level) draft.level = level
  const ambition = field === 'ambition' ? readChoice('ambition', markdown) : undefined
  if (ambition) draft.ambition = ambition
}

function setWords(field: 'owner' | 'rationale', markdown: string, draft: Draft): void {
  const value = words(markdown).trim()
  if (value !== '') draft[field] = value
}

function addReason(reason: string, draft: Draft): void {
  if (reason !== '') draft.rationale = draft.rationale ? `${draft.rationale} ${reason}` : reason
}
