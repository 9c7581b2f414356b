import { type Locale, localeNamed, localeOf } from '@okr/core'
import type { Improvement } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { clip } from '../clip.ts'
import { Failure } from '../failure.ts'
import { help as about, messages } from '../knowledge/messages.ts'
import { countOf } from '../lint/settings.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { help as packHelp } from '../packs/messages.ts'
import { packNamed } from '../packs/pack-named.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
  okr improve 提升用户体验 --pack saas-software
  okr improve "make delivery better" --industry "battery plants" --limit 5`

interface Given {
  readonly pack?: string
  readonly industry?: string
  readonly limit: string
  readonly locale?: string
  readonly format: 'pretty' | 'json'
}

/** The pack that was named, or that the industry names, or the one that holds anywhere. */
async function packIdOf({ pack, industry }: Given, terminal: Terminal, locale: Locale): Promise<string> {
  const { basePackId, findPacks, packs } = await import('@okr/knowledge')
  if (pack !== undefined) return packNamed(pack, packs, locale).id
  if (industry === undefined) return basePackId
  const [found] = findPacks(industry)
  if (!found) terminal.error(`${message(messages.unknownIndustry, locale, { industry: clip(industry) })}\n`)
  return found?.pack.id ?? basePackId
}

function shown({ keyResult, form, metric }: Improvement, index: number, locale: Locale): string {
  const colon = locale === 'zh-CN' ? '：' : ': '
  const line = (label: string, said: string): string => `   ${label}${colon}${said}`
  return [
    `${index + 1}. ${keyResult.text}`,
    ...(metric ? [line(messages.definition[locale], metric.definition[locale])] : []),
    line(messages.readFrom[locale], (keyResult.dataSources ?? []).join(locale === 'zh-CN' ? '、' : ', ')),
    line(messages.owner[locale], keyResult.owner ?? ''),
    ...(metric ? [line(messages.trap[locale], metric.pitfall[locale])] : []),
    line(messages.form[locale], form),
  ].join('\n')
}

async function answer(text: string, given: Given, terminal: Terminal, locale: Locale): Promise<void> {
  const limit = countOf(given.limit, '--limit', locale)
  const { improve } = await import('@okr/knowledge')
  const pack = await packIdOf(given, terminal, locale)
  const found = improve(text, { pack, locale, limit })
  const question = found.length > 0 ? null : message(messages.noImprovement, locale, { text: clip(text) })
  if (given.format === 'json') return terminal.out(`${JSON.stringify({ improvements: found, question }, null, 2)}\n`)
  if (question !== null) return terminal.error(`${question}\n`)
  const lines = found.map((one, index) => shown(one, index, locale))
  terminal.out(`${[...lines, messages.illustration[locale]].join('\n')}\n`)
}

export const command: CliCommand = {
  name: 'improve',
  define: (command, { terminal, locale }) =>
    command
      .description(about.improve[locale])
      .argument('<text...>', about.text[locale])
      .option('--pack <id>', about.packId[locale])
      .option('-i, --industry <words>', about.industry[locale])
      .option('--limit <count>', about.limit[locale], '3')
      .addOption(new Option('--format <format>', help.format[locale]).choices(['pretty', 'json']).default('pretty'))
      .option('-l, --locale <language>', packHelp.locale[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action(async (words: readonly string[], given: Given) => {
        const text = words.join(' ').trim()
        if (text === '') throw new Failure(messages.emptyText[locale], 1)
        // A key result is answered in its own language, whatever the terminal speaks.
        await answer(text, given, terminal, localeNamed(given.locale) ?? localeOf(text))
      }),
}
