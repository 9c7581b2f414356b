import type { Locale } from '@okr/core'
import type { PackProblem } from '@okr/knowledge/check'
import type { Run } from '../cli-command.ts'
import { message } from '../locale.ts'
import { problemLines } from './checked.ts'
import { type LoadedBundle, loadBundle } from './load-bundle.ts'
import { messages } from './messages.ts'

interface Report {
  readonly name: string
  readonly problems: readonly PackProblem[]
}

function pretty(reports: readonly Report[], locale: Locale): string {
  const lines = reports.flatMap(({ name, problems }) =>
    problems.length > 0 ? [name, ...problemLines(problems, locale)] : [message(messages.fine, locale, { name })],
  )
  const count = reports.reduce((sum, { problems }) => sum + problems.length, 0)
  const summary = message(messages.summary, locale, { packs: String(reports.length), count: String(count) })
  return [...lines, summary].join('\n')
}

/** `okr packs check [modules…]`: 1 where there is something to mend. */
export async function checkPacks(
  names: readonly string[],
  format: 'pretty' | 'json',
  { terminal, locale, exitWith }: Run,
): Promise<void> {
  const { knowledge } = await import('@okr/knowledge')
  const { checkPack } = await import('@okr/knowledge/check')
  const builtIn = knowledge.packs.map((pack): LoadedBundle => ({ name: pack.id, pack, sources: [] }))
  const loaded = names.length > 0 ? await Promise.all(names.map((name) => loadBundle(name, terminal, locale))) : builtIn
  const reports = loaded.map(({ name, pack, sources }) => ({ name, problems: checkPack(pack, sources) }))
  terminal.out(`${format === 'json' ? JSON.stringify(reports, null, 2) : pretty(reports, locale)}\n`)
  exitWith(reports.some(({ problems }) => problems.length > 0) ? 1 : 0)
}
