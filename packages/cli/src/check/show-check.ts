import { type CheckedGuide, formatGuideFinding, type GuideFinding, type GuideMetrics, type Locale } from '@okr/core'
import { type Paint, printable } from '../lint/colours.ts'
import { message } from '../locale.ts'
import { metricNames, percent, severityNames, statusNames, words } from './messages.ts'

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const
const marks = { registered: 'green', unconfirmed: 'yellow', malformed: 'red' } as const

/** A checked guide for people: what it holds, its measures, its references and what was found. */
export function showCheck(checked: CheckedGuide, locale: Locale, paint: Paint): string {
  const { outline, metrics, findings } = checked
  const head = (name: string): string => `\n${paint(name, 'bold')}`
  return [
    paint(printable(outline.title || words.untitled[locale]), 'underline'),
    head(words.holds[locale]),
    ...contents(checked, locale).map((line) => `  ${line}`),
    head(words.measures[locale]),
    ...metricLines(metrics, locale),
    ...(outline.references.length > 0 ? [head(words.references[locale])] : []),
    ...outline.references.map(
      ({ text, status }, index) =>
        `  ${String(index + 1).padStart(2)} ${paint(statusNames[status][locale], marks[status])} ${printable(text)}`,
    ),
    head(words.findings[locale]),
    ...(findings.length > 0 ? findings.map((one) => findingLine(one, checked, locale, paint)) : [words.none[locale]]),
    '',
    summary(findings, locale),
  ].join('\n')
}

function contents({ outline }: CheckedGuide, locale: Locale): string[] {
  const say = (text: (typeof words)[keyof typeof words], count: number, more: Record<string, string> = {}): string =>
    message(text, locale, { count: String(count), ...more })
  const results = outline.objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0)
  const names = outline.caseStudies.length > 0 ? `: ${outline.caseStudies.map(printable).join(', ')}` : ''
  return [
    say(words.sections, outline.sections.length),
    say(words.caseStudies, outline.caseStudies.length) + names,
    say(words.phases, outline.phases.length),
    say(words.objectives, outline.objectives.length, { results: String(results) }),
    say(words.groups, outline.bestPracticeGroups),
    say(words.pitfalls, outline.pitfalls),
  ]
}

function metricLines(metrics: GuideMetrics, locale: Locale): string[] {
  const names = Object.keys(metricNames) as (keyof GuideMetrics)[]
  return names.map((name) => `  ${percent(metrics[name], locale).padStart(6)}  ${metricNames[name][locale]}`)
}

function findingLine(finding: GuideFinding, { guide }: CheckedGuide, locale: Locale, paint: Paint): string {
  const { severity, section, block, ruleId } = finding
  const title = guide.sections.find(({ id }) => id === section)?.title
  const place = title === undefined ? '' : ` ${paint(`${printable(title)}${block ? ` › ${block}` : ''}`, 'dim')}`
  const name = paint(severityNames[severity][locale], colours[severity])
  return `  ${name}  ${printable(formatGuideFinding(finding, locale))}  ${paint(ruleId, 'dim')}${place}`
}

function summary(findings: readonly GuideFinding[], locale: Locale): string {
  const count = (severity: GuideFinding['severity']): string =>
    String(findings.filter((finding) => finding.severity === severity).length)
  return message(words.summary, locale, { errors: count('error'), warnings: count('warning'), infos: count('info') })
}
