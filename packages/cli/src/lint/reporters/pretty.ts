import { formatSuggestion, type Severity } from '@okr/core/lint'
import { message } from '../../locale.ts'
import { type Paint, painter, printable } from '../colours.ts'
import { unifiedDiff } from '../diff.ts'
import { rewritten, safeEdits } from '../fix.ts'
import { messages } from '../messages.ts'
import { countOf, type FileReport, type Report, type Reporter, type Shown } from '../report.ts'
import { ruleOf, statementOf } from '../rule-text.ts'
import { padded } from '../width.ts'

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>

const longest = 160
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

function lineOf({ finding, from, message: words }: Shown, { locale }: Report, paint: Paint): string {
  const place = `${from.line}:${from.column}`.padEnd(8)
  const severity = paint(padded(messages[finding.severity][locale], 7), styles[finding.severity])
  return `  ${paint(place, 'dim')} ${severity}  ${printable(words)}  ${paint(finding.ruleId, 'dim')}`
}

function suggestionLines({ finding, item }: Shown, { locale }: Report, paint: Paint): string[] {
  return finding.suggestions.map((suggestion) => {
    const words = formatSuggestion(finding.ruleId, suggestion, locale)
    const text =
      item && suggestion.edits.length > 0 ? `: ${short(rewritten(item, suggestion)).replaceAll('\n', ' ⏎ ')}` : ''
    return paint(`           → ${printable(words + text)}`, 'dim')
  })
}

/** The sentence under its first finding. */
function sentenceLine({ item }: Shown, paint: Paint): string[] {
  return item ? [`           ${paint(`“${printable(short(item.text))}”`, 'dim')}`] : []
}

function fileLines(file: FileReport, report: Report, paint: Paint): string[] {
  const lines = [paint(printable(file.path), 'underline')]
  let before: Shown['item'] = null
  file.findings.forEach((finding, index) => {
    lines.push(lineOf(finding, report, paint))
    const next = file.findings[index + 1]
    lines.push(...suggestionLines(finding, report, paint))
    if (report.withWhy)
      lines.push(`           ${paint(`${messages.key[report.locale]}: ${printable(finding.key)}`, 'dim')}`)
    if (finding.item !== next?.item && finding.item !== before) lines.push(...sentenceLine(finding, paint))
    if (finding.item !== next?.item) before = finding.item
  })
  return [...lines, '']
}

function whyLines({ files, locale }: Report, paint: Paint): string[] {
  const ids = new Set(files.flatMap(({ findings }) => findings.map(({ finding }) => finding.ruleId)))
  const lines = [...ids].sort().flatMap((id) => {
    const rule = ruleOf(id)
    if (!rule) return []
    const from = rule.sources.map(({ title, url }) => `    ${title} ${paint(url ?? '', 'dim')}`.trimEnd())
    return [`  ${paint(id, 'bold')}  ${statementOf(rule, locale)}`, ...from]
  })
  return lines.length > 0 ? [messages.why[locale], ...lines, ''] : []
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { locale, files } = report
  const count = countOf(report)
  const items = String(count.items)
  if (count.all === 0)
    return [paint(message(count.items === 1 ? messages.cleanOne : messages.clean, locale, { items }), 'green')]
  const values = {
    count: String(count.all),
    errors: String(count.error),
    warnings: String(count.warning),
    infos: String(count.info),
  }
  const fixable = files.flatMap(({ findings }) => findings.filter((finding) => safeEdits(finding) !== null)).length
  const more = fixable > 0 ? [message(messages.fixable, locale, { count: String(fixable) })] : []
  const style = count.error > 0 ? 'red' : 'yellow'
  return [paint(message(messages.summary, locale, { ...values, items }), style), ...more]
}

const diffLines = ({ path, text, fixed }: FileReport, paint: Paint): string[] =>
  fixed === null ? [] : [...unifiedDiff(path, text, fixed).map((line) => paintDiff(printable(line), paint)), '']

const paintDiff = (line: string, paint: Paint): string =>
  line.startsWith('+') ? paint(line, 'green') : line.startsWith('-') ? paint(line, 'red') : line

/** For people: grouped by file, each with what to do. */
export const reporter: Reporter = {
  id: 'pretty',
  write(report) {
    const paint = painter(report.withColour)
    const lines = report.files.flatMap((file) => [
      ...diffLines(file, paint),
      ...(file.findings.length > 0 ? fileLines(file, report, paint) : []),
    ])
    const why = report.withWhy ? whyLines(report, paint) : []
    return `${[...lines, ...why, ...summaryLines(report, paint)].join('\n')}\n`
  },
}
