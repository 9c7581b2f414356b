import type { CheckIn, Cycle, KeyResult, Locale } from '@okr/core'
import { validCheckIns } from '@okr/core/okr'
import { type FormEvent, useId, useRef, useState } from 'react'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { valueText } from '../lib/value-text.ts'
import { type Answers, checkInOf, type NewCheckIn, noAnswers, problemsOf, type Question, valueOf } from './answers.ts'
import { ConfidenceScale } from './confidence-scale.tsx'
import { History } from './history.tsx'
import { type CheckInFormMessages, checkInFormMessages } from './messages.ts'
import { ProgressNote } from './progress-note.tsx'
import { type Point, Sparkline } from './sparkline.tsx'

export interface CheckInFormProps {
  readonly keyResult: KeyResult
  /** The log; entries of other key results are passed over. */
  readonly history?: readonly CheckIn[] | undefined
  /** Tells how far the value should be by now. */
  readonly cycle?: Cycle | undefined
  /** ISO date of the new entry. */
  readonly date: string
  readonly onSubmit: (checkIn: NewCheckIn) => void
  readonly onCancel?: (() => void) | undefined
  readonly locale: Locale
  readonly messages?: Partial<CheckInFormMessages> | undefined
  readonly className?: string | undefined
}

const noHistory: readonly CheckIn[] = []

/** The weekly check-in: how far, what shows it, what is in the way and comes next. */
export function CheckInForm(props: CheckInFormProps) {
  const { keyResult, history = noHistory, cycle, date, onSubmit, onCancel, locale, messages, className } = props
  const texts = withOwn(checkInFormMessages[locale], messages)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [answers, setAnswers] = useState(noAnswers)
  const [showsProblems, setShowsProblems] = useState(false)
  const entries = validCheckIns(history.filter(({ keyResultId }) => keyResultId === keyResult.id))
  const problems = showsProblems ? problemsOf(answers, keyResult) : {}
  const change = (part: Partial<Answers>) => setAnswers({ ...answers, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checkIn = checkInOf(answers, keyResult, date)
    setShowsProblems(!checkIn)
    if (checkIn) return onSubmit(checkIn)
    // After the messages have been rendered.
    requestAnimationFrame(() => firstInvalid(form.current)?.focus())
  }
  const errorOf = (question: Question) => {
    const problem = problems[question]
    return problem ? { id: `${id}-${question}-error`, text: texts.problem[problem] } : undefined
  }
  const parts = { keyResult, entries, answers, change, errorOf, id, locale, texts }
  return (
    <form
      ref={form}
      className={classes('okr', 'okr-check-in', className)}
      lang={locale}
      aria-label={texts.title}
      noValidate
      onSubmit={submit}
    >
      <p className="okr-check-in__text">{keyResult.text}</p>
      <Progress {...parts} cycle={cycle} date={date} />
      <Evidence {...parts} />
      <Next {...parts} />
      <div className="okr-check-in__actions">
        <button type="submit" className="okr-button okr-button--primary">
          {texts.submit}
        </button>
        {onCancel ? (
          <button type="button" className="okr-button okr-button--plain" onClick={onCancel}>
            {texts.cancel}
          </button>
        ) : null}
      </div>
      {entries.length > 0 ? <History entries={entries} unit={keyResult.unit} locale={locale} texts={texts} /> : null}
    </form>
  )
}

interface PartProps {
  readonly keyResult: KeyResult
  readonly entries: readonly CheckIn[]
  readonly answers: Answers
  readonly change: (part: Partial<Answers>) => void
  readonly errorOf: (question: Question) => { readonly id: string; readonly text: string } | undefined
  readonly id: string
  readonly locale: Locale
  readonly texts: CheckInFormMessages
}

function Progress(props: PartProps & { readonly cycle: Cycle | undefined; readonly date: string }) {
  const { keyResult, entries, answers, change, errorOf, id, locale, texts, cycle, date } = props
  const { milestones, unit } = keyResult
  const last = entries.findLast(({ value }) => value !== undefined)
  const errors = { value: errorOf('value'), confidence: errorOf('confidence') }
  const describedBy = classes(last && `${id}-last`, errors.value?.id)
  return (
    <fieldset className="okr-check-in__question">
      <legend>{texts.progressQuestion}</legend>
      <div className="okr-check-in__value">
        <label>
          <span className="okr-check-in__label">
            {milestones?.length ? texts.milestones(milestones.length) : texts.value}
          </span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={answers.value}
            aria-invalid={errors.value !== undefined}
            aria-describedby={describedBy || undefined}
            onChange={(event) => change({ value: event.target.value })}
          />
        </label>
        <Course {...props} />
        {last?.value === undefined ? null : (
          <p id={`${id}-last`} className="okr-check-in__last">
            {texts.last(valueText(last.value, unit, locale), last.date.slice(0, 10))}
          </p>
        )}
      </div>
      <Problem of={errors.value} />
      <ProgressNote {...{ keyResult, cycle, date, locale, texts }} value={valueOf(answers)} />
      <ConfidenceScale
        value={answers.confidence}
        onChange={(confidence) => change({ confidence })}
        texts={texts}
        errorId={errors.confidence?.id}
      />
      <Problem of={errors.confidence} />
    </fieldset>
  )
}

/** The course so far, with the value that is being stated as its end. */
function Course({ keyResult, entries, answers, locale, texts, date }: PartProps & { readonly date: string }) {
  const { unit, baseline, target } = keyResult
  const value = valueOf(answers)
  const points = [...entries, { date, value }].flatMap((entry): readonly Point[] => {
    const at = Date.parse(entry.date)
    // An entry whose date is none has no place on the line.
    return entry.value === undefined || Number.isNaN(at) ? [] : [{ at, value: entry.value }]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const label = texts.trend(points.length, valueText(first.value, unit, locale), valueText(last.value, unit, locale))
  return <Sparkline points={points} baseline={baseline} target={target} isOpen={value !== undefined} label={label} />
}

function Evidence({ answers, change, errorOf, id, texts }: PartProps) {
  const error = errorOf('evidence')
  return (
    <div className="okr-check-in__question">
      <label htmlFor={`${id}-evidence`}>{texts.evidenceQuestion}</label>
      <input
        id={`${id}-evidence`}
        type="text"
        inputMode="url"
        autoComplete="off"
        value={answers.evidence}
        placeholder={texts.evidencePlaceholder}
        aria-invalid={error !== undefined}
        aria-describedby={error?.id}
        onChange={(event) => change({ evidence: event.target.value })}
      />
      <Problem of={error} />
    </div>
  )
}

function Next({ answers, change, id, texts }: PartProps) {
  return (
    <div className="okr-check-in__question">
      <label htmlFor={`${id}-note`}>{texts.nextQuestion}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        value={answers.note}
        placeholder={texts.nextPlaceholder}
        onChange={(event) => change({ note: event.target.value })}
      />
    </div>
  )
}

const Problem = ({ of }: { readonly of: { readonly id: string; readonly text: string } | undefined }) =>
  of ? (
    <p id={of.id} className="okr-check-in__problem">
      {of.text}
    </p>
  ) : null

const firstInvalid = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input') ?? null
