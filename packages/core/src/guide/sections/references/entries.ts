import type { Token, Tokens } from 'marked'
import { itemMarkdown } from '../../markdown/read-blocks.ts'
import type { Branch } from '../../read/branch.ts'
import { isTextOnly } from '../../read/context.ts'
import { linesOf } from '../../read/lines.ts'

/** One printed reference: its key, the id of its source, and its text as Markdown. */
interface Entry {
  readonly key: string
  readonly source: string
  readonly markdown: string
}

/** References as found, each source once, and the tokens that are something else. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly rest: readonly Token[]
}

const idMark = ' · id: '

/**
 * Where one list carries ids, that list is the references; else every list and every line "[1] …" is, and where there
 * is neither, every paragraph. What follows a remark ("Note:") is a remark.
 */
export function findEntries({ tokens, branches }: Branch): Entries {
  const all = [...tokens, ...branches.flatMap((branch) => branch.tokens)]
  if (isTextOnly(tokens)) return { entries: [], rest: all }
  const own = all.findLast((token) => token.type === 'list' && token.raw.includes(idMark))
  const isListed = (token: Token): boolean => token.type === 'list' || keyed.test(token.raw.trimStart())
  const first = all.findIndex(isListed)
  const remark = all.findIndex((token, index) => index > first && isRemark(token))
  const isEntry = (token: Token, index: number): boolean =>
    own ? token === own : isListed(token) && (remark < 0 || index < remark)
  if (first < 0) return fromParagraphs(all)
  const entries = once(all.filter(isEntry).flatMap(entryLines).map(readEntry))
  return { entries, rest: all.filter((token, index) => !isEntry(token, index)) }
}

const keyed = /^(?:\[\d{1,4}\]|【\d{1,4}】|[(（]\d{1,3}[)）]\s)/
const isRemark = (token: Token): boolean =>
  token.type === 'paragraph' &&
  /^[*_]{0,2}(?:说明|注|备注|声明|note|remark|disclaimer)s?[*_]{0,2}\s{0,2}[:：]/i.test(token.raw.trimStart())

/** Lines without any mark. */
function fromParagraphs(tokens: readonly Token[]): Entries {
  const isEntry = (token: Token): boolean => token.type === 'paragraph' && !isRemark(token)
  const lines = tokens.filter(isEntry).flatMap(({ raw }) => raw.trim().split('\n'))
  return { entries: once(lines.map(readEntry)), rest: tokens.filter((token) => !isEntry(token)) }
}

function entryLines(token: Token): string[] {
  if (token.type !== 'list') return token.raw.trim().split(/\n(?=[[【(（]\d{1,4}[\]】)）])/)
  const { ordered, start, items } = token as Tokens.List
  const first = typeof start === 'number' ? start : 1
  return items.flatMap((item, index) => {
    const text = item.tokens[0] ? itemMarkdown(item.tokens[0]) : ''
    const beneath = item.tokens
      .slice(1)
      .flatMap(linesOf)
      .map(({ markdown }) => markdown)
    return [[ordered && !printed.test(text) ? `[${first + index}]` : '', text, ...beneath].join(' ').trim()]
  })
}

const printed = /^(?:\[\^?([sS]?\d{1,4})\^?\]|【(\d{1,4})】|[(（](\d{1,3})[)）](?=\s)):?\s{0,3}/

function readEntry(line: string, index: number): Entry {
  const label = printed.exec(line)
  const key = (label?.[1] ?? label?.[2] ?? label?.[3])?.toUpperCase() ?? String(index + 1)
  const text = line.slice(label?.[0].length ?? 0)
  const mark = text.lastIndexOf(idMark)
  const id = mark < 0 ? undefined : /^`([A-Za-z0-9][A-Za-z0-9._-]{0,79})`$/.exec(text.slice(mark + idMark.length))?.[1]
  return { key, source: id ?? key, markdown: id === undefined ? text : text.slice(0, mark) }
}

function once(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ source, markdown }) => markdown.trim() !== '' && !seen.has(source) && seen.add(source))
}
