import { guideParamsJsonSchema } from '@okr/core'
import type { CliCommand } from '../cli-command.ts'
import { help } from '../messages.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const examples = `
  okr params --schema
  okr params --preset cross-border-retail
  okr params -i 储能 -t 制造企业 -s 900人 -m 刚开始试点 -f 目标跟踪`

export const command: CliCommand = {
  name: 'params',
  define: (command, { terminal, locale }) =>
    addParamsOptions(command.description(help.params[locale]), locale)
      .option('--schema', help.schema[locale])
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: ParamsGiven & { schema?: boolean; output?: string }) => {
        const printed = given.schema ? guideParamsJsonSchema() : await readParams(given, terminal, 'params')
        const shown = 'ok' in printed ? { params: printed.params, understood: printed.understood } : printed
        await write(JSON.stringify(shown, null, 2), given.output, terminal, locale)
      }),
}
