import { statuses } from '@okr/core/okr'
import { CheckIcon, PencilIcon } from '../lib/icons.tsx'
import { percent } from '../lib/percent.ts'
import { itemPanel, useStudio } from './context.ts'
import { dateText } from './date-text.ts'
import { ProgressBar } from './progress-bar.tsx'

/** What an executive looks for first: how far, how sure, what is due. */
export function Summary({ title, said }: { readonly title: string | undefined; readonly said: string | undefined }) {
  const { set, texts, openPanel } = useStudio()
  return (
    <header className="okr-studio__head">
      <div className="okr-studio__name">
        <h2>{title ?? texts.untitled}</h2>
        <div className="okr-studio__about">
          <button type="button" className="okr-studio__cycle" onClick={() => openPanel({ kind: 'cycle' })}>
            {set.cycle ? <CycleText /> : texts.setCycle}
            <PencilIcon />
          </button>
          <p className="okr-studio__said" role="status">
            {said}
          </p>
        </div>
      </div>
      {set.objectives.length > 0 ? <Figures /> : null}
    </header>
  )
}

function CycleText() {
  const { set, texts, locale } = useStudio()
  const { label, start, end } = set.cycle ?? { label: '' }
  const days = [start, end].flatMap((day) => (day ? [dateText(day, locale)] : []))
  return (
    <span>
      <span className="okr-hidden">{texts.cycle} </span>
      {[label, days.join(' – ')].filter(Boolean).join(' · ')}
    </span>
  )
}

function Figures() {
  const { facts, reading, texts, setView, openPanel } = useStudio()
  const { progress, expected, status, counts, unmeasured, due } = facts
  const [first, ...others] = due
  return (
    <div className="okr-studio__figures">
      <div className="okr-studio__progress">
        <p>
          {progress === undefined ? null : <strong>{percent(progress)}</strong>}
          <span>{progress === undefined ? texts.noProgress : texts.progress}</span>
          {expected === undefined || progress === undefined ? null : (
            <span className="okr-studio__expected">{texts.expected(percent(expected))}</span>
          )}
        </p>
        <ProgressBar {...{ progress, expected, status }} />
      </div>
      <ul className="okr-studio__counts">
        {statuses.map((one) =>
          counts[one] > 0 ? (
            <li key={one} className="okr-status" data-status={one}>
              {texts.counted(texts.status[one], counts[one])}
            </li>
          ) : null,
        )}
        {unmeasured > 0 ? (
          <li className="okr-status" data-status="none">
            {texts.counted(texts.unmeasured, unmeasured)}
          </li>
        ) : null}
      </ul>
      <div className="okr-studio__calls">
        {first === undefined ? (
          facts.keyResults.size === 0 ? null : (
            <p className="okr-studio__fine">
              <CheckIcon />
              {texts.nothingDue}
            </p>
          )
        ) : (
          <button
            type="button"
            className="okr-button okr-button--primary okr-button--small"
            onClick={() => openPanel(itemPanel(first, 'checkIn', others))}
          >
            {texts.checkInDue(due.length)}
          </button>
        )}
        <button type="button" className="okr-link okr-studio__review" onClick={() => setView('check')}>
          {texts.findings(reading.findings.length)}
        </button>
      </div>
    </div>
  )
}
