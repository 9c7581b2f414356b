import { type GuideParams, type Locale, objectiveLevels } from '@okr/core'
import type { PackFunction } from '@okr/core/pack'
import type { OkrSuggestion } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { columns } from '../columns.ts'
import { commandContext } from '../command-context.ts'
import { Failure } from '../failure.ts'
import { isoDateOf } from '../iso-date.ts'
import { help as about, messages } from '../knowledge/messages.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { nearestTo } from '../nearest.ts'
import { addPackOption, knowledgeWith, type PacksGiven } from '../packs/with-packs.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { repeatable } from '../repeatable.ts'
import { suggestionCsv } from '../suggest/csv.ts'
import { suggestionPage } from '../suggest/page.ts'
import { write } from '../write.ts'

const formats = {
  markdown: suggestionPage,
  json: (suggestion: OkrSuggestion) => JSON.stringify(suggestion, null, 2),
  csv: suggestionCsv,
} as const satisfies Readonly<Record<string, (suggestion: OkrSuggestion, params: GuideParams) => string>>

const levels = objectiveLevels.filter((level) => level !== 'individual')

const examples = `
  okr suggest --preset energy-storage
  okr suggest --preset energy-storage --list-functions
  okr suggest --preset digital-health --level team --theme "waiting time" --cycle-end 2027-03-31
  okr suggest --preset cross-border-retail --function ec-supply --format csv -o okrs.csv`

interface Given extends ParamsGiven, PacksGiven {
  readonly level?: (typeof levels)[number]
  readonly function?: string
  readonly listFunctions?: boolean
  readonly theme?: readonly string[]
  readonly cycleEnd?: string
  readonly format: keyof typeof formats
  readonly output?: string
}

function functionNamed(given: string, functions: readonly PackFunction[], locale: Locale): string {
  const ids = functions.map(({ id }) => id)
  if (ids.includes(given)) return given
  const near = nearestTo(given, ids)
  const nearest = near === undefined ? '' : message(messages.nearest, locale, { id: near })
  throw new Failure(message(messages.unknownFunction, locale, { given, nearest, choices: ids.join(', ') }), 1)
}

function inputOf(params: GuideParams, given: Given, functions: readonly PackFunction[]) {
  const { locale } = params
  const { level, function: id, theme, cycleEnd } = given
  return {
    params,
    level,
    function: id === undefined ? undefined : functionNamed(id, functions, locale),
    themes: theme ? [...theme] : undefined,
    cycleEnd: cycleEnd === undefined ? undefined : isoDateOf(cycleEnd, '--cycle-end', locale),
  }
}

function functionList(functions: readonly PackFunction[], format: Given['format'], locale: Locale): string {
  const rows = functions.map(({ id, name, answersFor }) => [id, name[locale], answersFor[locale]])
  if (format !== 'json') return columns(rows).join('\n')
  return JSON.stringify(
    functions.map(({ id, name, answersFor }) => ({ id, name, answersFor })),
    null,
    2,
  )
}

export const command: CliCommand = {
  name: 'suggest',
  define: (command, { terminal, locale }) =>
    addPackOption(addParamsOptions(command.description(about.suggest[locale]), locale), locale)
      .addOption(new Option('--level <level>', about.level[locale]).choices(levels))
      .option('--function <id>', about.function[locale])
      .option('--list-functions', about.listFunctions[locale])
      .addOption(repeatable('--theme <words>', about.theme[locale]))
      .option('--cycle-end <date>', about.cycleEnd[locale])
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('markdown'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'suggest')
        const { functionsFor } = await import('@okr/knowledge')
        const { suggestOkrs } = await import('@okr/server/operations')
        const knowledge = await knowledgeWith(given, params, terminal)
        const functions = functionsFor(params, knowledge)
        if (given.listFunctions) {
          return write(functionList(functions, given.format, params.locale), given.output, terminal, params.locale)
        }
        const context = commandContext(knowledge, params.locale)
        const suggestion = await suggestOkrs.run(context, inputOf(params, given, functions))
        await write(formats[given.format](suggestion, params), given.output, terminal, params.locale)
      }),
}
