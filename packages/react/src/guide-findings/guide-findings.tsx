import type { Locale } from '@okr/core'
import type { Guide } from '@okr/core/guide'
import type { GuideFinding, GuideMetrics } from '@okr/core/guide-lint'
import { useId, useState } from 'react'
import { severities } from '../finding/severities.ts'
import { anchorOf } from '../guide-viewer/anchors.ts'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { Filter, type FindingFilter, matches, noFilter } from './filter.tsx'
import { FindingItem } from './finding-item.tsx'
import { type GuideFindingsMessages, guideFindingsMessages } from './messages.ts'

export interface GuideFindingsProps {
  readonly findings: readonly GuideFinding[]
  /** Whose sections are named. */
  readonly guide: Guide
  readonly locale: Locale
  /** Puts a finding into words. It comes from outside, because the rules may load late. */
  readonly format: (finding: GuideFinding, locale: Locale) => string
  readonly metrics?: GuideMetrics | undefined
  /** What kind of guide was looked at. */
  readonly about?: string | undefined
  /** The id that a part of the guide has on the page. */
  readonly anchor?: ((id: string) => string) | undefined
  readonly messages?: Partial<GuideFindingsMessages> | undefined
  readonly className?: string | undefined
}

const sameId = (id: string) => id

/** What a checked guide holds true and what not, each finding with the way to its place. */
export function GuideFindings(props: GuideFindingsProps) {
  const { findings, locale, metrics, about, messages, className } = props
  const texts = withOwn(guideFindingsMessages[locale], messages)
  const [filter, setFilter] = useState<FindingFilter>(noFilter)
  const id = useId()
  const of = (severity: GuideFinding['severity']) => findings.filter((finding) => finding.severity === severity)
  const shown = severities.flatMap(of).filter((finding) => matches(filter, finding))
  const [errors, warnings, notes] = severities.map((severity) => of(severity).length)
  return (
    <section className={classes('okr', 'okr-findings', className)} lang={locale} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      {about ? <p className="okr-findings__about">{about}</p> : null}
      <p role="status">
        {findings.length === 0 ? texts.nothing : texts.counts(errors ?? 0, warnings ?? 0, notes ?? 0)}
      </p>
      {findings.length > 1 ? <Filter findings={findings} filter={filter} onChange={setFilter} texts={texts} /> : null}
      <List {...props} findings={shown} texts={texts} />
      {shown.length < findings.length ? (
        <p className="okr-findings__about">{texts.hidden(findings.length - shown.length)}</p>
      ) : null}
      {metrics ? <Measures metrics={metrics} locale={locale} texts={texts} /> : null}
    </section>
  )
}

interface ListProps extends GuideFindingsProps {
  readonly texts: GuideFindingsMessages
}

/** The grave ones first, and what is only worth knowing behind a fold. */
function List({ findings, texts, guide, locale, format, anchor = sameId }: ListProps) {
  const titles = new Map(guide.sections.map(({ id, title }) => [id, title]))
  const item = (finding: GuideFinding, index: number) => {
    const place = anchorOf(finding)
    return (
      <FindingItem key={`${finding.ruleId}-${index}`} finding={finding} format={format} locale={locale}>
        {place !== undefined && finding.section && titles.has(finding.section) ? (
          <a className="okr-link" href={`#${anchor(place)}`} lang={guide.locale}>
            {titles.get(finding.section)}
          </a>
        ) : null}
      </FindingItem>
    )
  }
  const grave = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.filter(({ severity }) => severity === 'info')
  return (
    <>
      <ul className="okr-findings__list">{grave.map(item)}</ul>
      {notes.length > 0 ? (
        <details>
          <summary>{texts.notes(notes.length)}</summary>
          <ul className="okr-findings__list">{notes.map(item)}</ul>
        </details>
      ) : null}
    </>
  )
}

interface MeasuresProps {
  readonly metrics: GuideMetrics
  readonly locale: Locale
  readonly texts: GuideFindingsMessages
}

/** Only what could be measured. */
function Measures({ metrics, locale, texts }: MeasuresProps) {
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
