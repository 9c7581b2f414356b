import { buildCompactPrompt, buildGroundedPrompt, type GuideParams, type Prompt, type PromptTemplate } from '@okr/core'
import { groundingFor } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { help } from '../messages.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const builders: Readonly<Record<PromptTemplate, (params: GuideParams) => Prompt>> = {
  compact: buildCompactPrompt,
  grounded: (params) => buildGroundedPrompt(params, groundingFor(params)),
}

const formats = {
  text: ({ text }: Prompt) => text,
  json: (prompt: Prompt) => JSON.stringify(prompt, null, 2),
} as const

const examples = `
  okr prompt --preset digital-health
  okr prompt --preset digital-health --template grounded -o prompt.txt
  okr prompt --preset digital-health --format json`

interface Given extends ParamsGiven {
  readonly template: PromptTemplate
  readonly format: keyof typeof formats
  readonly output?: string
}

export const command: CliCommand = {
  name: 'prompt',
  define: (command, terminal, locale) =>
    addParamsOptions(command.description(help.prompt[locale]), locale)
      .addOption(
        new Option('--template <name>', help.template[locale]).choices(Object.keys(builders)).default('compact'),
      )
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('text'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'prompt')
        await write(formats[given.format](builders[given.template](params)), given.output, terminal, params.locale)
      }),
}
