import type { KeyResult, OkrSet } from '@okr/core'
import {
  type Finding,
  findingKey,
  type LintOptions,
  lintKeyResult,
  lintObjective,
  lintOkrSet,
  presets,
  rules,
  type SetLintOptions,
} from '@okr/core/lint'
import type { FieldName, Item, Reading } from './item.ts'
import { inFile } from './place.ts'

/** A finding and where in the file it is, in UTF-16 units. */
export interface FileFinding {
  readonly finding: Finding
  /** Survives edits elsewhere: rule, sentence and values, but no place. */
  readonly key: string
  readonly item: Item | null
  readonly start: number
  readonly end: number
}

export interface CheckOptions extends SetLintOptions {
  /** Keys of findings that the project has decided to live with. */
  readonly ignoreKeys?: ReadonlySet<string>
}

/** What a rule of completeness asks for; it keeps silent where the form has no such field. */
const asksFor: Readonly<Record<string, FieldName>> = {
  'missing-deadline/missing': 'deadline',
  'missing-data-source/missing': 'dataSources',
  'missing-owner/missing': 'owner',
  'set-ambition/unsaid': 'ambition',
}

function isAsked({ ruleId, messageId }: Finding, { asked }: Item, strict: boolean): boolean {
  const field = asksFor[`${ruleId}/${messageId}`]
  return strict || asked === null || field === undefined || asked.has(field)
}

const isIgnored = ({ ignore }: Item, ruleId: string): boolean => ignore === 'all' || ignore.includes(ruleId)

function findingsOf({ kind, text, fields, id }: Item, options: LintOptions): Finding[] {
  const given = fields === null ? text : { ...fields, text, ...(id !== null && { id }) }
  return kind === 'objective' ? lintObjective(given, options) : lintKeyResult(given, options)
}

function placed(finding: Finding, item: Item): FileFinding {
  const { start, end } = finding.range ?? { start: 0, end: item.text.length }
  const named = finding.subject === null ? { ...finding, subject: item.id ?? item.text } : finding
  return { finding, key: findingKey(named), item, ...inFile(item.place, start, end) }
}

/** Rules that look at one sentence; a set is checked without them, as each sentence has been. */
const ofSentences = Object.fromEntries(
  rules.filter(({ scope }) => scope !== 'set').map(({ id }) => [id, 'off' as const]),
)
const hasSetRules = rules.some(({ scope }) => scope === 'set')

/** Ids of a set: those of the file, else those that positions imply, as people refer to them. */
function idsOf(items: readonly Item[]): Map<Item, string> {
  const ids = new Map<Item, string>()
  const taken = new Set(items.flatMap(({ id }) => id ?? []))
  const counts = new Map<Item | null, number>()
  for (const item of items) {
    const owner = item.kind === 'objective' ? null : item.objective
    const count = (counts.get(owner) ?? 0) + 1
    counts.set(owner, count)
    const implied = item.kind === 'objective' ? `O${count}` : `${(owner && ids.get(owner)) ?? ''}-KR${count}`
    let id = item.id ?? implied
    if (item.id === null) while (taken.has(id)) id += '′'
    taken.add(id)
    ids.set(item, id)
  }
  return ids
}

function setOf(items: readonly Item[], ids: ReadonlyMap<Item, string>): OkrSet {
  const results = new Map<Item | null, KeyResult[]>()
  for (const item of items) {
    if (item.kind !== 'key-result') continue
    const list = results.get(item.objective) ?? []
    list.push({ ...item.fields, id: ids.get(item) ?? '', text: item.text })
    results.set(item.objective, list)
  }
  const objectives = items
    .filter(({ kind }) => kind === 'objective')
    .map((item) => ({ ...item.fields, id: ids.get(item) ?? '', text: item.text, keyResults: results.get(item) ?? [] }))
  return { objectives }
}

function findingsOfSet(items: readonly Item[], options: CheckOptions, strict: boolean): FileFinding[] {
  const ids = idsOf(items)
  const byId = new Map(Array.from(ids, ([item, id]) => [id, item]))
  const only = { ...options, rules: { ...options.rules, ...ofSentences } }
  return lintOkrSet(setOf(items, ids), only).flatMap((finding): FileFinding[] => {
    const item = (finding.subject === null ? items[0] : byId.get(finding.subject)) ?? items[0]
    if (!item || isIgnored(item, finding.ruleId) || !isAsked(finding, item, strict)) return []
    const { start, end } = inFile(item.place, 0, item.text.length)
    // Positions change with edits elsewhere; the words that the finding is about don't.
    const subject = finding.subject === null ? null : (item.id ?? item.text)
    return [{ finding, key: findingKey({ ...finding, subject }), item, start, end }]
  })
}

/** All that can be said about a file, in the order of the file. */
export function check({ items, isSet }: Reading, options: CheckOptions): FileFinding[] {
  const { strict } = presets[options.preset ?? 'recommended']
  const found: FileFinding[] = []
  for (const item of items) {
    if (item.ignore === 'all') continue
    for (const finding of findingsOf(item, options))
      if (isAsked(finding, item, strict) && !isIgnored(item, finding.ruleId)) found.push(placed(finding, item))
  }
  if (isSet && hasSetRules) found.push(...findingsOfSet(items, options, strict))
  const { ignoreKeys } = options
  const kept = ignoreKeys && ignoreKeys.size > 0 ? found.filter(({ key }) => !ignoreKeys.has(key)) : found
  return isSet ? kept.sort((a, b) => a.start - b.start) : kept
}
