/**
 * Measures the parser and the linter on the corpus: `node corpus/measure.ts [--misses] [--update] [--split=train|dev]`.
 * Exits 1 if a figure is lower than in baseline.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseKeyResult } from '../src/kr/index.ts'
import { lintKeyResult, lintObjective } from '../src/lint/index.ts'
import { type CorpusRecord, exactFields, type Fields, metricF1, nearestLabel, sameField } from './score.ts'
import { isLower, type Report, tally } from './tally.ts'

const here = (name: string) => new URL(name, import.meta.url)
const flags = new Set(process.argv.slice(2))
const only = process.argv.find((flag) => flag.startsWith('--split='))?.slice('--split='.length)
const splits = ['train', 'dev'].filter((split) => only === undefined || only === split)

const read = (split: string): CorpusRecord[] =>
  readFileSync(here(`${split}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

function check(record: CorpusRecord) {
  const lint = record.kind === 'objective' ? lintObjective : lintKeyResult
  const findings = lint(record.text)
  const found = new Set(findings.map((finding) => finding.ruleId))
  const label = nearestLabel(record, found)
  const got = record.kind === 'objective' ? null : (parseKeyResult(record.text).fields as Fields)
  const wrong = got && record.fields ? wrongFields(record, record.fields, got) : []
  const overlap = got && record.fields ? metricF1(record.fields.metric, got.metric) : null
  return { record, found, label, got, wrong, overlap, errors: findings.filter((one) => one.severity === 'error') }
}

const wrongFields = (record: CorpusRecord, label: Fields, got: Fields) =>
  exactFields.filter((field) => !sameField(field, label, record.alt?.fields ?? {}, got))

export type Checked = ReturnType<typeof check>

function printMisses(checked: readonly Checked[]): void {
  for (const { record, found, label, got, wrong, overlap } of checked) {
    const missed = label.filter((id) => !found.has(id)).map((id) => `-${id}`)
    const extra = [...found].filter((id) => !label.includes(id)).map((id) => `+${id}`)
    const fields = wrong.map(
      (field) => `${field}: ${JSON.stringify(record.fields?.[field])} got ${JSON.stringify(got?.[field])}`,
    )
    if (overlap !== null && overlap < 0.8) fields.push(`metric: ${record.fields?.metric} got ${got?.metric}`)
    if (missed.length + extra.length + fields.length === 0) continue
    console.log(`${record.id} ${record.text}\n    ${[...missed, ...extra, ...fields].join('  ')}`)
  }
}

const reports: Record<string, Report> = {}
for (const split of splits) {
  const checked = read(split).map(check)
  if (flags.has('--misses')) printMisses(checked)
  reports[split] = tally(checked)
  console.log(`\n${split}: ${checked.length} lines`)
  console.table(reports[split].rules)
  console.table(reports[split].figures)
}

if (flags.has('--update')) writeFileSync(here('baseline.json'), `${JSON.stringify(reports, null, 2)}\n`)
else {
  const baseline: Record<string, Report> = JSON.parse(readFileSync(here('baseline.json'), 'utf8'))
  const lower = splits.flatMap((split) => isLower(split, baseline[split], reports[split]))
  for (const line of lower) console.error(line)
  if (lower.length > 0) process.exitCode = 1
}
