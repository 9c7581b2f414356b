import type { KeyResult, Objective } from '@okr/core'
import { useViewer } from '../guide-viewer/context.ts'
import { KeyResultRow } from './key-result-row.tsx'
import './objectives.css'

/** Example OKRs as nested lists: every objective with the key results that prove it. */
export function Objectives({ objectives }: { readonly objectives: readonly Objective[] }) {
  return (
    <ol className="okr-objectives">
      {objectives.map((objective) => (
        <li key={objective.id} className="okr-objective">
          <ObjectiveHead objective={objective} />
          <KeyResults keyResults={objective.keyResults} />
        </li>
      ))}
    </ol>
  )
}

function ObjectiveHead({ objective }: { readonly objective: Objective }) {
  const { texts } = useViewer()
  const { id, text, level, ambition, owner, parents, rationale } = objective
  return (
    <div className="okr-objective__head">
      <p className="okr-objective__marks">
        <span className="okr-objective__id">{id}</span>
        {level ? <span className="okr-badge">{texts.level[level]}</span> : null}
        {ambition ? (
          <span className="okr-badge" data-ambition={ambition}>
            {texts.ambition[ambition]}
          </span>
        ) : null}
      </p>
      <h4>{text}</h4>
      {rationale ? <p className="okr-objective__rationale">{rationale}</p> : null}
      {owner || parents?.length ? (
        <p className="okr-objective__meta">
          {owner ? (
            <span>
              {texts.owner} {owner}
            </span>
          ) : null}
          {parents?.length ? (
            <span>
              {texts.supports} {parents.join(' · ')}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

function KeyResults({ keyResults }: { readonly keyResults: readonly KeyResult[] }) {
  const { texts } = useViewer()
  return (
    <ol className="okr-key-results" aria-label={texts.keyResults}>
      {keyResults.map((keyResult) => (
        <KeyResultRow key={keyResult.id} keyResult={keyResult} />
      ))}
    </ol>
  )
}
