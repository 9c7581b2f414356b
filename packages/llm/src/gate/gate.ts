import type { Locale } from '@okr/core'
import { type Cuts, gateAddresses, gateCitations, noCuts } from './citations.ts'
import { isForeign } from './language.ts'
import { decoded, gateMarkup, type Open } from './markup.ts'
import { unknownNames } from './names/names.ts'
import { mostHeld, nextPiece } from './pieces.ts'
import { comparable, type Secrets } from './secrets.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface GateOptions {
  readonly locale: Locale
  /** Citation keys that were handed out for this section, in capitals. */
  readonly keys: ReadonlySet<string>
  /** Everything that was handed out, and everything code writes itself. */
  readonly handed: Vocabulary
  /** What must never be repeated: the instructions, the mark in them, commands found in a parameter. */
  readonly secrets: Secrets
  /** The section's own heading, which code prints. */
  readonly title: string
}

/** A stream of text that lets through only what may stand in a guide. */
export interface Gate {
  /** Takes what the model wrote; gives what may be shown. */
  readonly push: (text: string) => string
  readonly end: () => string
  readonly cuts: Readonly<Cuts>
}

/** Controls, soft hyphens, zero-width and bidi marks, tags: characters that only a machine reads. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/gu
/** Full-width letters, digits and signs that addresses and tags are made of. */
const wide = /[\uff0f\uff0e\uff1c\uff1e\uff20\uff3b\uff3d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

const narrow = (text: string): string =>
  text.replaceAll(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/**
 * Passes text on sentence by sentence, so that what has to be cut is seen whole wherever the network split it. A model
 * can be talked into anything; what it can't do is get it past here.
 */
export function createGate(options: GateOptions): Gate {
  const cuts = noCuts()
  let buffer = ''
  let open: Open = null
  let isLineStart = true
  let isLineDropped = false
  const pass = (piece: string): string => {
    const visible = narrow(piece.replaceAll(invisible, ''))
    const { text, open: next } = gateMarkup(visible, open, cuts)
    open = next
    const line = isLineStart ? gateLine(text, options) : text
    // A line is dropped with all its sentences.
    isLineDropped = isLineStart ? line === null : isLineDropped
    isLineStart = piece.endsWith('\n')
    if (isLineDropped || line === null) return ''
    return gateSentence(gateLinks(line, options, cuts), options, cuts)
  }
  const drain = (isEnd: boolean): string => {
    let shown = ''
    for (let length = nextPiece(buffer, isEnd); length > 0; length = nextPiece(buffer, isEnd)) {
      shown += pass(buffer.slice(0, length))
      buffer = buffer.slice(length)
    }
    return shown
  }
  return {
    push: (text) => {
      buffer += text
      // Most deltas end no sentence: looking at the whole of what is held each time would cost its square.
      return mayEnd.test(buffer.slice(-text.length - 2)) || buffer.length >= mostHeld ? drain(false) : ''
    },
    end: () => drain(true),
    cuts,
  }
}

const mayEnd = /[\n。！？；.!?;[\]]/

const heading = /^ {0,3}(#{1,6})\s{0,9}(.*)/
/** Lines that would turn the one above into a heading, rules, and the fence some models put around everything. */
const structure = /^\s{0,3}(?:-{2,}|={1,}|(?:\*\s?){3,}|(?:_\s?){3,}|`{3,}.*|~{3,}.*)\s*$/
/** "[1]: …", a list of sources of the model's own. */
const definition = /^\s{0,3}\[[^\]\n]{0,80}\]:/

/** The headings of sections are ours: a model's are dropped where they repeat one, and lowered where they do not. */
function gateLine(line: string, { title }: GateOptions): string | null {
  if (structure.test(line) || definition.test(line)) return null
  const [, marks = '', words = ''] = heading.exec(line) ?? []
  if (marks === '') return line
  if (marks.length < 3 && comparable(words).includes(comparable(title))) return null
  return `${'#'.repeat(Math.max(3, marks.length))} ${words}${line.endsWith('\n') ? '\n' : ''}`
}

/** Without citations and addresses that are none of ours, also where they are written so that only a reader sees them. */
function gateLinks(line: string, { keys, handed }: GateOptions, cuts: Cuts): string {
  const gate = (text: string, counts: Cuts): string =>
    gateAddresses(gateCitations(text, keys, counts), handed.includes, counts)
  const gated = gate(line, cuts)
  const seen = asSeen(line)
  if (seen === line) return gated
  const gatedSeen = gate(seen, noCuts())
  if (asSeen(gated) === gatedSeen) return gated
  cuts.addresses++
  return gatedSeen
}

const asSeen = (text: string): string => decoded(text).replaceAll(needlessEscape, '')

/** A backslash inside what could be an address. */
const needlessEscape = /(?<=[A-Za-z:/])\\(?=[.:/@])/g

/** A sentence that may not be shown leaves its line break behind; a row does not, or it would end its table. */
function gateSentence(sentence: string, { locale, handed, secrets }: GateOptions, cuts: Cuts): string {
  const seen = decoded(sentence)
  const reason = secrets.isIn(seen)
    ? 'secrets'
    : isForeign(seen, locale, handed)
      ? 'language'
      : unknownNames(seen, locale, handed).length > 0
        ? 'names'
        : undefined
  if (!reason) return sentence
  cuts[reason]++
  return sentence.endsWith('\n') && !/^\s*\|/.test(sentence) ? '\n' : ''
}
