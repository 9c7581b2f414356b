import { isMeasurable, isQuality } from '../lexicon/metrics.ts'
import { motion, Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Analysis, Result } from './analysis.ts'
import { type Range, trim } from './range.ts'
import type { Value } from './values.ts'
import { isVerdict } from './verdict.ts'

/** What kind of sentence a key result is. */
export interface Shape {
  readonly kind: 'metric' | 'task' | 'milestone' | 'none'
  readonly main: Result | null
  readonly metric: Range | null
  /** Counted from zero: things signed, won, recovered. */
  readonly won: boolean
}

const none: Shape = { kind: 'none', main: null, metric: null, won: false }
const milestone: Shape = { ...none, kind: 'milestone' }
const task: Shape = { ...none, kind: 'task' }

/** "feedback from 10 partners": a lone "from" tells where it comes from. */
const isOrigin = ({ tags, quantity }: Value): boolean =>
  (tags & Tag.from) !== 0 && (tags & Tag.base) === 0 && quantity !== null && quantity.unit === null

const isMeasured = (result: Result): boolean =>
  result.target !== null ||
  result.change !== null ||
  (result.base !== null && result.metric !== null && !isOrigin(result.base))

export function shapeOf(analysis: Analysis): Shape {
  const main =
    analysis.results.find((result) => !result.guard && isMeasured(result)) ?? analysis.results.find(isMeasured) ?? null
  const head = headTags(analysis)
  const isOutcome = main !== null && isOutcomeOf(analysis, main)
  if (!isOutcome && isVerdict(analysis)) return milestone
  if (main !== null && !isOutcome && isWork(head)) return { kind: 'task', main, metric: main.metric, won: false }
  if (main !== null) return measuredShape(analysis, main)
  return (isWork(head) && !isWishFor(analysis)) || isReworkOf(analysis, head) || isWorkSomewhere(analysis)
    ? task
    : named(analysis)
}

const headTags = ({ tokens, heads }: Analysis): number => {
  const head = heads[0] ?? -1
  return head < 0 ? 0 : (tokens[head] as Token).tags
}

/** "Publish at least 2 posts", "ship it to 10 customers": a bound or a "to" does not make a count of pieces an outcome. */
const isCountOfPieces = ({ tags, bound, quantity }: Value, head: number): boolean =>
  quantity?.unit == null &&
  ((tags & Tag.task) !== 0 || ((head & (motion | Tag.hold)) === 0 && (bound === 'atLeast' || (tags & Tag.to) !== 0)))

const isWork = (tags: number): boolean => (tags & Tag.task) !== 0

/** A count that stands alone behind a verb of work is a count of deliverables; anything else measures an outcome. */
function isOutcomeOf({ tokens, heads }: Analysis, result: Result): boolean {
  const value = result.target ?? result.change
  if (result.base !== null || value === null) return true
  const head = heads[result.segment] ?? -1
  const tags = head < 0 ? 0 : (tokens[head] as Token).tags
  if (!isWork(tags)) return true
  if (value.role !== 'bare') return !isCountOfPieces(value, tags)
  return value.quantity !== null && value.quantity.unit !== null
}

function measuredShape(analysis: Analysis, main: Result): Shape {
  const isCount = main.base === null && main.change === null && main.target !== null
  const won = isCount && main.segment >= 0 && (isWon(analysis, main) || isSum(analysis, main))
  return { kind: 'metric', main, metric: main.metric ?? leadingName(analysis, main), won }
}

function isWon({ heads, tokens, segments, folded }: Analysis, main: Result): boolean {
  if (!main.target || main.target.quantity?.unit === '%') return false
  if (main.target.role !== 'bare' && main.target.bound !== 'atLeast') return false
  if ((main.verb & Tag.win) !== 0) return true
  const head = heads[main.segment] ?? -1
  const led = head < 0 ? 0 : (tokens[head] as Token).tags
  if ((led & Tag.win) !== 0 || (led & (Tag.verdict | Tag.reach)) === Tag.verdict) return true
  const segment = segments[main.segment]
  return (
    segment !== undefined &&
    tokens
      .slice(segment.from, segment.to)
      .some(
        ({ tags, kind, start }) => kind === 'keyword' && (tags & Tag.win) !== 0 && folded.charCodeAt(start) >= 0x4e00,
      )
  )
}

const sums =
  /^(?:新签|新增|累计|净增)|(?:降本额|节约额|节省额|节约金额|节省|回款额?|收回|追回|新签\S{0,6}额|合同额|签约额)(?:累计)?$|\bsavings?\b|^new \w+|\bbookings\b|\brecovered\b|\bnew (?:customers|users|logos|sign-ups|members|accounts|clients|subscribers|patients|donors)\b/i

