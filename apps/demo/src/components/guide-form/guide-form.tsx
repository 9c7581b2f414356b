import type { GuideParams, Parameter } from '@okr/core/params'
import { type FormEvent, useId, useRef } from 'react'
import type { Suggestion } from '../combo-box/use-suggestions.ts'
import { ChoiceQuestion } from './choice-question.tsx'
import { emptyDraft, type GuideDraft } from './draft.ts'
import { FocusQuestion } from './focus-question.tsx'
import { FormActions } from './form-actions.tsx'
import { IndustryQuestion } from './industry-question.tsx'
import { LanguageQuestion } from './language-question.tsx'
import { understood } from './understood.ts'
import { useIssues } from './use-issues.ts'
import './guide-form.css'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onSubmit: (params: GuideParams) => void
  readonly suggestions: readonly Suggestion[]
  readonly packsFor: ((industry: string) => readonly string[]) | undefined
  /** A guide is there already: the form changes it. */
  readonly updates: boolean
  /** Show what is wrong before anybody asked: a link brought the answers. */
  readonly showIssues: boolean
}

/** A company type often says the size too ("中型科技公司（50–250人）"): then the size need not be asked again. */
function withSize(draft: GuideDraft): GuideDraft {
  if (draft.companySize !== '') return draft
  const size = understood('companySize', draft.companyType, draft.locale)
  return size?.known ? { ...draft, companySize: size.id } : draft
}

const choiceParameters = ['companyType', 'companySize', 'maturity'] as const

export function GuideForm(props: Props) {
  const { draft, onChange, onSubmit, suggestions, packsFor, updates, showIssues } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { parsed, errors, count, leave, showAll } = useIssues(draft, showIssues)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    showAll(!parsed.ok)
    if (parsed.ok) return onSubmit(parsed.params)
    // After the messages have been rendered.
    requestAnimationFrame(() => firstInvalid(form.current)?.focus())
  }
  const question = (parameter: Parameter) => ({
    id: `${id}-${parameter}`,
    draft,
    onChange,
    errors: errors(parameter),
    onLeave: () => {
      leave(parameter)
      if (parameter === 'companyType') onChange(withSize(draft))
    },
  })
  return (
    <form className="okr-form" onSubmit={submit} noValidate ref={form}>
      <IndustryQuestion {...question('industry')} number={1} suggestions={suggestions} packsFor={packsFor} />
      {choiceParameters.map((parameter, index) => (
        <ChoiceQuestion key={parameter} {...question(parameter)} parameter={parameter} number={index + 2} />
      ))}
      <FocusQuestion {...question('focusAreas')} number={5} />
      <div className="okr-form__pair">
        <ChoiceQuestion {...question('audience')} parameter="audience" />
        <LanguageQuestion draft={draft} onChange={onChange} />
      </div>
      <FormActions
        locale={draft.locale}
        updates={updates}
        problems={count}
        onClear={() => {
          showAll(false)
          onChange(emptyDraft(draft.locale))
        }}
      />
    </form>
  )
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button') ?? null
}
