import type { Locale } from '@okr/core'
import {
  type GuideParams,
  type Parameter,
  type ParamIssue,
  type ParsedParams,
  parameterOf,
  parseParams,
  type Understanding,
} from '@okr/core/params'
import { useState } from 'react'
import { useControlled } from '../lib/use-controlled.ts'
import { emptyDraft, type GuideDraft, withSize } from './draft.ts'

export interface GuideFormOptions {
  /** The answers, where the host holds them. */
  readonly value?: GuideDraft | undefined
  /** The answers to start with, where the form holds them; those not given are empty. */
  readonly defaultValue?: Partial<GuideDraft> | undefined
  readonly onChange?: ((draft: GuideDraft) => void) | undefined
  /** Checked parameters, and what each answer was taken for. */
  readonly onSubmit: (params: GuideParams, understood: readonly Understanding[]) => void
  /** Says what is wrong before anybody asked: the answers came from elsewhere. */
  readonly showsIssues?: boolean | undefined
  /** The language an empty form asks a guide in. */
  readonly locale: Locale
}

export interface GuideFormState {
  readonly draft: GuideDraft
  readonly change: (part: Partial<GuideDraft>) => void
  /** The answers as the schema sees them. */
  readonly parsed: ParsedParams
  /** What is wrong and to be shown: all of it once somebody asked for the guide, before that only in fields left. */
  readonly issues: readonly ParamIssue[]
  readonly issuesOf: (parameter: Parameter) => readonly ParamIssue[]
  /** To be called when a field is left. */
  readonly leave: (parameter: Parameter) => void
  /** Whether the answers were good, and so handed on. */
  readonly submit: () => boolean
  readonly clear: () => void
}

/** The answers to the questions of a guide, checked by the schema of core; no look. */
export function useGuideForm(options: GuideFormOptions): GuideFormState {
  const { value, defaultValue, onChange, onSubmit, showsIssues = false, locale } = options
  const [draft, setDraft] = useControlled(value, () => ({ ...emptyDraft(locale), ...defaultValue }), onChange)
  const [showsAll, setShowsAll] = useState(showsIssues)
  const [left, setLeft] = useState<ReadonlySet<Parameter>>(new Set())
  const parsed = parseParams(draft)
  const issues = (parsed.ok ? [] : parsed.issues).filter((issue) => {
    const parameter = parameterOf(issue)
    return showsAll || issue.code === 'too-many' || (parameter && left.has(parameter) && issue.code !== 'required')
  })
  return {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    parsed,
    issues,
    issuesOf: (parameter) => issues.filter((issue) => parameterOf(issue) === parameter),
    leave: (parameter) => {
      setLeft((fields) => new Set([...fields, parameter]))
      const sized = parameter === 'companyType' ? withSize(draft) : draft
      if (sized !== draft) setDraft(sized)
    },
    submit: () => {
      setShowsAll(!parsed.ok)
      if (parsed.ok) onSubmit(parsed.params, parsed.understood)
      return parsed.ok
    },
    clear: () => {
      setShowsAll(false)
      setLeft(new Set())
      setDraft(emptyDraft(draft.locale))
    },
  }
}
