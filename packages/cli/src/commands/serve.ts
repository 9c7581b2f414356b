import type { Locale } from '@okr/core'
import type { ApiKey, OkrAppOptions } from '@okr/server'
import type { CliCommand, Run } from '../cli-command.ts'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { help as modelHelp } from '../model/messages.ts'
import { reasonOf } from '../reason.ts'
import { repeatable } from '../repeatable.ts'
import { type BatchesGiven, batchesOf } from '../serve/batches.ts'
import { readKeys } from '../serve/key-file.ts'
import { help as about, messages } from '../serve/messages.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
  okr serve
  okr serve --data ./okr-data
  okr serve --port 8080 --model deepseek:deepseek-flash
  okr serve --host 0.0.0.0 --keys keys.json --allow-host okr.example.com`

interface Given extends BatchesGiven {
  readonly port: string
  readonly host: string
  readonly keys?: string
  readonly model?: string
  readonly producer?: string
  readonly anonymous?: boolean
  readonly origin?: readonly string[]
  readonly allowHost?: readonly string[]
}

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

function portOf(given: string, locale: Locale): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given)
  throw new Failure(message(messages.badPort, locale, { given }), 2)
}

async function optionsOf(given: Given, keys: readonly ApiKey[] | undefined, terminal: Terminal, locale: Locale) {
  const { apiKeys } = await import('@okr/server')
  const { mcpOverHttp } = await import('@okr/server/mcp')
  const { socketAddress } = await import('@okr/server/node')
  const { operatorModel } = await import('../model/operator-model.ts')
  const { allowHost, origin, anonymous, producer } = given
  const options: OkrAppOptions = {
    ...(given.model === undefined ? {} : { model: operatorModel(given.model, terminal.env, locale) }),
    ...(producer === undefined ? {} : { producer }),
    ...(keys ? { access: apiKeys(keys) } : {}),
    ...(anonymous ? { anonymous } : {}),
    ...(allowHost ? { hosts: allowHost } : {}),
    ...(origin ? { origins: origin } : {}),
    mcp: mcpOverHttp(),
    clientAddress: socketAddress,
    log: (entry) => terminal.error(`${JSON.stringify(entry)}\n`),
  }
  return options
}

function startMessage(given: Given, keys: readonly ApiKey[] | undefined, address: string, locale: Locale): string {
  const callers = keys
    ? message(messages.withKey, locale, { count: String(keys.length) })
    : messages[given.anonymous ? 'everybody' : 'thisMachine'][locale]
  return [
    message(messages.listening, locale, { address }),
    message(messages.docs, locale, { address }),
    message(messages.mcp, locale, { address }),
    message(messages.writer, locale, { writer: given.model ?? messages.composer[locale] }),
    message(messages.callers, locale, { callers }),
    messages.stop[locale],
  ].join('\n')
}

async function serveUntilStopped(given: Given, { terminal, locale }: Run): Promise<void> {
  const port = portOf(given.port, locale)
  const { host } = given
  if (!given.keys && !given.anonymous && !loopback.has(host)) {
    throw new Failure(message(messages.open, locale, { host }), 2)
  }
  const keys = given.keys === undefined ? undefined : await readKeys(given.keys, terminal, locale)
  const options = await optionsOf(given, keys, terminal, locale)
  const batches = await batchesOf(given, terminal, locale)
  try {
    await serveWith({ ...options, ...batches.options }, { host, port, given, keys }, { terminal, locale })
  } finally {
    await batches.close()
  }
}

interface Place {
  readonly host: string
  readonly port: number
  readonly given: Given
  readonly keys: readonly ApiKey[] | undefined
}

async function serveWith(
  options: OkrAppOptions,
  { host, port, given, keys }: Place,
  { terminal, locale }: Pick<Run, 'terminal' | 'locale'>,
): Promise<void> {
  const { createOkrApp } = await import('@okr/server')
  const { serve } = await import('@okr/server/node')
  const app = createOkrApp(options)
  const stopped = new Promise<void>((resolve) => terminal.onInterrupt(resolve))
  const served = await serve(app, { host, port }).catch(async (error: unknown) => {
    // Batches that were left are being written already.
    await app.drain(0)
    const values = { host, port: String(port), reason: reasonOf(error, locale) }
    throw new Failure(message(messages.taken, locale, values), 2)
  })
  const name = host.includes(':') ? `[${host}]` : host
  terminal.out(`${startMessage(given, keys, `http://${name}:${served.port}`, locale)}\n`)
  await stopped
  terminal.error(`${messages.ending[locale]}\n`)
  await served.close()
}

export const command: CliCommand = {
  name: 'serve',
  define: (command, run) => {
    const { locale } = run
    return command
      .description(about.serve[locale])
      .option('--port <port>', about.port[locale], '8787')
      .option('--host <address>', about.host[locale], '127.0.0.1')
      .option('--keys <file>', about.keys[locale])
      .option('--model <provider:model>', modelHelp.model[locale])
      .option('--producer <name>', modelHelp.producer[locale])
      .option('--data <folder>', about.data[locale])
      .option('--postgres <url>', about.postgres[locale])
      .addOption(repeatable('--webhook-origin <origin>', about.webhookOrigin[locale]))
      .option('--anonymous', about.anonymous[locale])
      .addOption(repeatable('--origin <origin>', about.origin[locale]))
      .addOption(repeatable('--allow-host <name>', about.allowHost[locale]))
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action((given: Given) => serveUntilStopped(given, run))
  },
}
