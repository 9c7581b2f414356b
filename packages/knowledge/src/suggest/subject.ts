import { type KeyResultFields, type ParsedKeyResult, parseKeyResult } from '@okr/core/kr'
import { lintKeyResult } from '@okr/core/lint'
import type { OutcomeKind } from './outcome.ts'
import { outcomeKinds } from './outcomes/index.generated.ts'
import { startOf } from './own-values.ts'
import { countedIn, type Span, thingIn } from './thing.ts'
import { isChinese, patternOf, weightOf } from './words.ts'

/** A kind of work that a text speaks of, with the word that says so. */
export interface Spoken {
  readonly kind: OutcomeKind
  readonly at: Span
  readonly weight: number
}

/** What a text speaks of. */
export interface Subject {
  readonly text: string
  /** Without who, when, where from, asides and pay. */
  readonly plain: string
  readonly fields: KeyResultFields
  /** The metric in the text's own words; null where it names none, or counts its own work. */
  readonly named: string | null
  /** Most telling first. */
  readonly spoken: readonly Spoken[]
  /** What is worked on: "the supplier portal", 会员系统; null where no short name stands in the text. */
  readonly thing: Span | null
}

/** A key result is a sentence: what stands after so many characters is about something else. */
const longest = 400

interface Word {
  readonly kind: OutcomeKind
  readonly pattern: RegExp
  /** Ids of the packs in which it is said so; everywhere where absent. */
  readonly packs?: readonly string[]
}

let words: readonly Word[] | undefined

const inBoth = ({ 'zh-CN': zh, en }: OutcomeKind['said']): RegExp[] => [...zh, ...en].map(patternOf)

const wordsOf = (kind: OutcomeKind): Word[] => [
  ...inBoth(kind.said).map((pattern) => ({ kind, pattern })),
  ...(kind.atHome
    ? inBoth(kind.atHome.said).map((pattern) => ({ kind, pattern, packs: kind.atHome?.packs ?? [] }))
    : []),
]

/** A word that the industry gives a meaning of its own has no other there. */
function matchesIn(text: string, pack: string): Spoken[] {
  words ??= outcomeKinds.flatMap(wordsOf)
  const found = words.flatMap(({ kind, pattern, packs }) => {
    const match = packs && !packs.includes(pack) ? null : pattern.exec(text)
    if (!match) return []
    const at = { start: match.index, end: match.index + match[0].length }
    return [{ kind, at, weight: weightOf(match[0]), isHome: packs !== undefined }]
  })
  const home = found.filter(({ isHome }) => isHome)
  return found
    .filter(({ at, isHome }) => isHome || !home.some((one) => one.at.start === at.start && one.at.end === at.end))
    .map(({ isHome: _isHome, ...one }) => one)
}

const isWithin = (one: Span, other: Span): boolean =>
  one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start

