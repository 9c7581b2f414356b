import { type Command, Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { help } from '../messages.ts'
import { checkPacks } from '../packs/check.ts'
import { help as about } from '../packs/messages.ts'
import { listPacks, type ShowFormat, showPack } from '../packs/show.ts'

const examples = `
  okr packs list
  okr packs show saas-software > saas.md
  okr packs check
  okr packs check ./packs/pet-care.ts okr-pack-pet-care`

interface Given {
  readonly format: ShowFormat
}

export const command: CliCommand = {
  name: 'packs',
  define: (command, run) => {
    const { locale } = run
    const withFormat = (name: string, description: string): Command =>
      command
        .command(name)
        .description(description)
        .addOption(new Option('--format <format>', help.format[locale]).choices(['pretty', 'json']).default('pretty'))
        .option('-l, --locale <language>', about.locale[locale])
    withFormat('list', about.list[locale]).action(({ format }: Given) => listPacks(format, run))
    withFormat('show', about.show[locale])
      .argument('<id>', about.id[locale])
      .action((id: string, { format }: Given) => showPack(id, format, run))
    withFormat('check', about.check[locale])
      .argument('[modules...]', about.modules[locale])
      .action((modules: readonly string[], { format }: Given) => checkPacks(modules, format, run))
    return command
      .description(about.packs[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
  },
}
