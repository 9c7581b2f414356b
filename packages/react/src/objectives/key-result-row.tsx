import { formatValue, type KeyResult } from '@okr/core'
import { useViewer } from '../guide-viewer/context.ts'
import { ArrowRightIcon } from '../lib/icons.tsx'

/** One key result: its sentence, from where to where, and who and what stands behind the number. */
export function KeyResultRow({ keyResult }: { readonly keyResult: KeyResult }) {
  const { texts } = useViewer()
  const { id, text, kind, ambition } = keyResult
  return (
    <li className="okr-key-result" data-kind={kind}>
      <p className="okr-key-result__marks">
        <span className="okr-key-result__id">{id}</span>
        {kind ? (
          <span className="okr-badge" data-kind={kind}>
            {texts.kind[kind]}
          </span>
        ) : null}
        {ambition ? (
          <span className="okr-badge" data-ambition={ambition}>
            {texts.ambition[ambition]}
          </span>
        ) : null}
      </p>
      <p className="okr-key-result__text">{text}</p>
      <Values keyResult={keyResult} />
      <Facts keyResult={keyResult} />
    </li>
  )
}

function Values({ keyResult }: { readonly keyResult: KeyResult }) {
  const { texts, locale } = useViewer()
  const { baseline, target, unit } = keyResult
  const value = (number: number) => (unit ? formatValue(number, unit, locale) : number.toLocaleString(locale))
  if (target === undefined) return null
  return (
    <p className="okr-key-result__values">
      {baseline === undefined ? null : (
        <>
          <span className="okr-key-result__value">
            <span className="okr-key-result__caption">{texts.baseline}</span>
            {value(baseline)}
          </span>
          <ArrowRightIcon />
        </>
      )}
      <span className="okr-key-result__value okr-key-result__value--target">
        <span className="okr-key-result__caption">{texts.target}</span>
        {value(target)}
      </span>
    </p>
  )
}

function Facts({ keyResult }: { readonly keyResult: KeyResult }) {
  const { texts, locale } = useViewer()
  const { owner, collaborators, dataSources, deadline } = keyResult
  const list = (items: readonly string[]) => items.join(locale === 'zh-CN' ? '、' : ', ')
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.owner, owner],
    [texts.dataSources, dataSources && list(dataSources)],
    [texts.deadline, deadline],
    [texts.collaborators, collaborators && list(collaborators.map(({ name }) => name))],
  ]
  return (
    <dl className="okr-key-result__facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