/** What follows the head noun of an English name. */
const afterHead = /^[a-z]*\s*(?:$|[,.(]|\b(?:for|on|of|in|with|to|at|across|by|from|before|after|among)\b)/iu

/** Whether a kind's word is the head noun of what is worked on: in Chinese its last word, in English that before "for", "of" … */
export function isHead(
  { at, kind }: Pick<Spoken, 'at' | 'kind'>,
  { text, thing }: Pick<Subject, 'text' | 'thing'>,
): boolean {
  if (!thing || at.start < thing.start || kind.breadth === 'broad') return false
  return isChinese(text) ? at.end === thing.end : at.end <= thing.end && afterHead.test(text.slice(at.end))
}

/**
 * Narrow kinds first; a verb before the thing ("train …") tells more than a word of its name, and its head noun
 * more than the words around it: 大客户续费 is about 续费.
 */
const rank = ({ kind, weight, at }: Spoken, thing: Span | null, text: string): number =>
  weight +
  (kind.breadth === 'narrow' ? 100 : 0) +
  (thing && at.end <= thing.start ? 50 : 0) +
  (isHead({ at, kind }, { text, thing }) ? 25 : 0)

/** Whether a broad word only tells which one is worked on: 仓库盘点 builds no 仓库. */
const isAside = ({ at, kind }: Spoken, text: string, thing: Span | null): boolean =>
  thing !== null &&
  isChinese(text) &&
  kind.breadth === 'broad' &&
  kind.names === 'thing' &&
  at.start >= thing.start &&
  at.end < thing.end - 1

/** Each kind once, where it is first spoken of, without those whose word is but part of a longer one: 采购审批 is not about 审批. */
function spokenIn(text: string, thing: Span | null, pack: string): Spoken[] {
  const all = matchesIn(text.toLowerCase(), pack)
  const own = all
    .filter(({ at }) => all.every((other) => !isWithin(at, other.at)))
    .sort((a, b) => rank(b, thing, text) - rank(a, thing, text) || b.at.end - a.at.end)
  return own.flatMap((best, index) => {
    const same = own.filter(({ kind }) => kind === best.kind)
    const [first] = same.toSorted((a, b) => a.at.start - b.at.start)
    return own.indexOf(same[0] ?? best) === index && first ? [{ ...best, at: first.at }] : []
  })
}

/** What everybody has, and no number tells of. */
const unmeasured =
  /(?:能力|效率|业务|水平|实力|优秀|体验|company|business|capability|capabilities|performance|department|engagement|experience)$/iu

/** What somebody is like, rather than a number: "responsive to sales requests". */
const quality = /^(?:more |less )?\w+(?:ive|ful|able|ous|less|ent) (?:to|for|about|with)\b/iu

/** A name, not half a sentence. */
const isName = (name: string): boolean =>
  weightOf(name) > 1 &&
  weightOf(name) <= 60 &&
  !unmeasured.test(name) &&
  !/[[\]{}()（）【】<>"“”,，;；:：!?！？\n]/u.test(name)

/** Without what stands in brackets, and the word that led there: "price gap to [Competitor]". */
const bare = (metric: string): string =>
  metric.replace(/\s*(?:\b(?:to|of|in|for|with|at)\s*)?[[(（【].*$|\s+(?:and|or)$/iu, '').trim()

/** "scrap on line 4" is not scrap on *line*. */
function withoutNumbered(name: string, text: string): string {
  const at = text.indexOf(name)
  const isCut = at >= 0 && /^ \d+\b(?! *(?:%|to\b|-|–|→|from\b))/u.test(text.slice(at + name.length))
  return isCut ? name.replace(/ (?:on|in|at|of|for) [a-z]+$/iu, '') : name
}

/** A level that is to be held, rather than a count of work ("Post 30 times"). */
const held =
  /[≥≤<>=]|不低于|不高于|不超过|不少于|控制在|保持|维持|守住|稳定|at least|at most|no (?:more|less|lower|higher)|under|below|above|keep|hold|maintain|stay/iu

function namedIn(
  text: string,
  { metric, direction, baseline, target, unit }: KeyResultFields,
  found: ReadonlySet<string>,
): string | null {
  if (metric === null || found.has('activity') || (direction === null && !found.has('placeholder'))) return null
  if (direction === 'maintain' && unit !== '%' && !held.test(text)) return null
  const name = withoutNumbered(bare(metric), text)
  if (direction === null && baseline === null && target === null && /\d/u.test(name)) return null
  if (!isName(name) || quality.test(name)) return null
  const isMeasured = startOf(name, 'en') !== null || (unit !== null && (baseline ?? target) !== null)
  return isMeasured ? name : null
}

const pay =
  /[,，;；][^,，;；]*(?:奖金|绩效|年终奖|挂钩|兑现|bonus|\bpay\b|ratings?\b|performance (?:scores?|reviews?))[^,，;；]*/giu

/** The text without who, when, where from, asides and pay, each letter in its place. */
function bareText(text: string, { ranges, tokens }: ParsedKeyResult): string {
  const asides = tokens.filter(({ depth, kind }) => depth > 0 || kind === 'label')
  const spans = [ranges.owner, ranges.deadline, ...ranges.dataSource, ...asides].filter((one) => one !== null)
  const blank = (said: string): string => ' '.repeat(said.length)
  return spans
    .reduce((now, { start, end }) => now.slice(0, start) + blank(now.slice(start, end)) + now.slice(end), text)
    .replaceAll(pay, blank)
}

/** `pack` is the id of the industry's pack: it decides what some words mean. */
export function subjectOf(said: string, pack: string): Subject {
  const text = said.slice(0, longest)
  const parsed = parseKeyResult(text)
  const found = new Set(lintKeyResult(text).map(({ ruleId }) => ruleId))
  const named = namedIn(text, parsed.fields, found)
  const thing = thingOf(text, parsed, named, found.has('vanity'))
  const plain = bareText(text, parsed)
  const spoken = spokenIn(plain, thing, pack).filter((one) => !isAside(one, text, thing))
  return {
    text,
    plain,
    fields: trusted(parsed.fields, found),
    named,
    spoken: spoken.length > 0 ? spoken : assumedIn(text, found),
    thing,
  }
}

/** What is worked on; where a mere count is named, what is counted. A metric that stays as it is has no need of it. */
function thingOf(text: string, parsed: ParsedKeyResult, named: string | null, isVain: boolean): Span | null {
  if (named === null) return thingIn(text, parsed)
  return isVain && parsed.ranges.metric ? countedIn(text, parsed.ranges.metric) : null
}

/** Something is made that did not exist before. */
const made =
  /上线|建设|建立|建成|开发|推出|部署|推行|搭建|制作|roll(?:ed)? ?out|launch|introduc|implement|build|creat|deploy|set up|ship/iu

/** What a text is about by its kind alone, where no word of it tells: somebody's verdict, or a piece of work. */
function assumedIn(text: string, found: ReadonlySet<string>): Spoken[] {
  const id = found.has('milestone') ? 'certification' : made.test(text) ? 'deliverable' : null
  return outcomeKinds.filter((kind) => kind.id === id).map((kind) => ({ kind, at: { start: 0, end: 0 }, weight: 0 }))
}

/** "…, every time" says how often, not who. */
const often = /^(?:every|each|any|all|some|always|never|no)\b|^(?:每|任何|所有)/iu

/** Without values that contradict each other's units and days that no calendar has. */
function trusted(fields: KeyResultFields, found: ReadonlySet<string>): KeyResultFields {
  const { change, ...rest } = fields
  const kept = found.has('unit-mismatch')
    ? { ...rest, baseline: null, target: null, unit: null }
    : { ...rest, ...(change ? { change } : {}) }
  const owner = kept.owner !== null && often.test(kept.owner) ? null : kept.owner
  return { ...kept, owner, deadline: found.has('implausible') ? null : kept.deadline }
}
