import type { Localized } from '@okr/core'
import type { SearchHit, SearchKind } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { columns } from '../columns.ts'
import { commandContext } from '../command-context.ts'
import { Failure } from '../failure.ts'
import { help as about, messages } from '../knowledge/messages.ts'
import { countOf, oneOf } from '../lint/settings.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { help as packHelp } from '../packs/messages.ts'
import { repeatable } from '../repeatable.ts'

const kinds: Readonly<Record<SearchKind, Localized>> = {
  pack: { 'zh-CN': '行业包', en: 'pack' },
  metric: { 'zh-CN': '指标', en: 'metric' },
  case: { 'zh-CN': '案例', en: 'case' },
  source: { 'zh-CN': '来源', en: 'source' },
}
const kindNames = Object.keys(kinds) as SearchKind[]

const examples = `
  okr search 续费率
  okr search "emergncy waiting time" --kind metric --limit 5
  okr search IATF --kind source --format json`

interface Given {
  readonly kind?: readonly string[]
  readonly limit: string
  readonly format: 'pretty' | 'json'
}

export const command: CliCommand = {
  name: 'search',
  define: (command, { terminal, locale }) => {
    const row = ({ kind, id, title, pack }: SearchHit) => [
      kinds[kind][locale],
      id,
      title[locale],
      pack === null || pack === id ? '' : pack,
    ]
    return command
      .description(about.search[locale])
      .argument('<query...>', about.query[locale])
      .addOption(repeatable('--kind <kind>', `${about.kind[locale]} [${kindNames.join(', ')}]`))
      .option('--limit <count>', about.limit[locale], '10')
      .addOption(new Option('--format <format>', help.format[locale]).choices(['pretty', 'json']).default('pretty'))
      .option('-l, --locale <language>', packHelp.locale[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action(async (words: readonly string[], { kind, limit: most, format }: Given) => {
        const query = words.join(' ').trim()
        if (query === '') throw new Failure(messages.emptyQuery[locale], 1)
        const asked = kind?.map((name) => oneOf(name, kindNames, '--kind', locale))
        const limit = countOf(most, '--limit', locale)
        const { knowledge } = await import('@okr/knowledge')
        const { searchKnowledge } = await import('@okr/server/operations')
        const { hits } = await searchKnowledge.run(commandContext(knowledge, locale), { query, limit, kinds: asked })
        if (format === 'json') return terminal.out(`${JSON.stringify(hits, null, 2)}\n`)
        if (hits.length === 0) return terminal.error(`${message(messages.nothingFound, locale, { query })}\n`)
        terminal.out(`${columns(hits.map(row)).join('\n')}\n`)
      })
  },
}
