import { type Guide, renderGuide, renderHtml } from '@okr/core'
import { composeGuide, findPacks } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { message } from '../locale.ts'
import { help, messages } from '../messages.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const formats = {
  markdown: renderGuide,
  html: renderHtml,
  json: (guide: Guide) => JSON.stringify(guide, null, 2),
} as const

type Format = keyof typeof formats

const examples = `
  okr guide --preset energy-storage -o guide.md
  okr guide -i "pet hospitals" -t services -s "about 300 people" -m "just started" -f tracking alignment
  okr guide --params request.json --format html -o guide.html
  echo '{"industry":"保险","companySize":"900人", …}' | okr guide --params -`

export const command: CliCommand = {
  name: 'guide',
  define: (command, terminal, locale) =>
    addParamsOptions(command.description(help.guide[locale]), locale)
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('markdown'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: ParamsGiven & { format: Format; output?: string }) => {
        const { params } = await readParams(given, terminal, 'guide')
        if (findPacks(params.industry).length === 0) {
          terminal.error(`${message(messages.noPack, params.locale, { industry: params.industry })}\n`)
        }
        await write(formats[given.format](composeGuide(params)), given.output, terminal, params.locale)
      }),
}
