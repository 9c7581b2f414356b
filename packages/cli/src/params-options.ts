import {
  choicesOf,
  fieldTexts,
  formatParamIssue,
  type GuideParams,
  type Locale,
  localeNamed,
  type Parameter,
  type ParsedParams,
  type PresetId,
  parameters,
  parseParams,
  presetIds,
  presetParams,
} from '@okr/core'
import type { Command } from 'commander'
import { Failure } from './failure.ts'
import { isRecord } from './is-record.ts'
import { message, terminalLocale } from './locale.ts'
import { help, messages } from './messages.ts'
import { readJson } from './read-json.ts'
import type { Terminal } from './terminal.ts'

/** What the options of `addParamsOptions` hold. */
export type ParamsGiven = Readonly<Partial<Record<Parameter, unknown>>> & {
  readonly preset?: string
  readonly params?: string
}

/** `--company-size` for `companySize`; one focus area at a time reads better than a list. */
const flags: Readonly<Record<Parameter, string>> = {
  industry: '-i, --industry <words>',
  companyType: '-t, --company-type <type>',
  companySize: '-s, --company-size <size>',
  maturity: '-m, --maturity <stage>',
  focusAreas: '-f, --focus-areas <areas...>',
  audience: '-a, --audience <reader>',
  locale: '-l, --locale <language>',
}

/** The options by which every command takes the parameters of a guide. */
export function addParamsOptions(command: Command, locale: Locale): Command {
  for (const parameter of parameters) {
    const { label, help: about } = fieldTexts[parameter]
    const described = parameter === 'focusAreas' ? help.focus[locale] : about[locale]
    const ids = choicesOf(parameter, locale).map(({ id }) => id)
    const choices = ids.length > 0 ? ` [${ids.join(', ')}]` : ''
    command.option(flags[parameter], `${label[locale]}: ${described}${choices}`)
  }
  return command
    .option('-p, --preset <id>', `${help.preset[locale]}: ${presetIds.join(', ')}`)
    .option('--params <file>', help.paramsFile[locale])
    .addHelpText('after', `\n${help.precedence[locale]}`)
}

/** The language to speak to this user: the one asked for, else the terminal's. */
const askedLocale = ({ locale }: ParamsGiven, { env }: Terminal): Locale => localeNamed(locale) ?? terminalLocale(env)

function fromPreset(given: string, locale: Locale): GuideParams {
  const id = presetIds.find((preset): preset is PresetId => preset === given)
  if (id) return presetParams(id, locale)
  throw new Failure(message(messages.unknownPreset, locale, { given, choices: presetIds.join(', ') }), 1)
}

/** Options that were given; commander collects focus areas as a list, each of which may hold several. */
function fromOptions(given: ParamsGiven): Partial<Record<Parameter, unknown>> {
  const entries = parameters.flatMap((parameter) => {
    const value = given[parameter]
    if (value === undefined) return []
    return [[parameter, Array.isArray(value) ? value.join(',') : value] as const]
  })
  return Object.fromEntries(entries)
}

async function collect(given: ParamsGiven, terminal: Terminal, locale: Locale): Promise<unknown> {
  const file = given.params === undefined ? {} : await readJson(given.params, terminal, locale)
  if (!isRecord(file)) return file
  const options = fromOptions(given)
  const wanted = localeNamed(options.locale ?? file['locale']) ?? locale
  const preset = given.preset === undefined ? {} : fromPreset(given.preset, wanted)
  return { ...preset, ...file, ...options }
}

/** Whether anything but the language was said about the request. */
export const hasParams = (given: ParamsGiven): boolean =>
  given.preset !== undefined ||
  given.params !== undefined ||
  parameters.some((parameter) => parameter !== 'locale' && given[parameter] !== undefined)

/** The parameters from preset, file and options, or a failure that names everything to correct. */
export async function readParams(
  given: ParamsGiven,
  terminal: Terminal,
  command: string,
): Promise<Extract<ParsedParams, { ok: true }>> {
  const locale = askedLocale(given, terminal)
  const input = await collect(given, terminal, locale)
  if (isRecord(input) && Object.keys(input).every((key) => key === 'locale')) {
    throw new Failure(message(messages.nothingGiven, locale, { command }), 1)
  }
  const parsed = parseParams(input)
  if (parsed.ok) return parsed
  const spoken = isRecord(input) && input['locale'] !== undefined ? parsed.locale : locale
  const lines = parsed.issues.map((issue) => `  - ${formatParamIssue(issue, spoken)}`)
  const head = message(messages.refused, spoken, { count: String(parsed.issues.length) })
  throw new Failure([head, ...lines, message(messages.seeHelp, spoken, { command })].join('\n'), 1)
}
