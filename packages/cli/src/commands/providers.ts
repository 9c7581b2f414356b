import type { Locale, Localized } from '@okr/core'
import { type Environment, formatModelError, keyVariable, ModelError, presets } from '@okr/llm'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { help as common } from '../messages.ts'
import { ask, type Observed } from '../model/ask.ts'
import { help, messages } from '../model/messages.ts'
import type { Terminal } from '../terminal.ts'

/** Every provider, and whether this environment holds its key. The key itself is never shown. */
const rows = (env: Environment, locale: Locale) =>
  Object.entries(presets).map(([id, preset]) => ({
    id,
    name: preset.name[locale],
    baseUrl: env[preset.baseUrlVariable] || preset.baseUrl,
    keys: preset.keys,
    isSet: keyVariable(preset, env) !== undefined,
    models: preset.models,
  }))

function table(env: Environment, locale: Locale): string {
  const lines = rows(env, locale).map(({ id, name, baseUrl, keys, isSet }) => {
    const state = keys.length === 0 ? messages.noKey : isSet ? messages.keySet : messages.keyMissing
    return `${id.padEnd(12)} ${keys.join(' / ') || '-'} (${state[locale]})\n  ${name} · ${baseUrl}`
  })
  return `${lines.join('\n')}\n`
}

/** What one short answer shows of a provider. */
function report(name: string, { text, reasoned, usage, first, total }: Observed, locale: Locale): string[] {
  const say = (words: Localized, values: Readonly<Record<string, string>> = {}) => message(words, locale, values)
  return [
    say(messages.answered, { model: name, text: text.slice(0, 80) }),
    say(messages.firstByte, { ms: String(Math.round(first)), total: String(Math.round(total)) }),
    usage
      ? say(messages.usage, { input: String(usage.inputTokens), output: String(usage.outputTokens) })
      : say(messages.noUsage),
    ...(reasoned ? [say(messages.reasoning)] : []),
    ...(/<think/i.test(text) ? [say(messages.inlineReasoning)] : []),
  ]
}

async function tryModel(name: string, terminal: Terminal, locale: Locale): Promise<void> {
  terminal.error(`${message(messages.testing, locale, { model: name })}\n`)
  try {
    terminal.out(`${report(name, await ask(name, terminal), locale).join('\n')}\n`)
  } catch (error) {
    throw ModelError.is(error) ? new Failure(formatModelError(error, locale), 2) : error
  }
}

export const command: CliCommand = {
  name: 'providers',
  define: (command, { terminal, locale }) => {
    command.description(help.providers[locale])
    command
      .command('list')
      .description(help.list[locale])
      .addOption(new Option('--format <format>', common.format[locale]).choices(['text', 'json']).default('text'))
      .action(({ format }: { format: string }) => {
        const { env } = terminal
        terminal.out(format === 'json' ? `${JSON.stringify(rows(env, locale), null, 2)}\n` : table(env, locale))
      })
    command
      .command('test')
      .description(help.test[locale])
      .argument('<model>', help.testModel[locale])
      .action((name: string) => tryModel(name, terminal, locale))
    return command
  },
}
