import type { Finding, Suggestion } from '@okr/core/lint'
import { type KeyboardEvent, useRef, useState } from 'react'
import { followEdit } from './follow-edit.ts'

interface Options {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** The finding that the caret stands in. */
const findingAt = (findings: readonly Finding[], caret: number): Finding | undefined =>
  findings.find(({ range }) => range !== null && range.start <= caret && caret <= range.end)

/** The one whose suggestion the key applies: where the caret is, else the first that has one. */
const applicable = (findings: readonly Finding[], current: Finding | undefined): Finding | undefined =>
  current && current.suggestions.length > 0 ? current : findings.find(({ suggestions }) => suggestions.length > 0)

/** What a text field needs to know of its caret and of an input method at work, and the keys it listens to. */
export function useTextField({ text, findings: linted }: Options) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(-1)
  const [settled, setSettled] = useState<{ readonly text: string; readonly findings: readonly Finding[] } | null>(null)
  const findings = settled ? followEdit(settled.findings, settled.text, text) : linted
  const current = findingAt(findings, caret)

  /** Puts words in place of others as if they were typed, so that undo takes them back. */
  const replace = (start: number, end: number, words: string) => {
    field.current?.setSelectionRange(start, end)
    // The one way to edit that keeps the field's own history; every browser has it.
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  }

  const apply = ({ edits, safe }: Suggestion) => {
    field.current?.focus()
    const fromTheEnd = edits.toSorted((a, b) => b.start - a.start)
    for (const { start, end, text: words } of fromTheEnd) replace(start, end, words)
    const first = fromTheEnd.at(-1)
    // A template is there to be filled in.
    if (!safe && first) field.current?.setSelectionRange(first.start, first.start + first.text.length)
  }

  const goTo = (step: 1 | -1) => {
    const placed = findings.flatMap(({ range }) => range ?? []).toSorted((a, b) => a.start - b.start)
    const from = field.current?.selectionStart ?? 0
    const next =
      step === 1
        ? (placed.find(({ start }) => start > from) ?? placed[0])
        : (placed.findLast(({ start }) => start < from) ?? placed.at(-1))
    if (next) field.current?.setSelectionRange(next.start, next.end)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // An input method uses the same keys to choose characters.
    if (event.nativeEvent.isComposing) return
    const toApply = applicable(findings, current)?.suggestions[0]
    if (event.key === 'F8') goTo(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.altKey && toApply) apply(toApply)
    else if (event.key === 'Enter' && !event.altKey) field.current?.form?.requestSubmit()
    else return
    event.preventDefault()
  }

  const handlers = {
    ref: field,
    onKeyDown,
    onSelect: () => setCaret(field.current?.selectionStart ?? -1),
    onBlur: () => setCaret(-1),
    onCompositionStart: () => setSettled({ text, findings: linted }),
    onCompositionEnd: () => setSettled(null),
  }
  return { handlers, findings, current, applied: applicable(findings, current), apply }
}
