import { formatSuggestion, rules } from '@okr/core/lint'
import { fileEdits, rewritten } from '../fix.ts'
import { countOf, type FileReport, type Report, type Reporter, type Shown } from '../report.ts'
import { statementOf, titleOf } from '../rule-text.ts'

function findingOf(shown: Shown, { locale }: Report) {
  const { finding, key, item, start, end, from, to, message } = shown
  const { ruleId, messageId, severity, data } = finding
  return {
    ruleId,
    messageId,
    severity,
    message,
    key,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
    kind: item?.kind ?? null,
    text: item?.text ?? null,
    data,
    suggestions: finding.suggestions.map((suggestion) => ({
      message: formatSuggestion(ruleId, suggestion, locale),
      safe: suggestion.safe,
      text: item && rewritten(item, suggestion),
      edits: item && fileEdits(item, suggestion),
    })),
  }
}

const fileOf = (file: FileReport, report: Report) => ({
  path: file.path,
  items: file.items,
  findings: file.findings.map((finding) => findingOf(finding, report)),
  ...(file.fixed !== null && { fixed: file.fixed }),
})

/** The rules that spoke, once each. */
function rulesOf({ files, locale }: Report) {
  const ids = new Set(files.flatMap(({ findings }) => findings.map(({ finding }) => finding.ruleId)))
  const spoken = rules.filter(({ id }) => ids.has(id))
  return Object.fromEntries(
    spoken.map((rule) => [
      rule.id,
      { title: titleOf(rule, locale), statement: statementOf(rule, locale), sources: rule.sources },
    ]),
  )
}

/** For programs. `start` and `end` are UTF-16 units of the file; lines and columns count from 1, in code points. */
export const reporter: Reporter = {
  id: 'json',
  write(report) {
    const { error, warning, info, items } = countOf(report)
    const summary = { files: report.files.length, items, errors: error, warnings: warning, infos: info }
    const files = report.files.map((file) => fileOf(file, report))
    return `${JSON.stringify({ version: 1, locale: report.locale, files, rules: rulesOf(report), summary }, null, 2)}\n`
  },
}
