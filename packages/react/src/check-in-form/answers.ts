import type { CheckIn, KeyResult } from '@okr/core'
import { isSafeHref } from '@okr/core/guide/model'
import { parseQuantity } from '@okr/core/kr'

/** The answers as they stand in the form. */
export interface Answers {
  readonly value: string
  /** 1 to 10; null where nothing was chosen. */
  readonly confidence: number | null
  readonly evidence: string
  readonly note: string
}

export const noAnswers: Answers = { value: '', confidence: null, evidence: '', note: '' }

export type Question = keyof Answers
export type Problem = 'value-missing' | 'not-a-number' | 'too-many' | 'confidence-missing' | 'unsafe-link'

/** A new entry of the log; who keeps the log gives it its id. */
export type NewCheckIn = Omit<CheckIn, 'id'>

/** What the words of a value mean for the key result; undefined where they hold no number. */
export const valueOf = ({ value }: Answers): number | undefined => parseQuantity(value)?.value

function problemOfValue(answers: Answers, { milestones }: KeyResult): Problem | undefined {
  if (answers.value.trim() === '') return 'value-missing'
  const value = valueOf(answers)
  if (value === undefined) return 'not-a-number'
  return milestones?.length && value > milestones.length ? 'too-many' : undefined
}

/** What keeps the answers from being a check-in, by question. A name is evidence too, but an address must be safe. */
export function problemsOf(answers: Answers, keyResult: KeyResult): Partial<Readonly<Record<Question, Problem>>> {
  const value = problemOfValue(answers, keyResult)
  const evidence = answers.evidence.trim()
  const isAddress = /^[a-z][a-z0-9+.-]*:\S/iu.test(evidence)
  return {
    ...(value ? { value } : {}),
    ...(answers.confidence === null ? { confidence: 'confidence-missing' } : {}),
    ...(isAddress && !isSafeHref(evidence) ? { evidence: 'unsafe-link' } : {}),
  }
}

/** The entry that the answers make on a date; undefined where they have problems. */
export function checkInOf(answers: Answers, keyResult: KeyResult, date: string): NewCheckIn | undefined {
  const value = valueOf(answers)
  const { confidence } = answers
  if (Object.keys(problemsOf(answers, keyResult)).length > 0 || value === undefined || confidence === null)
    return undefined
  const evidence = answers.evidence.trim()
  const note = answers.note.trim()
  return {
    keyResultId: keyResult.id,
    date,
    value,
    confidence,
    ...(evidence ? { evidence } : {}),
    ...(note ? { note } : {}),
  }
}
