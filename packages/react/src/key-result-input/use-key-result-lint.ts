import { type ParsedKeyResult, parseKeyResult } from '@okr/core/kr'
import { type Finding, type LintOptions, lintKeyResult } from '@okr/core/lint'
import { useMemo } from 'react'
import type { KeyResultDraft } from './draft.ts'

export interface KeyResultLint {
  /** What the sentence says. */
  readonly parsed: ParsedKeyResult
  /** None while nothing is written. */
  readonly findings: readonly Finding[]
}

const nothing: readonly Finding[] = []

/**
 * Reads and lints a key result at once, as it is typed: together they take less than a millisecond.
 * Options that are made anew for every render are linted anew too.
 */
export function useKeyResultLint(draft: KeyResultDraft, options?: LintOptions): KeyResultLint {
  const parsed = useMemo(() => parseKeyResult(draft.text), [draft.text])
  const findings = useMemo(
    () => (draft.text.trim() === '' ? nothing : lintKeyResult(onlyText(draft) ? draft.text : draft, options)),
    [draft, options],
  )
  return { parsed, findings }
}

/** A bare sentence is not asked for what a form would hold. */
const onlyText = (draft: KeyResultDraft): boolean => Object.keys(draft).length === 1
