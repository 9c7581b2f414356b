import { emoji } from './emoji.ts'

/** "2.", "2.1 ", "(2)", "（二）", "二、", "第二章 ", "Part 2:". Every repetition is bounded. */
const decimal =
  /^(?<n>\d{1,3})(?:\.(?<sub>\d{1,3}))?(?:\.\d{1,3}){0,3}(?:[.、．)）:：]{1,2}(?!\d)|(?<=\.\d{1,3})(?=\s|[^\x00-\x7f]))/
const enclosed = /^[(（](?<n>\d{1,3}|[一二三四五六七八九十]{1,3})[)）]/
const chinese = /^(?<n>[一二三四五六七八九十]{1,3})[、.．:：]/
const ordinal = /^第(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})[章节部分篇]{1,2}[:：、.]?/
const keycap = /^(?<n>\d)\uFE0F?\u20E3\s{0,3}/u
const chapter = /^(?:part|chapter|section) (?<n>\d{1,3})(?:[:.]|\s+[–—-])?(?=\s)/i

export interface Numbered {
  /** The number as printed, outermost first; none where the heading has none. */
  readonly numbers: readonly number[]
  readonly rest: string
}

/** Splits the numbering, in whatever style, from the front of a heading's Markdown. */
export function readNumbering(markdown: string): Numbered {
  const bare = markdown.replace(emoji, '')
  for (const style of [decimal, enclosed, chinese, ordinal, chapter, keycap]) {
    const found = style.exec(bare)
    if (!found) continue
    const { n = '', sub } = found.groups ?? {}
    const numbers = [numeralValue(n), ...(sub === undefined ? [] : [Number(sub)])]
    return { numbers, rest: bare.slice(found[0].length).trimStart() }
  }
  return { numbers: [], rest: markdown }
}

/** 1 to 99 in Arabic or Chinese numerals. */
export function numeralValue(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral)
  const digit = (char: string | undefined): number => (char ? '一二三四五六七八九'.indexOf(char) + 1 : 0)
  const ten = numeral.indexOf('十')
  return ten < 0 ? digit(numeral[0]) : (ten === 0 ? 1 : digit(numeral[0])) * 10 + digit(numeral[ten + 1])
}
