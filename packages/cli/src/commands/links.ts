import type { CliCommand } from '../cli-command.ts'
import type { CheckOptions } from '../links/check.ts'
import { help as about } from '../links/messages.ts'
import { help } from '../messages.ts'
import { help as packHelp } from '../packs/messages.ts'

const examples = `
  okr links check
  okr links check icse-2024-okr-microsoft --json
  okr links check --write links.json`

export const command: CliCommand = {
  name: 'links',
  define: (command, run) => {
    const { locale } = run
    command
      .command('check')
      .description(about.check[locale])
      .argument('[ids...]', about.ids[locale])
      .option('--json', about.json[locale])
      .option('--write <file>', about.write[locale])
      .option('-l, --locale <language>', packHelp.locale[locale])
      .action(async (ids: readonly string[], given: CheckOptions) => {
        const { checkSourceLinks } = await import('../links/check.ts')
        await checkSourceLinks(ids, given, run)
      })
    return command
      .description(about.links[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
  },
}
