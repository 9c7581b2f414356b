import { renderPage } from '@okr/core'
import type { Knowledge, Plan } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { isoDateOf } from '../iso-date.ts'
import { help as about } from '../knowledge/messages.ts'
import { help } from '../messages.ts'
import { addPackOption, knowledgeWith, type PacksGiven } from '../packs/with-packs.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const formats = {
  markdown: async (plan, knowledge) => renderPage((await import('@okr/knowledge')).planPage(plan, knowledge)),
  json: async (plan) => JSON.stringify(plan, null, 2),
  ics: async (plan) => (await import('@okr/knowledge')).planCalendar(plan),
} as const satisfies Readonly<Record<string, (plan: Plan, knowledge: Knowledge) => Promise<string>>>

const examples = `
  okr plan --preset energy-storage --start 2027-01-04
  okr plan --preset digital-health --start 2027-04-01 --format ics -o okr.ics`

interface Given extends ParamsGiven, PacksGiven {
  readonly start: string
  readonly format: keyof typeof formats
  readonly output?: string
}

export const command: CliCommand = {
  name: 'plan',
  define: (command, { terminal, locale }) =>
    addPackOption(addParamsOptions(command.description(about.plan[locale]), locale), locale)
      .requiredOption('--start <date>', about.start[locale])
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('markdown'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'plan')
        const start = isoDateOf(given.start, '--start', params.locale)
        const { first90Days } = await import('@okr/knowledge')
        const knowledge = await knowledgeWith(given, params, terminal)
        const text = await formats[given.format](first90Days(params, start, knowledge), knowledge)
        await write(text, given.output, terminal, params.locale)
      }),
}
