import type { Locale } from '@okr/core'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import type { Given } from '../quick/quick-command.ts'
import { reasonOf } from '../reason.ts'
import type { Terminal } from '../terminal.ts'
import { type CheckOptions, check, type FileFinding } from './check.ts'
import { type Source, Sources } from './collect.ts'
import { wantsColour } from './colours.ts'
import { findConfig, readConfig } from './config.ts'
import { fixed } from './fix.ts'
import type { Reading } from './item.ts'
import { messages } from './messages.ts'
import { countOf, type FileReport, type Report, shown } from './report.ts'
import { reporters } from './reporters/index.generated.ts'
import {
  cycleOf,
  type Level,
  levelOf,
  localeOf,
  oneOf,
  presetNames,
  countOf as readCount,
  readCycle,
  ruleId,
  type Settings,
} from './settings.ts'
import { Unreadable } from './unreadable.ts'

const texts = (value: Given[string]): readonly string[] => (Array.isArray(value) ? value : [])
const text = (value: Given[string]): string | undefined => (typeof value === 'string' ? value : undefined)

function rulesOf(given: readonly string[], locale: Locale): Readonly<Record<string, Level>> {
  const entries = given.map((pair) => {
    const [, id, level] = /^([^=]+)=([^=]+)$/u.exec(pair) ?? []
    if (id === undefined) throw new Failure(message(messages.ruleForm, locale, { given: pair }), 2)
    return [ruleId(id, '--rule', locale), levelOf(level, `--rule ${id}`, locale)] as const
  })
  return Object.fromEntries(entries)
}

/** What the options say, in the form of the settings file; options win over it. */
function settingsOf(given: Given, terminal: Terminal, locale: Locale): Settings {
  const [preset, cycle, most] = [text(given['preset']), text(given['cycle']), text(given['max-warnings'])]
  return {
    ...(preset !== undefined && { preset: oneOf(preset, presetNames, '--preset', locale) }),
    ...(cycle !== undefined && { cycle: cycleOf(cycle, '--cycle', terminal.today, locale) }),
    ...(most !== undefined && { maxWarnings: readCount(most, '--max-warnings', locale) }),
    rules: rulesOf(texts(given['rule']), locale),
  }
}

function merged(config: Settings, options: Settings): Settings {
  return { ...config, ...options, rules: { ...config.rules, ...options.rules } }
}

function checkOptions({ preset, rules = {}, cycle, ignore = [], guardrails }: Settings): CheckOptions {
  const maturity = preset === 'recommended' || preset === 'strict' || preset === 'drafting' ? undefined : preset
  return {
    ...(preset && { preset }),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(cycle && { cycle }),
    ...(guardrails && { guardrails }),
    ...(maturity && { maturity }),
    ignoreKeys: new Set(ignore),
  }
}

/** The period a file names counts where the user gave none. */
function withCycle(options: CheckOptions, { cycle }: Reading, today: string): CheckOptions {
  if (options.cycle || cycle === null) return options
  const read =
    typeof cycle === 'string' || cycle.end === undefined
      ? readCycle(typeof cycle === 'string' ? cycle : cycle.label, today)
      : cycle
  return read ? { ...options, cycle: read } : options
}

class Run {
  private readonly terminal: Terminal
  private readonly locale: Locale
  private readonly options: CheckOptions
  private readonly given: Given
  readonly files: FileReport[] = []
  /** Files to write once everything has been read. */
  readonly changed: { readonly path: string; readonly text: string }[] = []

  constructor(terminal: Terminal, locale: Locale, options: CheckOptions, given: Given) {
    this.terminal = terminal
    this.locale = locale
    this.options = options
    this.given = given
  }

  private async checked(
    content: string,
    { reader, isNamed }: Source,
  ): Promise<{ found: FileFinding[]; items: number }> {
    const reading = await reader.read(content, isNamed)
    return { found: check(reading, withCycle(this.options, reading, this.terminal.today)), items: reading.items.length }
  }

