import type { Locale } from '@okr/core'
import type { Source } from '@okr/core/pack'
import type { Run } from '../cli-command.ts'
import { columns } from '../columns.ts'
import { Failure } from '../failure.ts'
import { printable } from '../lint/colours.ts'
import { message } from '../locale.ts'
import { nearestTo } from '../nearest.ts'
import { write } from '../write.ts'
import { type Outcome, outcomes } from './check-link.ts'
import { checkLinks } from './check-links.ts'
import { messages, outcomeNames, reasons } from './messages.ts'
import { type LinkReport, type LinksReport, reportOf } from './report.ts'

export interface CheckOptions {
  readonly json?: boolean
  readonly write?: string
}

const broken: ReadonlySet<Outcome> = new Set<Outcome>(['gone', 'failing', 'unreachable', 'unsafe'])

function chosen(ids: readonly string[], all: readonly Source[], locale: Locale): readonly Source[] {
  if (ids.length === 0) return all
  const unknown = ids.filter((id) => all.every((source) => source.id !== id))
  if (unknown.length === 0) return all.filter(({ id }) => ids.includes(id))
  const known = all.map(({ id }) => id)
  const near = unknown
    .flatMap((id) => nearestTo(id, known) ?? [])
    .map((id) => message(messages.nearest, locale, { id }))
  const text = message(messages.unknownSources, locale, { ids: unknown.join(', '), nearest: near.join(' ') })
  throw new Failure(text.trim(), 1)
}

/** What stands behind the address: a status, a reason, where it moved to. */
function detailOf({ outcome, status, reason, finalUrl }: LinkReport, locale: Locale): string {
  const why = reason === null ? String(status) : (Object.hasOwn(reasons, reason) && reasons[reason]?.[locale]) || reason
  return outcome === 'moved' ? `→ ${finalUrl}` : why
}

function pretty(report: LinksReport, sources: readonly Source[], locale: Locale): string {
  const shown = report.links
    .filter(({ outcome }) => outcome !== 'reachable')
    .map((link) => [outcomeNames[link.outcome][locale], link.id, link.url, detailOf(link, locale)])
  const stale = sources
    .filter(({ id }) => report.links.some((link) => link.stale && link.id === id))
    .map(({ id, verification }) => `${id}: ${message(messages.stale, locale, { seen: verification.seen })}`)
  const counts = outcomes.flatMap((outcome) => {
    const count = report.links.filter((link) => link.outcome === outcome).length
    return count > 0 ? [`${outcomeNames[outcome][locale]} ${count}`] : []
  })
  const summary = message(messages.summary, locale, {
    count: String(report.links.length),
    counts: counts.join(locale === 'zh-CN' ? '、' : ', ') || '0',
    none: String(report.withoutAddress.length),
    stale: String(stale.length),
  })
  return [...columns(shown), ...stale, summary, messages.caution[locale]].map(printable).join('\n')
}

/** `okr links check [ids…]`: 1 where a link no longer answers. */
export async function checkSourceLinks(ids: readonly string[], options: CheckOptions, run: Run): Promise<void> {
  const { terminal, locale, exitWith } = run
  const { isStale, knowledge } = await import('@okr/knowledge')
  const sources = chosen(ids, knowledge.sources, locale)
  const linked = sources.flatMap((source) => (source.url === null ? [] : [{ source, url: source.url }]))
  const results = await checkLinks(linked, await terminal.web())
  const report: LinksReport = {
    checked: terminal.today,
    links: results.map(([{ source }, result]) =>
      reportOf(source, result, terminal.today, isStale(source, terminal.today)),
    ),
    withoutAddress: sources.filter(({ url }) => url === null).map(({ id }) => id),
  }
  const data = JSON.stringify(report, null, 2)
  if (options.write !== undefined) await write(data, options.write, terminal, locale)
  terminal.out(`${options.json ? data : pretty(report, sources, locale)}\n`)
  exitWith(report.links.some(({ outcome }) => broken.has(outcome)) ? 1 : 0)
}
