import type { Locale, Localized } from '@okr/core'
import type { explainRule } from '@okr/server/operations'
import { columns } from '../columns.ts'
import { lookUpContext } from '../command-context.ts'
import type { Given } from '../quick/quick-command.ts'
import type { Terminal } from '../terminal.ts'
import { type Paint, painter, wantsColour } from './colours.ts'
import { messages } from './messages.ts'
import { type Level, localeOf, presetNames, ruleId } from './settings.ts'
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
  guide: { 'zh-CN': '指南', en: 'guide' },
} as const

type Explained = Awaited<ReturnType<typeof explainRule.run>>

/** Rules about guides have one severity, whatever the preset. */
const severityIn = ({ severity }: Explained, name: Name): Level => severity[name] ?? severity['recommended'] ?? 'off'

const levelName = (level: Level, locale: Locale): string => (level === 'off' ? off : messages[level])[locale]

function list(rules: readonly Explained[], locale: Locale, paint: Paint): string[] {
  const rows = rules.map((rule) => [
    rule.id,
    scopes[rule.scope][locale],
    ...presetNames.map((name) => levelName(severityIn(rule, name), locale)),
  ])
  const [head = '', ...lines] = columns([['', '', ...presetNames], ...rows])
  return [paint(head, 'bold'), ...lines]
}

const quoted = (sentences: readonly string[]): string[] => sentences.map((sentence) => `  “${sentence}”`)

/** A heading with what stands beneath it; nothing where there is nothing. */
const part = (heading: Localized, lines: readonly string[], locale: Locale): string[] =>
  lines.length > 0 ? ['', heading[locale], ...lines] : []

function one(rule: Explained, locale: Locale, paint: Paint): string[] {
  const perPreset = Object.entries(rule.severity).map(
    ([name, level]) => `  ${padded(name, 14)}${levelName(level, locale)}`,
  )
  const why = rule.why[locale].split(/\n+/u).map((line) => `  ${line}`)
  return [
    `${paint(rule.id, 'bold')} · ${scopes[rule.scope][locale]} · ${rule.title[locale]}`,
    rule.statement[locale],
    ...(rule.applies === 'structured' ? [structuredOnly[locale]] : []),
    '',
    ...perPreset,
    ...part(messages.why, why, locale),
    ...part(messages.flagged, quoted(rule.flagged[locale]), locale),
    ...part(messages.silent, quoted(rule.silent[locale]), locale),
    ...part(
      messages.sources,
      rule.sources.map(({ title, url }) => `  ${title} ${paint(url ?? '', 'dim')}`.trimEnd()),
      locale,
    ),
  ]
}

/** `okr rules [id]`: rules about key results, objectives and sets, and those about guides. */
export async function showRules(
  words: readonly string[],
  given: Given,
  terminal: Terminal,
  spoken: Locale,
): Promise<number> {
  const asked = given['locale']
  const locale = asked === undefined ? spoken : localeOf(asked, '--locale', spoken)
  const operations = await import('@okr/server/operations')
  const context = await lookUpContext(terminal, locale)
  const ids = (await operations.listRules.run(context, {})).rules.map(({ id }) => id)
  const [word] = words
  const chosen = await Promise.all(
    (word === undefined ? ids : [ruleId(word, 'okr rules', locale, ids)]).map(async (id) =>
      operations.explainRule.run(context, { id }),
    ),
  )
  const [single] = word === undefined ? [] : chosen
  if (given['format'] === 'json') {
    terminal.out(`${JSON.stringify(single ?? chosen, null, 2)}\n`)
    return 0
  }
  const paint = painter(wantsColour(terminal.isScreen, terminal.env))
  terminal.out(`${(single ? one(single, locale, paint) : list(chosen, locale, paint)).join('\n')}\n`)
  return 0
}
