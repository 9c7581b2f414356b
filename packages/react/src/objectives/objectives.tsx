// The objectives of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { KeyResult, Objective } from '@okr/core/okr'
import { memo, Suspense, useId, useState } from 'react'
import { useViewer } from '../guide-viewer/context.ts'
import { KeyResultRow } from './key-result-row.tsx'

/** Example OKRs as nested lists, or in one of the views that the host offers. */
export function Objectives({ objectives }: { readonly objectives: readonly Objective[] }) {
  const { objectiveViews, isWriting } = useViewer()
  const [chosen, setChosen] = useState<string>()
  const view = objectiveViews.find(({ id }) => id === chosen)
  const list = <ObjectiveList objectives={objectives} />
  return (
    <>
      {objectiveViews.length > 0 && !isWriting ? <Views chosen={view?.id} onChoose={setChosen} /> : null}
      {view ? <Suspense fallback={list}>{view.render(objectives)}</Suspense> : list}
    </>
  )
}

interface ViewsProps {
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

function Views({ chosen, onChoose }: ViewsProps) {
  const { objectiveViews, texts } = useViewer()
  const name = useId()
  const views = [{ id: undefined, label: texts.asList }, ...objectiveViews]
  return (
    <fieldset className="okr-views">
      <legend className="okr-hidden">{texts.views}</legend>
      {views.map(({ id, label }) => (
        <label key={id ?? ''} className="okr-views__view">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const ObjectiveList = ({ objectives }: { readonly objectives: readonly Objective[] }) => (
  <ol className="okr-objectives">
    {objectives.map((objective, index) => (
      <ObjectiveItem key={index} objective={objective} />
    ))}
  </ol>
)

const ObjectiveItem = memo(({ objective }: { readonly objective: Objective }) => (
  <li className="okr-objective">
    <ObjectiveHead objective={objective} />
    <KeyResults keyResults={objective.keyResults} />
  </li>
))

function ObjectiveHead({ objective }: { readonly objective: Objective }) {
  const { words } = useViewer()
  const { id, text, level, ambition, owner, parents, rationale } = objective
  return (
    <div className="okr-objective__head">
      <p className="okr-objective__marks">
        <span className="okr-objective__id">{id}</span>
        {level ? <span className="okr-badge">{words.level[level]}</span> : null}
        {ambition ? (
          <span className="okr-badge" data-ambition={ambition}>
            {words.ambition[ambition]}
          </span>
        ) : null}
      </p>
      <h4>{text}</h4>
      {rationale ? <p className="okr-objective__rationale">{rationale}</p> : null}
      {owner || parents?.length ? (
        <p className="okr-objective__meta">
          {owner ? (
            <span>
              {words.owner} {owner}
            </span>
          ) : null}
          {parents?.length ? (
            <span>
              {words.supports} {parents.join(' · ')}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

function KeyResults({ keyResults }: { readonly keyResults: readonly KeyResult[] }) {
  const { words } = useViewer()
  if (keyResults.length === 0) return null
  return (
    <ol className="okr-key-results" aria-label={words.keyResults}>
      {keyResults.map((keyResult, index) => (
        <KeyResultRow key={index} keyResult={keyResult} />
      ))}
    </ol>
  )
}
