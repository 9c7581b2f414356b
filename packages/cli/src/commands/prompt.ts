import { type Prompt, type PromptTemplate, promptTemplates } from '@okr/core'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { commandContext } from '../command-context.ts'
import { Failure } from '../failure.ts'
import { help } from '../messages.ts'
import { messages as packMessages } from '../packs/messages.ts'
import { addPackOption, knowledgeWith, type PacksGiven } from '../packs/with-packs.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const formats = {
  text: ({ text }: Prompt) => text,
  json: (prompt: Prompt) => JSON.stringify(prompt, null, 2),
} as const

const examples = `
  okr prompt --preset digital-health
  okr prompt --preset digital-health --template grounded -o prompt.txt
  okr prompt --preset digital-health --format json`

interface Given extends ParamsGiven, PacksGiven {
  readonly template: PromptTemplate
  readonly format: keyof typeof formats
  readonly output?: string
}

export const command: CliCommand = {
  name: 'prompt',
  define: (command, { terminal, locale }) =>
    addPackOption(addParamsOptions(command.description(help.prompt[locale]), locale), locale)
      .addOption(
        new Option('--template <name>', help.template[locale]).choices([...promptTemplates]).default('compact'),
      )
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('text'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'prompt')
        if (given.pack && given.template !== 'grounded') {
          throw new Failure(packMessages.needsGrounded[params.locale], 2)
        }
        const { buildPrompt } = await import('@okr/server/operations')
        const knowledge = await knowledgeWith(given, params, terminal)
        const prompt = await buildPrompt.run(commandContext(knowledge, params.locale), {
          params,
          template: given.template,
        })
        await write(formats[given.format](prompt), given.output, terminal, params.locale)
      }),
}
