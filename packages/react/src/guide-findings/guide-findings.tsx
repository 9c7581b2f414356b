import type { CheckedGuide, GuideFinding, GuideMetrics, Locale } from '@okr/core'
import { guideFindingsMessages } from './messages.ts'
import './guide-findings.css'

interface Props {
  readonly checked: CheckedGuide
  readonly locale: Locale
  /** Puts a finding into words. It comes from outside, because the rules load late. */
  readonly format: (finding: GuideFinding, locale: Locale) => string
}

const severities = ['error', 'warning'] as const

/** What a checked guide holds true and what not, each finding with the way to its section. */
export function GuideFindings({ checked: { findings, metrics, guide }, locale, format }: Props) {
  const texts = guideFindingsMessages[locale]
  const of = (severity: GuideFinding['severity']) => findings.filter((finding) => finding.severity === severity)
  const notes = of('info')
  const titles = new Map(guide.sections.map(({ id, title }) => [id, title]))
  const item = (finding: GuideFinding, index: number) => (
    <li key={`${finding.ruleId}-${index}`}>
      <span className="okr-badge" data-severity={finding.severity}>
        {texts.severity[finding.severity]}
      </span>{' '}
      {format(finding, locale)}{' '}
      {finding.section ? (
        <a className="okr-link" href={`#${finding.section}`} lang={guide.locale}>
          {titles.get(finding.section)}
        </a>
      ) : null}
    </li>
  )
  return (
    <section className="okr-findings" lang={locale} aria-labelledby="findings-title">
      <h2 id="findings-title">{texts.title}</h2>
      <p className="okr-findings__about">{texts.pasted}</p>
      <p role="status">
        {findings.length === 0 ? texts.nothing : texts.counts(of('error').length, of('warning').length, notes.length)}
      </p>
      <ul className="okr-findings__list">{severities.flatMap(of).map(item)}</ul>
      {notes.length > 0 ? (
        <details>
          <summary>{texts.notes(notes.length)}</summary>
          <ul className="okr-findings__list">{notes.map(item)}</ul>
        </details>
      ) : null}
      <Measures metrics={metrics} locale={locale} />
    </section>
  )
}

/** Only what could be measured. */
function Measures({ metrics, locale }: { readonly metrics: GuideMetrics; readonly locale: Locale }) {
  const texts = guideFindingsMessages[locale]
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const names = Object.keys(texts.metric) as (keyof GuideMetrics)[]
  return (
    <details>
      <summary>{texts.measures}</summary>
      <dl className="okr-findings__measures">
        {names.flatMap((name) => {
          const share = metrics[name]
          return share === null
            ? []
            : [
                <div key={name}>
                  <dt>{texts.metric[name]}</dt>
                  <dd>{percent.format(share)}</dd>
                </div>,
              ]
        })}
      </dl>
    </details>
  )
}
