import type { Cycle, Locale } from '@okr/core'
import { resolveDeadline } from '@okr/core/kr'
import { type PresetName, presets, rules, type Severity } from '@okr/core/lint'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { nearestTo } from '../nearest.ts'
import { messages } from './messages.ts'

export type Level = Severity | 'off'

/** What a run of the linter is told by its options and by the settings of the project. */
export interface Settings {
  readonly preset?: PresetName
  readonly rules?: Readonly<Record<string, Level>>
  readonly cycle?: Cycle
  readonly maxWarnings?: number
  readonly locale?: Locale
  readonly ignore?: readonly string[]
  readonly guardrails?: readonly string[]
}

const levels: readonly Level[] = ['off', 'info', 'warning', 'error']
export const presetNames = Object.keys(presets) as PresetName[]

const stop = (text: string): never => {
  throw new Failure(text, 2)
}

/** One of a closed list, or a failure that names the list. */
export function oneOf<T extends string>(given: unknown, choices: readonly T[], name: string, locale: Locale): T {
  const found = choices.find((choice) => choice === given)
  return found ?? stop(message(messages.choice, locale, { name, given: String(given), choices: choices.join(', ') }))
}

export function localeOf(given: unknown, name: string, locale: Locale): Locale {
  if (given === 'zh') return 'zh-CN'
  return oneOf(given, ['zh-CN', 'en'], name, locale)
}

const idsOfRules = rules.map(({ id }) => id)

/** The id of a rule, or a failure that guesses what was meant. */
export function ruleId(given: string, name: string, locale: Locale, known: readonly string[] = idsOfRules): string {
  if (known.includes(given)) return given
  const near = nearestTo(given, known)
  const nearest = near === undefined ? '' : message(messages.nearest, locale, { rule: near })
  return stop(message(messages.unknownRule, locale, { name, given, nearest }))
}

export const levelOf = (given: unknown, name: string, locale: Locale): Level => oneOf(given, levels, name, locale)

const isoDate = /^\d{4}-\d{2}-\d{2}$/u

/** A period from its words ("2027 Q1") or its dates ("2027-01-01/2027-03-31"); null where neither is understood. */
export function readCycle(words: string, today: string): Cycle | null {
  const dates = words.split(/\s*(?:\/|\.\.|~|至)\s*/u)
  const [start = '', end = ''] = dates
  if (dates.length === 2 && isoDate.test(start) && isoDate.test(end))
    return start <= end ? { label: words, start, end } : null
  const range = resolveDeadline(words.slice(0, 100), { reference: today })
  return range && { label: words, ...range }
}

export function cycleOf(given: string, name: string, today: string, locale: Locale): Cycle {
  return readCycle(given, today) ?? stop(message(messages.cycleUnknown, locale, { name, given }))
}

export function countOf(given: unknown, name: string, locale: Locale): number {
  const count = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  return stop(message(messages.notCount, locale, { name, given: String(given) }))
}
