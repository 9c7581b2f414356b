import type { Suggestion } from '../finding.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'
import { rangeOf } from './result.ts'

/** Start and end change places: the likeliest slip behind a verb that contradicts its values. */
export function swapped(facts: KeyResultFacts): readonly Suggestion[] {
  const { main } = facts.shape
  const base = rangeOf(facts, main?.base ?? null)
  const target = rangeOf(facts, main?.target ?? null)
  if (base === null || target === null || facts.input?.baseline !== undefined || facts.input?.target !== undefined)
    return []
  const from = facts.text.slice(base.start, base.end)
  const to = facts.text.slice(target.start, target.end)
  const edits = [
    { ...base, text: to },
    { ...target, text: from },
  ]
  return [
    {
      messageId: 'swap',
      data: { from: to, to: from },
      edits,
      safe: main?.target?.quantity?.high == null && sameUnit(facts),
    },
  ]
}

const sameUnit = ({ shape }: KeyResultFacts): boolean =>
  shape.main?.base?.quantity?.unit === shape.main?.target?.quantity?.unit &&
  shape.main?.base?.quantity?.noun === shape.main?.target?.quantity?.noun
