import type { Locale, Localized } from '@okr/core'
import { type Preset, presets, type Rule, rules } from '@okr/core/lint'
import { ruleTexts } from '@okr/core/lint/catalogue'
import { columns } from '../columns.ts'
import type { Given } from '../quick/quick-command.ts'
import type { Terminal } from '../terminal.ts'
import { type Paint, painter, wantsColour } from './colours.ts'
import { messages } from './messages.ts'
import { statementOf, titleOf } from './rule-text.ts'
import { type Level, localeOf, type presetNames, ruleId } from './settings.ts'
import { padded } from './width.ts'

type Name = (typeof presetNames)[number]

const off = { 'zh-CN': '关', en: 'off' } as const
const structuredOnly = {
  'zh-CN': '只在表格、数据文件里或用 strict 时询问',
  en: 'asked of forms and data files, or with strict',
} as const
const scopes = {
  'key-result': { 'zh-CN': '关键结果', en: 'key result' },
  objective: { 'zh-CN': '目标', en: 'objective' },
  set: { 'zh-CN': '整套', en: 'set' },
} as const

const severityIn = (rule: Rule, name: Name): Level => {
  const preset: Preset = presets[name]
  return preset.rules[rule.id] ?? rule.severity
}

const severities = (rule: Rule): Record<Name, Level> =>
  Object.fromEntries((Object.keys(presets) as Name[]).map((name) => [name, severityIn(rule, name)])) as Record<
    Name,
    Level
  >

const plain = (rule: Rule) => ({
  id: rule.id,
  scope: rule.scope,
  applies: rule.applies,
  severity: severities(rule),
  ...ruleTexts[rule.id],
  messages: rule.messages,
  sources: rule.sources,
})

const levelName = (level: Level, locale: Locale): string => (level === 'off' ? off : messages[level])[locale]

function list(locale: Locale, paint: Paint): string[] {
  const names = Object.keys(presets) as Name[]
  const rows = rules.map((rule) => [
    rule.id,
    scopes[rule.scope][locale],
    ...names.map((name) => levelName(severityIn(rule, name), locale)),
  ])
  const [head = '', ...lines] = columns([['', '', ...names], ...rows])
  return [paint(head, 'bold'), ...lines]
}

const quoted = (sentences: readonly string[]): string[] => sentences.map((sentence) => `  “${sentence}”`)

/** A heading with what stands beneath it; nothing where there is nothing. */
const part = (heading: Localized, lines: readonly string[], locale: Locale): string[] =>
  lines.length > 0 ? ['', heading[locale], ...lines] : []

async function one(rule: Rule, locale: Locale, paint: Paint): Promise<string[]> {
  const { ruleNotes } = await import('@okr/core/lint/notes')
  const note = ruleNotes[rule.id]
  const perPreset = Object.entries(severities(rule)).map(
    ([name, level]) => `  ${padded(name, 14)}${levelName(level, locale)}`,
  )
  const why = note?.why[locale].split(/\n+/u).map((line) => `  ${line}`) ?? []
  return [
    `${paint(rule.id, 'bold')} · ${scopes[rule.scope][locale]} · ${titleOf(rule, locale)}`,
    statementOf(rule, locale),
    ...(rule.applies === 'structured' ? [structuredOnly[locale]] : []),
    '',
    ...perPreset,
    ...part(messages.why, why, locale),
    ...part(messages.flagged, quoted(note?.flagged[locale] ?? []), locale),
    ...part(messages.silent, quoted(note?.silent[locale] ?? []), locale),
    ...part(
      messages.sources,
      rule.sources.map(({ title, url }) => `  ${title} ${paint(url ?? '', 'dim')}`.trimEnd()),
      locale,
    ),
  ]
}

async function asJson(rule: Rule) {
  const { ruleNotes } = await import('@okr/core/lint/notes')
  return { ...plain(rule), ...ruleNotes[rule.id] }
}

/** `okr rules [id]`. */
export async function showRules(
  words: readonly string[],
  given: Given,
  terminal: Terminal,
  spoken: Locale,
): Promise<number> {
  const asked = given['locale']
  const locale = asked === undefined ? spoken : localeOf(asked, '--locale', spoken)
  const id = words[0] === undefined ? null : ruleId(words[0], 'okr rules', locale)
  const rule = rules.find((other) => other.id === id)
  if (given['format'] === 'json') {
    terminal.out(`${JSON.stringify(rule ? await asJson(rule) : await Promise.all(rules.map(asJson)), null, 2)}\n`)
    return 0
  }
  const paint = painter(wantsColour(terminal.isScreen, terminal.env))
  terminal.out(`${(rule ? await one(rule, locale, paint) : list(locale, paint)).join('\n')}\n`)
  return 0
}
