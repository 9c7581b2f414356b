import { formatParamIssue, type Parameter, parameterOf, parseParams } from '@okr/core/params'
import { useState } from 'react'
import type { GuideDraft } from './draft.ts'

/** Issues by field: all once a person asked for the guide, before that only what is wrong in a field already left. */
export function useIssues(draft: GuideDraft, initiallyAll: boolean) {
  const [all, setAll] = useState(initiallyAll)
  const [left, setLeft] = useState<ReadonlySet<Parameter>>(new Set())
  const parsed = parseParams(draft)
  const shown = (parsed.ok ? [] : parsed.issues).filter((issue) => {
    const parameter = parameterOf(issue)
    return all || issue.code === 'too-many' || (parameter && left.has(parameter) && issue.code !== 'required')
  })
  return {
    parsed,
    count: shown.length,
    errors: (parameter: Parameter): readonly string[] =>
      shown.filter((issue) => parameterOf(issue) === parameter).map((issue) => formatParamIssue(issue, draft.locale)),
    leave: (parameter: Parameter) => setLeft((fields) => new Set([...fields, parameter])),
    showAll: setAll,
  }
}
