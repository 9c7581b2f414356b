import type { Locale } from '@okr/core'
import { Failure } from '../failure.ts'
import { isRecord } from '../is-record.ts'
import { message } from '../locale.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'
import { countOf, cycleOf, levelOf, localeOf, oneOf, presetNames, ruleId, type Settings } from './settings.ts'

const configName = 'okr.config.json'

interface Context {
  readonly path: string
  readonly locale: Locale
  readonly today: string
}

function wrongType(key: string, expected: 'anObject' | 'aText' | 'aList', { path, locale }: Context): never {
  throw new Failure(message(messages.configType, locale, { path, key, expected: messages[expected][locale] }), 2)
}

function texts(value: unknown, key: string, context: Context): string[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isList ? value : wrongType(key, 'aList', context)
}

/** How each setting is read. */
const readers: Readonly<Record<string, (value: unknown, name: string, context: Context) => Settings>> = {
  $schema: () => ({}),
  preset: (value, name, { locale }) => ({ preset: oneOf(value, presetNames, name, locale) }),
  locale: (value, name, { locale }) => ({ locale: localeOf(value, name, locale) }),
  maxWarnings: (value, name, { locale }) => ({ maxWarnings: countOf(value, name, locale) }),
  cycle: (value, name, context) =>
    typeof value === 'string'
      ? { cycle: cycleOf(value, name, context.today, context.locale) }
      : wrongType('cycle', 'aText', context),
  ignore: (value, _name, context) => ({ ignore: texts(value, 'ignore', context) }),
  guardrails: (value, _name, context) => ({ guardrails: texts(value, 'guardrails', context) }),
  rules: (value, name, context) => {
    if (!isRecord(value)) return wrongType('rules', 'anObject', context)
    const entries = Object.entries(value).map(
      ([id, level]) => [ruleId(id, name, context.locale), levelOf(level, `${name}.${id}`, context.locale)] as const,
    )
    return { rules: Object.fromEntries(entries) }
  },
}

/** The settings of a project, checked key by key: whoever mistypes one is told which and where. */
function parseConfig(text: string, context: Context): Settings {
  const { path, locale } = context
  let config: unknown
  try {
    config = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(message(messages.notJson, locale, { path, reason }), 2)
  }
  if (!isRecord(config)) return wrongType('{}', 'anObject', context)
  let settings: Settings = {}
  for (const [key, value] of Object.entries(config)) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (!read) {
      const choices = Object.keys(readers).join(', ')
      throw new Failure(message(messages.configKey, locale, { path, key, choices }), 2)
    }
    settings = { ...settings, ...read(value, `${path}: ${key}`, context) }
  }
  return settings
}

const parent = (folder: string): string => folder.replace(/[\\/][^\\/]*$/u, '')

async function textOf(path: string, terminal: Terminal): Promise<string | null> {
  try {
    return await terminal.readFile(path)
  } catch {
    return null
  }
}

/** The nearest settings file from the folder upwards; none is fine. */
export async function findConfig(terminal: Terminal, locale: Locale): Promise<Settings> {
  for (let folder = terminal.cwd; ; folder = parent(folder)) {
    const path = `${folder.replace(/[\\/]$/u, '')}/${configName}`
    const text = await textOf(path, terminal)
    if (text !== null) return parseConfig(text, { path, locale, today: terminal.today })
    if (parent(folder) === folder) return {}
  }
}

/** The settings file the user named. */
export async function readConfig(path: string, terminal: Terminal, locale: Locale): Promise<Settings> {
  const text = await textOf(path, terminal)
  if (text === null) throw new Failure(message(messages.noFile, locale, { path }), 2)
  return parseConfig(text, { path, locale, today: terminal.today })
}
