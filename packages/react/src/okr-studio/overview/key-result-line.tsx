import type { KeyResult } from '@okr/core/okr'
import { percent } from '../../lib/percent.ts'
import { valueText } from '../../lib/value-text.ts'
import { itemPanel, useStudio } from '../context.ts'
import { dateText } from '../date-text.ts'
import type { KeyResultFacts } from '../facts.ts'
import { ProgressBar } from '../progress-bar.tsx'
import { StatusPill } from '../status-pill.tsx'
import { FindingsMark } from './findings-mark.tsx'

/** One key result: its sentence, from where to where and where now, how sure its owner is, and the way to check in. */
export function KeyResultLine({ keyResult }: { readonly keyResult: KeyResult }) {
  const { facts, texts, openPanel } = useStudio()
  const { id, text } = keyResult
  const known = facts.keyResults.get(id)
  const words = text || texts.noText
  return (
    <li className="okr-line" data-due={known?.isDue || undefined}>
      <div className="okr-line__text">
        <button type="button" onClick={() => openPanel(itemPanel(id))} aria-label={texts.open(words)}>
          {words}
        </button>
        <p className="okr-line__meta">
          <Meta keyResult={keyResult} known={known} />
          <FindingsMark id={id} />
        </p>
      </div>
      <div className="okr-line__progress">
        <p>
          <strong>{known?.progress === undefined ? '' : percent(known.progress)}</strong>
          <Values keyResult={keyResult} value={known?.value} />
        </p>
        <ProgressBar progress={known?.progress} status={known?.status} expected={facts.expected} />
      </div>
      <div className="okr-line__state">
        <StatusPill status={known?.status} />
        {known?.confidence === undefined ? null : (
          <span className="okr-line__confidence">{texts.confidence(known.confidence)}</span>
        )}
      </div>
      <button
        type="button"
        className="okr-button okr-button--small okr-line__check-in"
        aria-label={texts.checkInOf(words)}
        onClick={() => openPanel(itemPanel(id, 'checkIn'))}
      >
        {texts.checkIn}
      </button>
    </li>
  )
}

interface PartProps {
  readonly keyResult: KeyResult
  readonly known: KeyResultFacts | undefined
}

function Meta({ keyResult, known }: PartProps) {
  const { texts, locale } = useStudio()
  const { owner, kind, ambition, deadline } = keyResult
  const last = known?.lastCheckIn
  const parts = [
    owner,
    kind && texts.kinds[kind],
    ambition && texts.ambitions[ambition],
    deadline && dateText(deadline, locale),
    last ? texts.lastCheckIn(dateText(last.date, locale)) : undefined,
    known?.isDue ? texts.due : undefined,
  ]
  return <span>{parts.filter(Boolean).join(' · ')}</span>
}

/** "38% (31% → 45%)": where now, and from where to where. */
function Values({ keyResult, value }: { readonly keyResult: KeyResult; readonly value: number | undefined }) {
  const { texts, locale } = useStudio()
  const { baseline, target, unit, milestones } = keyResult
  const shown = (one: number): string => valueText(one, unit, locale)
  const way = [baseline, milestones?.length ?? target].flatMap((one) => (one === undefined ? [] : [shown(one)]))
  return (
    <span className="okr-line__values">
      {value === undefined ? null : `${texts.now} ${shown(value)}`}
      {value !== undefined && way.length > 0 ? ' · ' : null}
      {way.join(' → ')}
    </span>
  )
}