/** Savings, bookings and other sums that grow from nothing. */
function isSum({ text }: Analysis, { metric, target, verb }: Result): boolean {
  if (metric === null || target === null || target.quantity?.unit === '%') return false
  const name = text.slice(metric.start, metric.end)
  if (/^(?:new |net new )/i.test(name) && (verb & (Tag.up | Tag.down | Tag.hold)) === 0) return true
  if (target.role !== 'bare' || (verb & (motion | Tag.hold)) !== 0) return false
  return target.quantity?.unit !== '%' && sums.test(text.slice(metric.start, metric.end))
}

/** "续保率提升：目前80%": the name stands in an earlier segment. */
function leadingName({ results }: Analysis, main: Result): Range | null {
  const index = results.indexOf(main)
  for (let at = index - 1; at >= 0; at--) if ((results[at] as Result).metric) return (results[at] as Result).metric
  return null
}

/** "Build stronger relationships": a quality to be had, not a thing to be made. */
function isWishFor({ folded, tokens, heads }: Analysis): boolean {
  const head = tokens[heads[0] ?? -1]
  if (
    head &&
    /^(?:make|makes|making|give|do|enable|support|provide|offer|help|drive|perform)$/.test(
      folded.slice(head.start, head.end),
    )
  )
    return !tokens.some(({ kind }) => kind === 'placeholder')
  if (
    head === undefined ||
    !/^(?:build|create|establish|develop|deliver|ensure|make|give|support|enable|provide|drive|建立|建设|推动|打通|落实|推进|开展)/.test(
      folded.slice(head.start, head.end),
    )
  )
    return false
  const rest = folded
    .slice(head.end, head.end + 200)
    .replace(/ (?:with|for|across|among|between|in|of|to|and|by) .*$/, '')
    .replace(/[,，。.;；].*$/, '')
  return isQuality(rest)
}

const rework =
  /流程|制度|规范|sop|手册|文档|体系文件|模板|指引|清单|机制|方案|预案|\b(?:process|processes|workflow|workflows|playbook|policy|policies|procedure|procedures|manual|handbook|template|templates|documentation|guideline|guidelines|runbook|checklist|framework)\b/

/** 优化 or "streamline" with a process or a document is work. */
function isReworkOf({ folded, tokens, heads }: Analysis, head: number): boolean {
  if ((head & (Tag.better | Tag.vague)) === 0 && !firstWords(folded, tokens).startsWith('完善')) return false
  const at = heads[0] ?? -1
  return rework.test(folded.slice(at < 0 ? 0 : (tokens[at] as Token).end))
}

const firstWords = (folded: string, tokens: readonly Token[]): string =>
  folded.slice(tokens.find(({ kind }) => kind !== 'space' && kind !== 'label')?.start ?? 0)

/** "Gitbase is able to handle 100 GB" says something; the name of a metric has no verb. */
const isStatement = (words: string): boolean => / (?:is|are|has|have|can|will|does|do) /i.test(words)

/** 在旗舰店上线会员卡, 向全部车场推行手册: a verb of work behind where or for whom it is done. */
function isWorkSomewhere({ folded, tokens, segments }: Analysis): boolean {
  const at = tokens.findIndex(({ kind }) => kind !== 'space' && kind !== 'label' && kind !== 'date')
  if (at < 0 || !/^[在向为对于把将]/.test(folded.slice((tokens[at] as Token).start, (tokens[at] as Token).start + 1)))
    return false
  const verb = tokens.slice(at + 1, segments[0]?.to).find(({ tags }) => (tags & (motion | Tag.task | Tag.hold)) !== 0)
  return (
    verb !== undefined &&
    isWork(verb.tags) &&
    verb.end - verb.start > 1 &&
    !isQuality(folded.slice(verb.end, verb.end + 60))
  )
}

/** No value: a metric that is named, or nothing. */
function named(analysis: Analysis): Shape {
  const { results, text } = analysis
  const main = results.find(
    ({ metric, verb }) =>
      metric !== null &&
      metric.end - metric.start <= 72 &&
      !isStatement(text.slice(metric.start, metric.end)) &&
      isMeasurable(text.slice(metric.start, metric.end), (verb & Tag.down) !== 0),
  )
  if (!main || main.metric === null) return none
  return { kind: 'metric', main, metric: trim(text, main.metric.start, main.metric.end), won: false }
}
