import { type Locale, renderPage } from '@okr/core'
import type { Run } from '../cli-command.ts'
import { columns } from '../columns.ts'
import { lookUpContext } from '../command-context.ts'
import { messages } from './messages.ts'
import { packNamed } from './pack-named.ts'

export type ShowFormat = 'pretty' | 'json'

/** `okr packs list`. */
export async function listPacks(format: ShowFormat, { terminal, locale }: Run): Promise<void> {
  const { listPacks: operation } = await import('@okr/server/operations')
  const { packs } = await operation.run(await lookUpContext(terminal, locale), {})
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
  const { knowledge, packPage } = await import('@okr/knowledge')
  const pack = packNamed(id, knowledge.packs, locale)
  if (format === 'pretty') return terminal.out(renderPage(packPage(pack.id, locale, terminal.today)))
  const { getPack } = await import('@okr/server/operations')
  const found = await getPack.run(await lookUpContext(terminal, locale), { id: pack.id })
  terminal.out(`${JSON.stringify(found, null, 2)}\n`)
}
