import { type Locale, localeNamed } from '@okr/core'
import { Option } from 'commander'
import { help as words } from '../check/messages.ts'
import { showCheck } from '../check/show-check.ts'
import type { CliCommand } from '../cli-command.ts'
import { commandContext } from '../command-context.ts'
import { painter, wantsColour } from '../lint/colours.ts'
import { help } from '../messages.ts'
import { addParamsOptions, hasParams, type ParamsGiven, readParams } from '../params-options.ts'
import { readText } from '../read-json.ts'
import type { Terminal } from '../terminal.ts'

interface Given extends ParamsGiven {
  readonly format: 'pretty' | 'json'
}

const examples = `
  okr check answer.md
  pbpaste | okr check -
  okr check answer.md --preset energy-storage --format json`

/** Returns the exit code. */
async function check(file: string, given: Given, terminal: Terminal, locale: Locale): Promise<number> {
  const text = await readText(file, terminal, locale)
  const { params } = hasParams(given) ? await readParams(given, terminal, 'check') : {}
  const { knowledge } = await import('@okr/knowledge')
  const { checkGuide } = await import('@okr/server/operations')
  const checked = await checkGuide.run(commandContext(knowledge, locale), { text, params, locale })
  const { outline, metrics, findings } = checked
  const shown =
    given.format === 'json'
      ? JSON.stringify({ outline, metrics, findings }, null, 2)
      : showCheck(checked, locale, painter(wantsColour(terminal.isScreen, terminal.env)))
  terminal.out(`${shown}\n`)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

export const command: CliCommand = {
  name: 'check',
  define: (command, { terminal, locale, exitWith }) =>
    addParamsOptions(command.description(words.check[locale]).argument('<file>', words.file[locale]), locale)
      .addOption(new Option('--format <format>', help.format[locale]).choices(['pretty', 'json']).default('pretty'))
      .addHelpText(
        'after',
        `\n${words.params[locale]}\n\n${help.examples[locale]}${examples}\n\n${words.exitCodes[locale]}`,
      )
      .action(async (file: string, given: Given) =>
        exitWith(await check(file, given, terminal, localeNamed(given.locale) ?? locale)),
      ),
}
