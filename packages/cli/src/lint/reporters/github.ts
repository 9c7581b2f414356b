import type { Severity } from '@okr/core/lint'
import type { FileReport, Reporter, Shown } from '../report.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotation({ path }: FileReport, { finding, from, to, message }: Shown): string {
  const isOneLine = from.line === to.line
  const properties = [
    ['file', path.replaceAll('\\', '/').replace(/^\.\//u, '')],
    ['line', from.line],
    ['endLine', to.line],
    ...(isOneLine ? [['col', from.column] as const, ['endColumn', to.column] as const] : []),
    ['title', finding.ruleId],
  ] as const
  const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
  return `::${commands[finding.severity]} ${written}::${data(message)}\n`
}

/** Commands of a workflow on GitHub, which puts them beside the changed lines. */
export const reporter: Reporter = {
  id: 'github',
  write: ({ files }) =>
    files.map((file) => file.findings.map((finding) => annotation(file, finding)).join('')).join(''),
}
