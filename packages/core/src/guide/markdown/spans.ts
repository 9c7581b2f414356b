import { isSafeHref } from '../href.ts'
import { plainText } from '../rich-text.ts'
import { decodeEntities, readEntity } from './entities.ts'
import { type Found, type SpanReader, text } from './inline-piece.ts'

const sticky = (pattern: RegExp, markdown: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(markdown)
}

const escape: SpanReader = ({ markdown }, at) => {
  const next = markdown[at + 1] ?? ''
  if (next === '\n') return { pieces: [], end: at + 1 }
  return /[!-/:-@[-`{-~]/.test(next) ? { pieces: [text(next)], end: at + 2 } : undefined
}

const entity: SpanReader = ({ markdown }, at) => {
  const found = readEntity(markdown, at)
  return found && { pieces: [text(found.text)], end: found.end }
}

const code: SpanReader = ({ markdown, index }, at) => {
  const run = sticky(/`+/y, markdown, at)?.[0].length ?? 0
  const close = index.codeEnd(at + run, run)
  if (close === undefined) return { pieces: [text('`'.repeat(run))], end: at + run }
  const inner = markdown.slice(at + run, close).replaceAll('\n', ' ')
  const padded = /^ [\s\S]* $/.test(inner) && inner.trim() !== ''
  return { pieces: [{ type: 'code', text: padded ? inner.slice(1, -1) : inner }], end: close + run }
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char)
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char)

const emphasis: SpanReader = ({ markdown }, at) => {
  const run = sticky(/\*+|_+|~+/y, markdown, at)?.[0] ?? ''
  const before = markdown[at - 1]
  const after = markdown[at + run.length]
  const inWord = run.startsWith('_') && isWord(before) && isWord(after)
  const mark = {
    type: 'mark',
    text: run,
    opens: !isSpace(after) && !inWord,
    closes: !isSpace(before) && !inWord,
  } as const
  const plain = run === '~' || (!mark.opens && !mark.closes)
  return { pieces: [plain ? text(run) : mark], end: at + run.length }
}

const citationList = /\[(?:\^|citation:\s?)?([sS]?\d{1,4}(?:\s{0,2}[,，、;；]\s{0,2}\^?[sS]?\d{1,4}){0,30})\^?\](?!\()/y
const citationKey = /\[([a-z0-9]+(?:-[a-z0-9]+){1,20}|[A-Za-z0-9][A-Za-z0-9._-]{0,79}\?)\](?!\()/y

const citation: SpanReader = ({ markdown }, at) => {
  const found = sticky(citationList, markdown, at) ?? sticky(citationKey, markdown, at)
  if (!found || found[0].length > 200) return undefined
  const keys = (found[1] ?? '').split(/[,，、;；]/).map((key) => key.trim().replace('^', ''))
  return { pieces: keys.map((key) => ({ type: 'citation', source: key })), end: at + found[0].length }
}

/** "【3】", "【3†source】": as some chat apps print them. */
const wideCitation = /【(\d{1,4})(?:[:†][^】\n]{0,80})?】/y

const wide: SpanReader = ({ markdown }, at) => {
  const found = sticky(wideCitation, markdown, at)
  return found ? { pieces: [{ type: 'citation', source: found[1] ?? '' }], end: at + found[0].length } : undefined
}

const destination =
  /\(\s{0,9}(?:<([^<>\n]{0,2000})>|([^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y

const link: SpanReader = (scan, at) => {
  const close = scan.index.bracketEnds.get(at)
  if (close === undefined) return undefined
  const found = sticky(destination, scan.markdown, close + 1)
  if (!found) return undefined
  const href = decodeEntities(found[1] ?? found[2] ?? '')
  const words = plainText(scan.inside(scan.markdown.slice(at + 1, close))) || href
  return {
    pieces: [isSafeHref(href) ? { type: 'link', text: words, href } : text(words)],
    end: close + 1 + found[0].length,
  }
}

const bracket: SpanReader = (scan, at) => citation(scan, at) ?? link(scan, at)

/** An image is its description: nothing is ever loaded. */
const image: SpanReader = (scan, at) => {
  const found = scan.markdown[at + 1] === '[' ? link(scan, at + 1) : undefined
  return found && { ...found, pieces: found.pieces.map((piece) => text('text' in piece ? piece.text : '')) }
}

const tag = /<\/?([A-Za-z][A-Za-z0-9-]{0,40})(?:\s[^<>]{0,2000})?\/?>/y

/** An address in angle brackets is a link; a comment or a tag is nothing. */
const angle: SpanReader = ({ markdown, index }, at) => {
  const address = sticky(/<([^\s<>]{1,2000})>/y, markdown, at)
  if (address?.[1] && isSafeHref(address[1])) return linked(address[1], at + address[0].length)
  if (markdown.startsWith('<!--', at)) {
    if (index.lastCommentEnd < at + 4) return undefined
    return { pieces: [], end: markdown.indexOf('-->', at + 4) + 3 }
  }
  const found = sticky(tag, markdown, at)
  return found ? { pieces: /^br$/i.test(found[1] ?? '') ? [text(' ')] : [], end: at + found[0].length } : undefined
}

const linked = (href: string, end: number): Found => ({ pieces: [{ type: 'link', text: href, href }], end })

const bare = /https?:\/\/[!#-;=?-Z\]_a-z~[@&%]{1,2000}/iy

/** An address without any brackets, up to the punctuation of the sentence around it. */
const address: SpanReader = ({ markdown }, at) => {
  if (isWord(markdown[at - 1])) return undefined
  const found = sticky(bare, markdown, at)?.[0] ?? ''
  const opened = found.includes('(')
  const href = found.replace(opened ? /[.,;:!?\]]{1,9}$/ : /[.,;:!?)\]]{1,9}$/, '')
  return isSafeHref(href) ? linked(href, at + href.length) : undefined
}

/** White space around a line break is one space, or none between two ideographs. */
const lineBreak: SpanReader = ({ markdown }, at) => {
  const end = at + (sticky(/\s+/y, markdown, at)?.[0].length ?? 1)
  const wide = /[\u3000-\u9fff\uff00-\uffef]/
  const joined = wide.test(markdown[at - 1] ?? '') && wide.test(markdown[end] ?? '')
  return { pieces: joined ? [] : [text(' ')], end }
}

/** By the character with which a span starts. */
export const spanReaders: Readonly<Record<string, SpanReader>> = {
  '\\': escape,
  '&': entity,
  '`': code,
  '*': emphasis,
  _: emphasis,
  '~': emphasis,
  '[': bracket,
  '【': wide,
  '!': image,
  '<': angle,
  h: address,
  H: address,
  '\n': lineBreak,
}
