import type { Locale, Localized } from '@okr/core'
import { formatSuggestion, type Rule, rules, type Severity, type Suggestion } from '@okr/core/lint'
import { wellFormed } from '../../well-formed.ts'
import { type FileEdit, fileEdits } from '../fix.ts'
import { type Position, positionsOf } from '../positions.ts'
import type { FileReport, Reporter, Shown } from '../report.ts'
import { statementOf, titleOf } from '../rule-text.ts'
import { uriOf } from '../uri.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>
const home = 'https://github.com/okr-toolkit/okr'
const names: Localized = { 'zh-CN': 'okr：目标与关键结果检查', en: 'okr: objectives and key results' }

const said = (text: string): { text: string } => ({ text: wellFormed(text) })

function textsOf(rule: Rule, locale: Locale) {
  const sources = rule.sources.map(({ title, url }) => (url ? `${title}: ${url}` : title))
  const links = rule.sources.map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`))
  const statement = statementOf(rule, locale)
  const helpUri = rule.sources.find(({ url }) => url !== null)?.url
  return {
    id: rule.id,
    name: rule.id.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: titleOf(rule, locale) },
    fullDescription: { text: statement },
    help: { text: [statement, ...sources].join('\n'), markdown: [statement, '', ...links].join('\n') },
    ...(helpUri && { helpUri }),
  }
}

function region({ from, to }: Pick<Shown, 'from' | 'to'>) {
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

/** A rewrite and what it does to the file. */
interface Fix {
  readonly suggestion: Suggestion
  readonly edits: readonly FileEdit[]
}

const fixesOf = ({ finding, item }: Shown): Fix[] =>
  finding.suggestions.flatMap((suggestion) => {
    const edits = item && fileEdits(item, suggestion)
    return edits && edits.length > 0 ? [{ suggestion, edits }] : []
  })

/** Positions of all edits of a file, in one walk. */
function placesOf({ text, findings }: FileReport): ReadonlyMap<number, Position> {
  const edits = findings.flatMap(fixesOf).flatMap((fix) => fix.edits)
  return positionsOf(
    text,
    edits.flatMap(({ start, end }) => [start, end]),
  )
}

const nowhere: Position = { line: 1, column: 1 }

function written({ suggestion, edits }: Fix, ruleId: string, { path, places, locale }: Context) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: region({ from: places.get(start) ?? nowhere, to: places.get(end) ?? nowhere }),
    insertedContent: said(text),
  }))
  const description = said(formatSuggestion(ruleId, suggestion, locale))
  return { description, artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }] }
}

interface Context extends FileReport {
  readonly places: ReadonlyMap<number, Position>
  readonly locale: Locale
}

const indexes = new Map(rules.map(({ id }, index) => [id, index]))

function resultOf(shown: Shown, file: Context) {
  const { finding, message, start, end, key } = shown
  const snippet = said(file.text.slice(start, end))
  const fixes = fixesOf(shown).map((fix) => written(fix, finding.ruleId, file))
  return {
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId) ?? -1,
    level: levels[finding.severity],
    message: said(message),
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file.path) }, region: { ...region(shown), snippet } } },
    ],
    partialFingerprints: { 'okrFindingKey/v1': wellFormed(key) },
    ...(fixes.length > 0 && { fixes }),
  }
}

const resultsOf = (file: FileReport, locale: Locale) => {
  const context = { ...file, places: placesOf(file), locale }
  return file.findings.map((finding) => resultOf(finding, context))
}

/** SARIF 2.1.0: rules in the language of the messages, and their texts in the other one as a translation. */
export const reporter: Reporter = {
  id: 'sarif',
  write(report) {
    const { locale, version, files } = report
    const other: Locale = locale === 'en' ? 'zh-CN' : 'en'
    const driver = {
      name: 'okr',
      semanticVersion: version,
      informationUri: home,
      language: locale,
      rules: rules.map((rule) => ({
        ...textsOf(rule, locale),
        defaultConfiguration: { level: levels[rule.severity] },
      })),
    }
    const translation = {
      name: names[other],
      language: other,
      contents: ['localizedData'],
      rules: rules.map((rule) => textsOf(rule, other)),
      translationMetadata: { name: names[other] },
    }
    const run = {
      tool: { driver },
      translations: [translation],
      language: locale,
      columnKind: 'unicodeCodePoints',
      invocations: [{ executionSuccessful: true }],
      artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
      results: files.flatMap((file) => resultsOf(file, locale)),
    }
    const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
    return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
  },
}
