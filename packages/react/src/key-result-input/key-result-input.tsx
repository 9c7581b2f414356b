import type { Locale } from '@okr/core'
import type { Finding, LintOptions } from '@okr/core/lint'
import { memo, useCallback, useId, useRef } from 'react'
import { FindingCard, placedKey } from '../finding/finding-card.tsx'
import { MarkedText } from '../finding/marked-text.tsx'
import { gravestFirst, gravestOf } from '../finding/severities.ts'
import { SeverityMark } from '../finding/severity-mark.tsx'
import { classes } from '../lib/classes.ts'
import { CheckIcon } from '../lib/icons.tsx'
import { withOwn } from '../lib/messages.ts'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { useControlled } from '../lib/use-controlled.ts'
import type { KeyResultDraft } from './draft.ts'
import { FieldChips } from './field-chips.tsx'
import { type KeyResultInputMessages, keyResultInputMessages } from './messages.ts'
import { useKeyResultLint } from './use-key-result-lint.ts'
import { useLate } from './use-late.ts'
import { useTextField } from './use-text-field.ts'

export interface KeyResultInputProps {
  readonly value?: KeyResultDraft | undefined
  readonly defaultValue?: KeyResultDraft | undefined
  readonly onChange?: ((draft: KeyResultDraft) => void) | undefined
  readonly locale: Locale
  /** `rich` shows what was read and explains every finding; `plain` explains the one at the caret. */
  readonly detail?: 'plain' | 'rich' | undefined
  /** Keep the object from one render to the next. */
  readonly lintOptions?: LintOptions | undefined
  /** Called to leave a finding out from now on; see `findingKey` and the option `ignore`. */
  readonly onIgnore?: ((finding: Finding) => void) | undefined
  readonly disabled?: boolean | undefined
  readonly messages?: Partial<KeyResultInputMessages> | undefined
  readonly className?: string | undefined
}

const empty: KeyResultDraft = { text: '' }

/**
 * A field for a key result that is linted as it is typed; the linter loads when the first field is there. A host that
 * draws hundreds of them anew at every key draws only those whose `value` is another object.
 */
export function KeyResultInput({ onChange, onIgnore, ...props }: KeyResultInputProps) {
  const latest = useRef({ onChange, onIgnore })
  useBrowserLayoutEffect(() => {
    latest.current = { onChange, onIgnore }
  })
  const change = useCallback((draft: KeyResultDraft) => latest.current.onChange?.(draft), [])
  const ignore = useCallback((finding: Finding) => latest.current.onIgnore?.(finding), [])
  return <LintedField {...props} onChange={change} onIgnore={onIgnore && ignore} />
}

const LintedField = memo(function LintedField(props: KeyResultInputProps) {
  const { locale, detail = 'rich', lintOptions, onIgnore, disabled, messages, className } = props
  const texts = withOwn(keyResultInputMessages[locale], messages)
  const id = useId()
  const [draft, setDraft] = useControlled(props.value, props.defaultValue ?? empty, props.onChange)
  const { linter, parsed, findings: linted } = useKeyResultLint(draft, lintOptions)
  const { handlers, findings, current, applied, apply } = useTextField({ text: draft.text, findings: linted })
  const isEmpty = draft.text.trim() === ''
  const shown = gravestFirst(detail === 'rich' ? findings : findings.filter((finding) => finding === current))
  return (
    <div className={classes('okr', 'okr-kr', className)} lang={locale} data-detail={detail}>
      <label className="okr-kr__label" htmlFor={id}>
        {texts.label}
      </label>
      <div className="okr-kr__field">
        <div className="okr-kr__mirror" aria-hidden="true">
          <MarkedText text={draft.text || texts.placeholder} findings={findings} current={current ?? null} />
          {'\u200b'}
        </div>
        <textarea
          {...handlers}
          id={id}
          className="okr-kr__text"
          rows={1}
          value={draft.text}
          placeholder={texts.placeholder}
          disabled={disabled}
          spellCheck={false}
          aria-describedby={`${id}-keys`}
          aria-invalid={findings.some(({ severity }) => severity === 'error')}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </div>
      <p id={`${id}-keys`} className="okr-hidden">
        {texts.keys}
      </p>
      <Summary findings={findings} isUnknown={isEmpty || !linter} texts={texts} />
      {detail === 'rich' && !isEmpty && linter && parsed ? (
        <FieldChips draft={draft} read={parsed.fields} onChange={setDraft} {...{ linter, disabled, locale, texts }} />
      ) : null}
      {linter && shown.length > 0 ? (
        <ul className="okr-kr__findings" aria-label={texts.findings}>
          {shown.map((finding) => (
            <li key={placedKey(finding)}>
              <FindingCard
                {...{ finding, locale, texts, onIgnore }}
                wording={linter}
                isCurrent={finding === current}
                applyKey={finding === applied ? 'Alt+Enter' : undefined}
                onApply={disabled ? undefined : (_, suggestion) => apply(suggestion)}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
})

interface SummaryProps {
  readonly findings: readonly Finding[]
  /** Nothing is written, or the linter is still loading. */
  readonly isUnknown: boolean
  readonly texts: KeyResultInputMessages
}

/** How many findings there are: seen at once, said when typing has paused. */
function Summary({ findings, isUnknown, texts }: SummaryProps) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const words = isUnknown ? '' : texts.summary(errors, findings.length - errors)
  const said = useLate(words)
  const gravest = gravestOf(findings)
  return (
    <>
      <p className="okr-kr__summary" aria-hidden="true" data-fine={(!isUnknown && !gravest) || undefined}>
        {gravest ? <SeverityMark severity={gravest} label="" /> : isUnknown ? null : <CheckIcon />}
        {words}
      </p>
      <p className="okr-hidden" role="status">
        {said}
      </p>
    </>
  )
}
