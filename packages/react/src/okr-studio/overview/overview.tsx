import { newKeyResultId, type Objective, withNewKeyResult } from '@okr/core/okr'
import { PlusIcon } from '../../lib/icons.tsx'
import { percent } from '../../lib/percent.ts'
import { itemPanel, useStudio } from '../context.ts'
import { ProgressBar } from '../progress-bar.tsx'
import { StatusPill } from '../status-pill.tsx'
import { FindingsMark } from './findings-mark.tsx'
import { KeyResultLine } from './key-result-line.tsx'

/** Every objective with its key results: how far, how sure, who, and what is due. */
export default function Overview() {
  const { reading } = useStudio()
  return (
    <ol className="okr-overview">
      {reading.set.objectives.map((objective) => (
        <ObjectiveCard key={objective.id} objective={objective} />
      ))}
    </ol>
  )
}

function ObjectiveCard({ objective }: { readonly objective: Objective }) {
  const { facts, texts, locale, openPanel } = useStudio()
  const { id, text, level, ambition, owner, keyResults, parents } = objective
  const { progress, status } = facts.objectives.get(id) ?? { progress: undefined, status: undefined }
  const meta = [
    level && texts.levels[level],
    ambition && texts.ambitions[ambition],
    owner,
    parents?.length ? texts.serves(parents.join(locale === 'zh-CN' ? '、' : ', ')) : undefined,
  ]
  return (
    <li className="okr-card">
      <div className="okr-card__head">
        <div className="okr-card__title">
          <span className="okr-card__id">{id}</span>
          <h3>
            <button
              type="button"
              onClick={() => openPanel(itemPanel(id))}
              aria-label={texts.open(text || texts.noText)}
            >
              {text || texts.noText}
            </button>
          </h3>
          <p className="okr-card__meta">
            {meta.filter(Boolean).join(' · ')}
            <FindingsMark id={id} />
          </p>
        </div>
        <div className="okr-card__progress">
          <p>
            <strong>{progress === undefined ? '' : percent(progress)}</strong>
            <StatusPill status={status} />
          </p>
          <ProgressBar {...{ progress, status }} expected={facts.expected} />
        </div>
      </div>
      <ul className="okr-card__results" aria-label={texts.keyResult}>
        {keyResults.map((keyResult) => (
          <KeyResultLine key={keyResult.id} keyResult={keyResult} />
        ))}
      </ul>
      <AddKeyResult objectiveId={id} />
    </li>
  )
}

function AddKeyResult({ objectiveId }: { readonly objectiveId: string }) {
  const { set, state, texts, openPanel } = useStudio()
  const add = () => {
    const id = newKeyResultId(set, objectiveId)
    state.change((now) => withNewKeyResult(now, objectiveId, { id, text: '' }))
    openPanel(itemPanel(id))
  }
  return (
    <button type="button" className="okr-button okr-button--plain okr-button--small okr-card__add" onClick={add}>
      <PlusIcon />
      {texts.addKeyResult}
    </button>
  )
}
