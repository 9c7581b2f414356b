import type { Locale } from '../../../text/locale.ts'
import { brackets } from '../../lexicon/labels.ts'
import { reference } from '../../markdown/escape.ts'
import { escapeHeading } from '../../markdown/write-heading.ts'

/** Words of time: what stands in brackets behind a phase's title is its timing only where one of them occurs. */
const timeWord = /week|month|day|quarter|year|sprint|\bq[1-4]\b|周|月|天|日|季|年/i

const separator = ' · '

/** "(Weeks 1–2)"; words that are not evidently a time stand behind a dot. */
export function writeTiming(timing: string, locale: Locale): string {
  if (timing === '') return ''
  const written = escapeHeading(timing).replace(/[()（）·]/g, reference)
  const [open, close] = brackets[locale]
  return timeWord.test(written) ? open + written + close : separator + written
}

const unit = '周|个?月|天|季度'
const numeral = String.raw`(?:\d{1,3}|[一二三四五六七八九十]{1,3})`
const span = String.raw`${numeral}(?:\s{0,2}[–—~～至-]\s{0,2}${numeral})?`
/** "第 1–2 周：", "Week 3: ", "Q1 – ". */
const leading = new RegExp(
  String.raw`^(第\s{0,2}${span}\s{0,2}(?:${unit})|${span}\s{0,2}(?:周|个月)|(?:weeks?|months?|days?|quarters?)\s{1,2}${span}|Q[1-4])\s{0,2}(?:[:：|]|\s[–—-]\s)\s{0,3}`,
  'i',
)

/** Whether a line begins with its time. */
export const startsWithTime = (markdown: string): boolean => leading.test(markdown)

/** Splits a phase's heading into the Markdown of its title and of its timing. */
export function readTiming(markdown: string): { title: string; timing: string } {
  const dot = markdown.lastIndexOf(separator)
  if (dot >= 0)
    return { title: markdown.slice(0, dot).trimEnd(), timing: markdown.slice(dot + separator.length).trim() }
  const lead = leading.exec(markdown)
  if (lead && lead[0].length < markdown.length)
    return { title: markdown.slice(lead[0].length).trim(), timing: (lead[1] ?? '').trim() }
  const open = endsInBracket(markdown) ? openingBracket(markdown) : -1
  const timing = markdown.slice(open + 1, -1)
  if (open <= 0 || !timeWord.test(timing)) return { title: markdown, timing: '' }
  return { title: markdown.slice(0, open).trimEnd(), timing: timing.trim() }
}

/** Whether the last character is a bracket and no escaped one. */
function endsInBracket(markdown: string): boolean {
  let backslashes = 0
  while (markdown[markdown.length - 2 - backslashes] === '\\') backslashes++
  return /[)）]$/.test(markdown) && backslashes % 2 === 0
}

/** Position of the bracket that the one at the end closes, or -1. */
function openingBracket(markdown: string): number {
  let depth = 0
  for (let at = markdown.length - 1; at >= 0; at--) {
    if (/[)）]/.test(markdown[at] ?? '')) depth++
    if (/[(（]/.test(markdown[at] ?? '') && --depth === 0) return at
  }
  return -1
}

/** Whether the title of a phase would lose its beginning or end to the timing, were it not written otherwise. */
export const phaseTitleMisread = (markdown: string): boolean =>
  readTiming(markdown).timing !== '' || startsWithTime(markdown) || / ·(?: |$)/.test(markdown)
