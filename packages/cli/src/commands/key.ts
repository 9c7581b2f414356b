import { Option } from 'commander'
import type { CliCommand, Run } from '../cli-command.ts'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { codeOf } from '../reason.ts'
import { readKeys } from '../serve/key-file.ts'
import { help as about, messages } from '../serve/messages.ts'

const examples = `
  okr key reporting
  okr key writer --scope read guides model --file keys.json`

interface Given {
  readonly scope: ('read' | 'guides' | 'model')[]
  readonly file: string
}

async function keysIn(path: string, { terminal, locale }: Run) {
  try {
    await terminal.readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
  }
  return readKeys(path, terminal, locale)
}

async function makeKey(id: string, { scope, file: path }: Given, run: Run): Promise<void> {
  const { terminal, locale } = run
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) throw new Failure(message(messages.badId, locale, { id }), 1)
  const before = await keysIn(path, run)
  if (before.some((known) => known.id === id)) throw new Failure(message(messages.keyTaken, locale, { id, path }), 1)
  const { newApiKey } = await import('@okr/server')
  const { key, kept } = await newApiKey({ id, scopes: scope })
  await terminal.writeFile(path, `${JSON.stringify([...before, kept], null, 2)}\n`)
  terminal.error(`${message(messages.kept, locale, { path })}\n`)
  terminal.out(`${key}\n`)
}

export const command: CliCommand = {
  name: 'key',
  define: (command, run) => {
    const { locale } = run
    return command
      .description(about.key[locale])
      .argument('<id>', about.id[locale])
      .addOption(
        new Option('--scope <scope...>', about.scope[locale])
          .choices(['read', 'guides', 'model'])
          .default(['read', 'guides']),
      )
      .option('--file <file>', about.file[locale], 'keys.json')
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action((id: string, given: Given) => makeKey(id, given, run))
  },
}
