import { presetParams } from '@okr/core/params'
import { type FormEvent, useId, useRef } from 'react'
import { ComboBox } from '../combo-box/combo-box.tsx'
import type { Suggestion } from '../combo-box/suggestion.ts'
import type { FocusPickerMessages } from '../focus-picker/messages.ts'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { ChoiceQuestion } from './choice-question.tsx'
import { draftOf } from './draft.ts'
import { FocusQuestion } from './focus-question.tsx'
import { FormActions } from './form-actions.tsx'
import { IndustryQuestion } from './industry-question.tsx'
import { LanguageQuestion } from './language-question.tsx'
import { type GuideFormMessages, guideFormMessages } from './messages.ts'
import { LazyPrompt, PromptPanel } from './prompt-panel.tsx'
import type { QuestionProps } from './question.ts'
import { Samples } from './samples.tsx'
import type { FormProgress, GuideFormSlots } from './slots.ts'
import { type GuideFormOptions, useGuideForm } from './use-guide-form.ts'
import { type WriterChoice, WriterQuestion } from './writer-question.tsx'

export interface GuideFormProps extends GuideFormOptions {
  /** Industries to offer; any other words are taken too. */
  readonly suggestions?: readonly Suggestion[] | undefined
  /** What to say below the industry: the material that will be used for it. */
  readonly industryNote?: ((industry: string) => string | undefined) | undefined
  /** Asked where there is a model to choose; not given where only the composer writes. */
  readonly writer?: WriterChoice | undefined
  /** A guide is there already: the form changes it. */
  readonly updates?: boolean | undefined
  /** A guide is being written: the answers are locked, and this is how far it has come. */
  readonly progress?: FormProgress | undefined
  readonly isDisabled?: boolean | undefined
  /** Leaves the form; while a guide is written, stops that. */
  readonly onCancel?: (() => void) | undefined
  readonly slots?: Partial<GuideFormSlots> | undefined
  readonly messages?: Partial<GuideFormMessages> | undefined
  readonly focusPickerMessages?: Partial<FocusPickerMessages> | undefined
  readonly className?: string | undefined
}

/** The questions behind a guide: industry, company, maturity and focus, the reader and the language. */
export function GuideForm(props: GuideFormProps) {
  const { locale, progress, isDisabled = false, onCancel, updates = false } = props
  const texts = withOwn(guideFormMessages[locale], props.messages)
  const id = useId()
  const element = useRef<HTMLFormElement>(null)
  const form = useGuideForm(props)
  const isLocked = isDisabled || progress !== undefined
  const { prompt = LazyPrompt } = props.slots ?? {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isLocked || form.submit()) return
    // After the messages have been rendered.
    requestAnimationFrame(() => firstInvalid(element.current)?.focus())
  }
  return (
    <form
      className={classes('okr', 'okr-form', props.className)}
      lang={locale}
      aria-label={texts.title}
      aria-busy={progress ? true : undefined}
      onSubmit={submit}
      noValidate
      ref={element}
    >
      <Questions {...props} question={{ form, texts, locale, id }} isLocked={isLocked} />
      {prompt ? (
        <PromptPanel
          params={form.parsed.ok ? form.parsed.params : undefined}
          content={prompt}
          locale={locale}
          texts={texts}
        />
      ) : null}
      <FormActions
        {...{ texts, updates, progress, isDisabled, onCancel }}
        problems={form.issues.length}
        onClear={form.clear}
      />
    </form>
  )
}

interface QuestionsProps extends GuideFormProps {
  readonly question: QuestionProps
  readonly isLocked: boolean
}

const choiceParameters = ['companyType', 'companySize', 'maturity'] as const
const noSuggestions: readonly Suggestion[] = []

function Questions({ question, isLocked, ...props }: QuestionsProps) {
  const { form, texts, locale } = question
  const { suggestions = noSuggestions, industryNote, focusPickerMessages, writer, slots = {} } = props
  const { industry = ComboBox, samples: SampleButtons = Samples } = slots
  return (
    <fieldset className="okr-form__questions" disabled={isLocked}>
      {SampleButtons ? (
        <SampleButtons
          title={texts.samples}
          onChoose={(sample) => form.change(draftOf(presetParams(sample, form.draft.locale)))}
          isDisabled={isLocked}
          locale={locale}
        />
      ) : null}
      <IndustryQuestion {...question} {...{ suggestions, industryNote }} number={1} field={industry} />
      {choiceParameters.map((parameter, index) => (
        <ChoiceQuestion key={parameter} {...question} parameter={parameter} number={index + 2} />
      ))}
      <FocusQuestion {...question} number={5} pickerMessages={focusPickerMessages} />
      <div className="okr-form__pair">
        <ChoiceQuestion {...question} parameter="audience" />
        <LanguageQuestion {...question} />
      </div>
      {writer ? <WriterQuestion {...writer} texts={texts} /> : null}
    </fieldset>
  )
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button') ?? null
}
