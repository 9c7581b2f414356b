import { wellFormed } from '../../well-formed.ts'
import type { FileReport, Reporter, Shown } from '../report.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 can't hold is replaced; breaks in attributes are written as references. */
const xml = (text: string): string =>
  wellFormed(text)
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? mark)
    .replaceAll(/[\t\n\r]/gu, (mark) => `&#${mark.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('')

function testCase(path: string, { finding, from, message, item }: Shown): string {
  const name = `${from.line}:${from.column} ${finding.ruleId}`
  const body = xml(item ? `${path}:${from.line}:${from.column} ${item.text}` : path)
  const inner =
    finding.severity === 'info'
      ? `<system-out>${xml(message)}</system-out>`
      : `<failure${attributes({ type: finding.severity, message })}>${body}</failure>`
  return `    <testcase${attributes({ name, classname: path })}>${inner}</testcase>`
}

function suite({ path, findings }: FileReport): { failures: number; tests: number; text: string } {
  const failures = findings.filter(({ finding }) => finding.severity !== 'info').length
  const tests = Math.max(1, findings.length)
  const clean = `    <testcase${attributes({ name: path, classname: path })}/>`
  const cases = findings.length > 0 ? findings.map((finding) => testCase(path, finding)) : [clean]
  const open = `  <testsuite${attributes({ name: path, tests, failures, errors: 0 })}>`
  return { failures, tests, text: [open, ...cases, '  </testsuite>'].join('\n') }
}

/** A suite a file, a case a finding; warnings fail their case too, advice doesn't. */
export const reporter: Reporter = {
  id: 'junit',
  write({ files }) {
    const suites = files.map(suite)
    const sum = (of: 'tests' | 'failures'): number => suites.reduce((total, one) => total + one[of], 0)
    const open = `<testsuites${attributes({ name: 'okr lint', tests: sum('tests'), failures: sum('failures'), errors: 0 })}>`
    return `${['<?xml version="1.0" encoding="UTF-8"?>', open, ...suites.map(({ text }) => text), '</testsuites>'].join('\n')}\n`
  },
}
