import { type KeyResult, withKeyResult } from '@okr/core/okr'
import { useMemo } from 'react'
import { KeyResultInput } from '../../key-result-input/index.ts'
import { withField } from '../../lib/with-field.ts'
import { useStudio } from '../context.ts'
import { ChoiceField, NumberField } from './fields.tsx'
import { useFirstWords } from './use-first-words.ts'

/** A key result that is checked as one types, and what its sentence does not say. */
export default function EditKeyResult({ keyResult }: { readonly keyResult: KeyResult }) {
  const {
    state,
    texts,
    locale,
    set: { cycle },
  } = useStudio()
  const lintOptions = useMemo(() => (cycle ? { cycle } : {}), [cycle])
  const place = useFirstWords(keyResult.text)
  const { id, kind, ambition, weight, atLeast, atMost } = keyResult
  const set =
    <Name extends keyof KeyResult>(name: Name) =>
    (value: KeyResult[Name] | undefined) =>
      state.change((now) => withKeyResult(now, id, (one) => withField(one, name, value)), `${id} ${name}`)
  return (
    <div className="okr-panel-fields" ref={place}>
      <KeyResultInput
        value={keyResult}
        onChange={(draft) => state.change((now) => withKeyResult(now, id, () => ({ ...draft, id })), `${id} text`)}
        lintOptions={lintOptions}
        locale={locale}
      />
      <div className="okr-panel-grid">
        <ChoiceField label={texts.kind} value={kind} onChange={set('kind')} choices={texts.kinds} />
        <ChoiceField label={texts.ambition} value={ambition} onChange={set('ambition')} choices={texts.ambitions} />
        <NumberField label={texts.atLeast} value={atLeast} onChange={set('atLeast')} />
        <NumberField label={texts.atMost} value={atMost} onChange={set('atMost')} />
        <NumberField label={texts.weight} value={weight} onChange={set('weight')} above={0} />
      </div>
    </div>
  )
}
