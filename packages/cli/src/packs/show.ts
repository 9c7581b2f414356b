import { type Locale, renderPage } from '@okr/core'
import type { Run } from '../cli-command.ts'
import { columns } from '../columns.ts'
import { messages } from './messages.ts'
import { packNamed } from './pack-named.ts'

export type ShowFormat = 'pretty' | 'json'

/** `okr packs list`. */
export async function listPacks(format: ShowFormat, { terminal, locale }: Run): Promise<void> {
  const { knowledge } = await import('@okr/knowledge')
  const packs = knowledge.packs.map((pack) => ({
    id: pack.id,
    version: pack.version,
    name: pack.name,
    functions: pack.functions.length,
    metrics: pack.metrics.length,
    cases: knowledge.casesIn(pack).length + pack.transferableCases.length,
  }))
  if (format === 'json') return terminal.out(`${JSON.stringify(packs, null, 2)}\n`)
  const count = (n: number, of: 'functions' | 'metrics' | 'cases'): string => counted(n, messages[of][locale], locale)
  const rows = packs.map(({ id, name, functions, metrics, cases }) => [
    id,
    name[locale],
    count(functions, 'functions'),
    count(metrics, 'metrics'),
    count(cases, 'cases'),
  ])
  terminal.out(`${columns(rows).join('\n')}\n`)
}

const counted = (count: number, of: string, locale: Locale): string =>
  locale === 'zh-CN' ? `${of} ${count}` : `${count} ${of}`

/** `okr packs show <id>`: its page, or its data with the sources it cites. */
export async function showPack(id: string, format: ShowFormat, { terminal, locale }: Run): Promise<void> {
  const { isStale, knowledge, packPage } = await import('@okr/knowledge')
  const pack = packNamed(id, knowledge.packs, locale)
  const page = packPage(pack.id, locale, terminal.today)
  if (format === 'pretty') return terminal.out(renderPage(page))
  const sources = page.references
    .map(({ source }) => knowledge.findSource(source))
    .flatMap((source) => (source ? [{ ...source, stale: isStale(source, terminal.today) }] : []))
  terminal.out(`${JSON.stringify({ pack, sources }, null, 2)}\n`)
}
