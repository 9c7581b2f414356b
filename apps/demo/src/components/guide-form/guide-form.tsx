import type { GuideParams } from '@okr/core/params'
import { type FormEvent, useId, useRef } from 'react'
import type { Suggestion } from '../combo-box/combo-box.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { emptyDraft, type GuideDraft } from './draft.ts'
import { FocusQuestion } from './focus-question.tsx'
import { IndustryQuestion } from './industry-question.tsx'
import { LanguageQuestion } from './language-question.tsx'
import { guideFormMessages } from './messages.ts'
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

export function GuideForm(props: Props) {
  const { draft, onChange, onSubmit, suggestions, packsFor, updates, showIssues } = props
  const texts = guideFormMessages[draft.locale]
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
  const question = { draft, onChange }
  const leaveType = () => {
    leave('companyType')
    onChange(withSize(draft))
  }
  return (
    <form className="okr-form" onSubmit={submit} noValidate ref={form}>
      <IndustryQuestion
        {...question}
        number={1}
        id={`${id}-industry`}
        errors={errors('industry')}
        onLeave={() => leave('industry')}
        suggestions={suggestions}
        packsFor={packsFor}
      />
      <ChoiceQuestion
        {...question}
        parameter="companyType"
        number={2}
        id={`${id}-type`}
        errors={errors('companyType')}
        onLeave={leaveType}
      />
      <ChoiceQuestion
        {...question}
        parameter="companySize"
        number={3}
        id={`${id}-size`}
        errors={errors('companySize')}
        onLeave={() => leave('companySize')}
      />
      <ChoiceQuestion
        {...question}
        parameter="maturity"
        number={4}
        id={`${id}-maturity`}
        errors={errors('maturity')}
        onLeave={() => leave('maturity')}
      />
      <FocusQuestion {...question} number={5} id={`${id}-focus`} errors={errors('focusAreas')} />
      <div className="okr-form__pair">
        <ChoiceQuestion
          {...question}
          parameter="audience"
          id={`${id}-audience`}
          errors={errors('audience')}
          onLeave={() => leave('audience')}
        />
        <LanguageQuestion {...question} />
      </div>
      <div className="okr-form__actions">
        <button type="submit" className="okr-button okr-button--primary">
          {updates ? texts.update : texts.submit}
        </button>
        <button
          type="button"
          className="okr-button okr-button--plain"
          onClick={() => {
            showAll(false)
            onChange(emptyDraft(draft.locale))
          }}
        >
          {texts.clear}
        </button>
        <p className="okr-form__problems" role="status">
          {count > 0 ? texts.problems(count) : ''}
        </p>
      </div>
    </form>
  )
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button') ?? null
}
