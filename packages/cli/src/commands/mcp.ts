import process from 'node:process'
import { type Locale, localeNamed } from '@okr/core'
import { Option } from 'commander'
import type { CliCommand, Run } from '../cli-command.ts'
import { message } from '../locale.ts'
import { type McpClientId, mcpClients } from '../mcp/clients.ts'
import { configText, type Launch } from '../mcp/config-text.ts'
import { help as about, messages } from '../mcp/messages.ts'
import { help } from '../messages.ts'
import { help as modelHelp } from '../model/messages.ts'

const examples = `
  okr mcp --print-config claude-desktop
  okr mcp --print-config vscode --model deepseek:deepseek-flash
  okr mcp`

interface Given {
  readonly printConfig?: McpClientId
  readonly local?: boolean
  readonly locale?: string
  readonly model?: string
  readonly producer?: string
  readonly sampling?: boolean
}

/** The variable that holds the key of a model's provider; undefined where it needs none or nobody knows it. */
async function variableFor(model: string | undefined): Promise<string | undefined> {
  const { presets } = await import('@okr/llm')
  const [provider = ''] = model?.split(':') ?? []
  return Object.hasOwn(presets, provider) ? presets[provider as keyof typeof presets].keys[0] : undefined
}

/** The command line that a client is to use: this one, with what it says beside where to print it. */
function launchOf({ local, locale, model, producer, sampling }: Given, env: Launch['env']): Launch {
  const args = [
    'mcp',
    ...(locale === undefined ? [] : ['--locale', locale]),
    ...(model === undefined ? [] : ['--model', model]),
    ...(producer === undefined ? [] : ['--producer', producer]),
    ...(sampling ? ['--sampling'] : []),
  ]
  const [node = 'node', program = ''] = process.argv
  return local
    ? { command: node, args: [program, ...args], env }
    : { command: 'npx', args: ['-y', `@okr/cli@${VERSION}`, ...args], env }
}

async function printConfig(id: McpClientId, given: Given, { terminal }: Run, locale: Locale): Promise<void> {
  const variable = await variableFor(given.model)
  const launch = launchOf(given, variable === undefined ? {} : { [variable]: messages.placeholder[locale] })
  const { name: client, file } = mcpClients[id]
  terminal.error(`${message(messages.where, locale, { client, file })}\n`)
  if (variable !== undefined) terminal.error(`${message(messages.key, locale, { variable })}\n`)
  terminal.out(`${configText(id, launch)}\n`)
}

/** Standard output belongs to the protocol; what there is to say goes beside it. The process ends with its input. */
async function serve({ model, producer, sampling }: Given, { terminal }: Run, locale: Locale): Promise<void> {
  const { operatorModel } = await import('../model/operator-model.ts')
  const writer = model === undefined ? {} : { model: operatorModel(model, terminal.env, locale) }
  const { serveOkrStdio } = await import('@okr/server/mcp/stdio')
  serveOkrStdio({
    ...writer,
    ...(producer === undefined ? {} : { producer }),
    sampling: sampling ?? false,
    locale,
    onError: (error) => terminal.error(`${error instanceof Error ? error.message : String(error)}\n`),
  })
}

export const command: CliCommand = {
  name: 'mcp',
  define: (command, run) => {
    const { locale } = run
    const clients = new Option('--print-config <client>', about.printConfig[locale]).choices(Object.keys(mcpClients))
    return command
      .description(about.mcp[locale])
      .addOption(clients)
      .option('--local', about.local[locale])
      .option('--model <provider:model>', modelHelp.model[locale])
      .option('--producer <name>', modelHelp.producer[locale])
      .option('--sampling', about.sampling[locale])
      .option('-l, --locale <language>', about.locale[locale])
      .addHelpText('after', `\n${about.http[locale]}\n\n${help.examples[locale]}${examples}`)
      .action(async (given: Given) => {
        const spoken = localeNamed(given.locale) ?? locale
        const { printConfig: id } = given
        await (id === undefined ? serve(given, run, spoken) : printConfig(id, given, run, spoken))
      })
  },
}
