import type { Cycle, OkrSet } from '@okr/core/okr'
import { withField } from '../../lib/with-field.ts'
import { useStudio } from '../context.ts'
import { quarterOf } from '../quarter.ts'
import { DateField, WordsField } from './fields.tsx'

const empty: Cycle = { label: '' }

/** A cycle of which nothing is known is none. */
function withCycle(set: OkrSet, name: keyof Cycle, value: string | undefined): OkrSet {
  const cycle =
    name === 'label' ? { ...(set.cycle ?? empty), label: value ?? '' } : withField(set.cycle ?? empty, name, value)
  const isKnown = cycle.label !== '' || cycle.start !== undefined || cycle.end !== undefined
  return withField(set, 'cycle', isKnown ? cycle : undefined)
}

export function CyclePanel() {
  const { state, set, date, texts } = useStudio()
  const quarter = quarterOf(date)
  const { label, start, end } = set.cycle ?? empty
  const change = (name: keyof Cycle) => (value: string | undefined) =>
    state.change((now) => withCycle(now, name, value), `cycle ${name}`)
  return (
    <div className="okr-panel-fields">
      {start === undefined && end === undefined ? (
        <button
          type="button"
          className="okr-button okr-button--small"
          onClick={() => state.change((now) => ({ ...now, cycle: quarter }))}
        >
          {texts.thisQuarter(quarter.label)}
        </button>
      ) : null}
      <WordsField label={texts.cycleLabel} value={label} onChange={change('label')} />
      <DateField label={texts.cycleStart} value={start} onChange={change('start')} />
      <DateField label={texts.cycleEnd} value={end} onChange={change('end')} />
      <p className="okr-studio__help">{texts.cycleHelp}</p>
    </div>
  )
}
