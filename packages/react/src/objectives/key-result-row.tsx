import type { KeyResult } from '@okr/core/okr'
import { memo } from 'react'
import { useViewer } from '../guide-viewer/context.ts'
import { type FactList, Facts } from '../lib/facts.tsx'
import { ArrowRightIcon } from '../lib/icons.tsx'
import { valueText } from '../lib/value-text.ts'

/** One key result: its sentence, from where to where, and who and what stands behind the number. */
export const KeyResultRow = memo(({ keyResult }: { readonly keyResult: KeyResult }) => {
  const { words } = useViewer()
  const { id, text, kind, ambition } = keyResult
  return (
    <li className="okr-key-result" data-kind={kind}>
      <p className="okr-key-result__marks">
        <span className="okr-key-result__id">{id}</span>
        {kind ? (
          <span className="okr-badge" data-kind={kind}>
            {words.kind[kind]}
          </span>
        ) : null}
        {ambition ? (
          <span className="okr-badge" data-ambition={ambition}>
            {words.ambition[ambition]}
          </span>
        ) : null}
      </p>
      <p className="okr-key-result__text">{text}</p>
      <Values keyResult={keyResult} />
      <Particulars keyResult={keyResult} />
    </li>
  )
})

function Values({ keyResult }: { readonly keyResult: KeyResult }) {
  const { words, locale } = useViewer()
  const { baseline, target, unit } = keyResult
  if (target === undefined) return null
  return (
    <p className="okr-key-result__values">
      {baseline === undefined ? null : (
        <>
          <span className="okr-key-result__value">
            <span className="okr-key-result__caption">{words.baseline}</span>
            {valueText(baseline, unit, locale)}
          </span>
          <ArrowRightIcon />
        </>
      )}
      <span className="okr-key-result__value okr-key-result__value--target">
        <span className="okr-key-result__caption">{words.target}</span>
        {valueText(target, unit, locale)}
      </span>
    </p>
  )
}

function Particulars({ keyResult }: { readonly keyResult: KeyResult }) {
  const { words, locale } = useViewer()
  const { owner, collaborators, dataSources, deadline } = keyResult
  const list = (items: readonly string[]) => items.join(locale === 'zh-CN' ? '、' : ', ')
  const facts: FactList = [
    [words.owner, owner],
    [words.dataSources, dataSources && list(dataSources)],
    [words.deadline, deadline],
    [words.collaborators, collaborators && list(collaborators.map(({ name }) => name))],
  ]
  return <Facts className="okr-key-result__facts" facts={facts} />
}
