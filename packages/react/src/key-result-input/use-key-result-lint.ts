import type { ParsedKeyResult } from '@okr/core/kr'
import type { Finding, LintOptions } from '@okr/core/lint'
import { useMemo } from 'react'
import type { KeyResultDraft } from './draft.ts'
import { type Linter, useLinter } from './use-linter.ts'

export interface KeyResultLint {
  /** What reads, lints and words key results; undefined until it has loaded. */
  readonly linter: Linter | undefined
  /** What the sentence says; undefined until the linter has loaded. */
  readonly parsed: ParsedKeyResult | undefined
  /** None while nothing is written or the linter is still loading. */
  readonly findings: readonly Finding[]
}

const nothing: readonly Finding[] = []

/**
 * Reads and lints a key result at once, as it is typed: together they take less than a millisecond. The linter is loaded
 * when the first component that uses it is there. Options that are made anew for every render are linted anew too.
 */
export function useKeyResultLint(draft: KeyResultDraft, options?: LintOptions): KeyResultLint {
  const linter = useLinter()
  const parsed = useMemo(() => linter?.parseKeyResult(draft.text), [linter, draft.text])
  const findings = useMemo(
    () =>
      !linter || draft.text.trim() === ''
        ? nothing
        : linter.lintKeyResult(onlyText(draft) ? draft.text : draft, options),
    [linter, draft, options],
  )
  return { linter, parsed, findings }
}

/** A bare sentence is not asked for what a form would hold. */
const onlyText = (draft: KeyResultDraft): boolean => Object.keys(draft).length === 1
