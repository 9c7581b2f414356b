import type { Locale } from '@okr/core'
import { type Command, Option } from 'commander'
import type { Run } from '../cli-command.ts'
import { help } from '../lint/messages.ts'
import type { Given, QuickCommand, QuickOption } from './quick-command.ts'

function optionOf(name: string, { about, short, value, choices, many }: QuickOption, locale: Locale): Option {
  const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`
  const option = new Option(flags, about[locale])
  if (choices) option.choices([...choices()])
  if (many) option.argParser((given: string, before: string[] | undefined) => [...(before ?? []), given])
  return option
}

const dashed = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

/** A quick command as one of the option parser, for help and for complaints about options. */
export function asCommand(quick: QuickCommand, command: Command, { terminal, locale, exitWith }: Run): Command {
  const { name, many, about } = quick.argument
  command.description(quick.about[locale]).argument(many ? `[${name}...]` : `[${name}]`, about[locale])
  for (const [option, table] of Object.entries(quick.options)) command.addOption(optionOf(option, table, locale))
  return command
    .addHelpText('after', `\n${help.examples[locale]}\n${quick.examples}\n\n${help.exitCodes[locale]}`)
    .action(async (words: string | string[] | undefined, given: Readonly<Record<string, Given[string]>>) => {
      const options = Object.fromEntries(Object.entries(given).map(([key, value]) => [dashed(key), value]))
      exitWith(await quick.run(words === undefined ? [] : [words].flat(), options, terminal, locale))
    })
}