  async file(source: Source): Promise<void> {
    try {
      await this.readable(source)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const reason = message(messages.unreadable, this.locale, { path: this.nameOf(source), reason: error.message })
      // A data file in a folder may be anything; one that was named has to be what it says.
      if (source.isNamed) throw new Failure(reason, 2)
    }
  }

  private async readable(source: Source): Promise<void> {
    const wantsFix = this.given['fix'] === true || this.given['fix-dry-run'] === true
    const again = (content: string) => this.checked(content, source)
    const content = wantsFix ? await fixed(source.text, again) : source.text
    const isDry = this.given['fix-dry-run'] === true
    const isChanged = content !== source.text
    const linted = isDry ? source.text : content
    const { found, items } = await again(linted)
    if (items === 0 && !source.isNamed) return
    if (items === 0) this.terminal.error(`${message(messages.noItems, this.locale, { path: this.nameOf(source) })}\n`)
    if (isChanged && !isDry) this.changed.push({ path: source.path, text: content })
    const path = this.nameOf(source)
    this.files.push({
      path,
      text: linted,
      items,
      findings: shown(linted, found, this.locale),
      fixed: isDry && isChanged ? content : null,
    })
  }

  private nameOf({ path }: Source): string {
    return path === '-' ? 'stdin' : path
  }

  async write(): Promise<void> {
    for (const { path, text: content } of this.changed) {
      if (path === '-') this.terminal.out(content)
      else await this.writeFile(path, content)
    }
  }

  private async writeFile(path: string, content: string): Promise<void> {
    try {
      await this.terminal.writeFile(path, content)
    } catch (error) {
      throw new Failure(message(messages.unwritable, this.locale, { path, reason: reasonOf(error, this.locale) }), 2)
    }
    this.terminal.error(`${message(messages.fixed, this.locale, { path })}\n`)
  }
}

function pathsOf(words: readonly string[], terminal: Terminal, locale: Locale): readonly string[] {
  if (words.length > 0) return words
  if (terminal.hasInput) return ['-']
  throw new Failure(message(messages.nothingToRead, locale), 2)
}

/** `okr lint`: reads, checks, fixes and reports. Nothing is written before everything was read. */
export async function lint(
  words: readonly string[],
  given: Given,
  terminal: Terminal,
  spoken: Locale,
): Promise<number> {
  const asked = text(given['locale'])
  const first = asked === undefined ? spoken : localeOf(asked, '--locale', spoken)
  const file = text(given['config'])
  const config = file === undefined ? await findConfig(terminal, first) : await readConfig(file, terminal, first)
  const locale = asked === undefined ? (config.locale ?? first) : first
  const settings = merged(config, settingsOf(given, terminal, locale))
  const reporter = reporters.find(({ id }) => id === (given['format'] ?? 'pretty')) ?? reporters[0]
  const run = new Run(terminal, locale, checkOptions(settings), given)
  const paths = pathsOf(words, terminal, locale)
  for await (const source of new Sources(terminal, locale, text(given['input']) ?? null).read(paths))
    await run.file(source)
  await run.write()
  const report: Report = {
    files: run.files,
    locale,
    version: VERSION,
    withWhy: given['why'] === true,
    withColour: wantsColour(terminal.isScreen, terminal.env),
  }
  // The fixed text of standard input is the output then; what is left to say goes beside it.
  const isFilter = given['fix'] === true && paths.includes('-')
  const out = isFilter ? terminal.error : terminal.out
  out(reporter?.write(report) ?? '')
  return exitCode(report, settings, terminal)
}

function exitCode(report: Report, { maxWarnings }: Settings, terminal: Terminal): number {
  const { error, warning } = countOf(report)
  const isOver = maxWarnings !== undefined && warning > maxWarnings
  if (isOver) {
    const values = { warnings: String(warning), most: String(maxWarnings) }
    terminal.error(`${message(messages.tooMany, report.locale, values)}\n`)
  }
  return error > 0 || isOver ? 1 : 0
}
