import {
  applySuggestion,
  type Finding,
  formatFinding,
  formatSuggestion,
  lintObjective,
  type Suggestion,
} from '@okr/core/lint'
import { type Objective, withObjective } from '@okr/core/okr'
import { useId } from 'react'
import { FindingCard, placedKey } from '../../finding/finding-card.tsx'
import { findingMessages } from '../../finding/messages.ts'
import { gravestFirst } from '../../finding/severities.ts'
import { withField } from '../../lib/with-field.ts'
import { useStudio } from '../context.ts'
import { ChoiceField, NumberField, WordsField } from './fields.tsx'
import { useFirstWords } from './use-first-words.ts'

const wording = { formatFinding, formatSuggestion }

/** An objective that is checked as one types: what it says, why, whose it is and what it supports. */
export default function EditObjective({ objective }: { readonly objective: Objective }) {
  const { state, texts, locale } = useStudio()
  const { id, text, rationale, level, ambition, owner, weight } = objective
  const words = useId()
  const place = useFirstWords(text)
  const set =
    <Name extends keyof Objective>(name: Name) =>
    (value: Objective[Name] | undefined) =>
      state.change((now) => withObjective(now, id, (one) => withField(one, name, value)), `${id} ${name}`)
  const change = (value: string) =>
    state.change((now) => withObjective(now, id, (one) => ({ ...one, text: value })), `${id} text`)
  const apply = (_: Finding, suggestion: Suggestion) => change(applySuggestion(text, suggestion))
  return (
    <div className="okr-panel-fields" ref={place}>
      <div className="okr-panel-field">
        <label htmlFor={words}>{texts.objective}</label>
        <textarea
          id={words}
          rows={2}
          value={text}
          placeholder={texts.objectivePlaceholder}
          onChange={(event) => change(event.target.value)}
        />
        <ul className="okr-panel-findings">
          {text.trim() === ''
            ? null
            : gravestFirst(lintObjective(objective)).map((finding) => (
                <li key={placedKey(finding)}>
                  <FindingCard {...{ finding, wording, locale }} texts={findingMessages[locale]} onApply={apply} />
                </li>
              ))}
        </ul>
      </div>
      <WordsField label={texts.rationale} value={rationale} onChange={set('rationale')} />
      <div className="okr-panel-grid">
        <WordsField label={texts.owner} value={owner} onChange={set('owner')} />
        <ChoiceField label={texts.level} value={level} onChange={set('level')} choices={texts.levels} />
        <ChoiceField label={texts.ambition} value={ambition} onChange={set('ambition')} choices={texts.ambitions} />
        <NumberField label={texts.weight} value={weight} onChange={set('weight')} above={0} />
      </div>
      <Supports objective={objective} onChange={set('parents')} />
    </div>
  )
}

interface SupportsProps {
  readonly objective: Objective
  readonly onChange: (parents: readonly string[] | undefined) => void
}

/** The other objectives, ticked where this one serves them; tree and canvas align with key results as well. */
function Supports({ objective, onChange }: SupportsProps) {
  const { set, texts } = useStudio()
  const parents = objective.parents ?? []
  const others = set.objectives.filter(({ id }) => id !== objective.id)
  const toggle = (id: string) => {
    const next = parents.includes(id) ? parents.filter((one) => one !== id) : [...parents, id]
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset className="okr-panel-supports">
      <legend>{texts.supports}</legend>
      {others.length === 0 ? <p className="okr-studio__help">{texts.supportsNone}</p> : null}
      {others.map(({ id, text }) => (
        <label key={id}>
          <input type="checkbox" checked={parents.includes(id)} onChange={() => toggle(id)} />
          <span>
            {id} {text || texts.noText}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
