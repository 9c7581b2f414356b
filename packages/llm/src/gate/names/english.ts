import type { Vocabulary } from '../vocabulary.ts'
import { common, companyVerbs, legalForms, tradeWords } from './english-words.ts'

/** Words with capitals, one space apart: what a name may be. */
const run =
  /(?<![\p{L}\p{N}&.’'-])\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:&|of|and|de)(?= \p{Lu})| \p{Lu}[\p{L}\p{N}&.’'-]*){0,6}/gu

/** Where a sentence, a cell, an item, a quotation or what follows a colon begins: there a capital says nothing. */
const beginning = /(?:^|[.!?;:|>(["“‘–—→·/-])\s*$/

const nameBefore = /\b(?:at|by|from|like|with|including|such as|for example|e\.g\.),? $/
const verbAfter = new RegExp(`^ (?:(?:has|have|had|also|then|later|first) )?(?:${companyVerbs})\\b`)

/** Characters that are looked at before a name. */
const mostBefore = 16

/** Names of organisations or people in an English sentence that are made of more than was handed out. */
export function unknownInEnglish(sentence: string, handed: Vocabulary): string[] {
  const isHeading = /^\s{0,3}#/.test(sentence)
  return Array.from(sentence.matchAll(run)).flatMap(({ 0: found, index }) => {
    const whole = found.replace(/[.’'-]+$/, '')
    const name = whole.replace(/[’']s$/, '')
    const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
    const before = sentence.slice(Math.max(0, index - mostBefore), index)
    const after = sentence.slice(index + found.length)
    const isInPlace = nameBefore.test(before) || verbAfter.test(after) || name !== whole
    const isName =
      hasLegalForm(words) || (!isHeading && isUnknown(words, { isAtStart: beginning.test(before), isInPlace, handed }))
    // Looked up last: that goes through all that was handed out.
    return isName && !handed.includes(name) ? [name] : []
  })
}

interface Place {
  /** Where any word has a capital. */
  readonly isAtStart: boolean
  /** Where organisations are named: "at …", "… adopted", "…’s". */
  readonly isInPlace: boolean
  readonly handed: Vocabulary
}

function isUnknown(words: readonly string[], { isAtStart, isInPlace, handed }: Place): boolean {
  const [first = '', ...others] = words
  const isKnown = (word: string): boolean => isKnownWord(word, handed)
  if (others.some((word) => !isKnown(word))) return true
  const isPair = others.length > 0 && !isAcronym(others[0] ?? '')
  if (!isKnown(first) && (!isAtStart || isInPlace || isPair)) return true
  // "Horizon Robotics": ordinary words, the last of which says what a firm does.
  return others.length > 0 && isInPlace && tradeWords.has(words.at(-1) ?? '')
}

const hasLegalForm = (words: readonly string[]): boolean =>
  words.slice(1).some((word) => legalForms.has(word.replaceAll('.', '')))

/** "ERP", "KPIs", "GWh", "SaaS". */
const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\d&.-]{0,6}s?$|^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d&.-]{2,5}$/u.test(word)

const isKnownWord = (word: string, handed: Vocabulary): boolean =>
  isAcronym(word) ||
  isNamed(word, handed) ||
  forms(word).some((form) => isNamed(form, handed)) ||
  isCompound(word, handed)

const isNamed = (word: string, handed: Vocabulary): boolean => handed.has(word) || common.has(word.toLowerCase())

const isCompound = (word: string, handed: Vocabulary): boolean =>
  word.includes('-') && word.split('-').every((part) => part === '' || isKnownWord(part, handed))

/** As it stands, and without the endings that other sentences need. */
const forms = (word: string): string[] => [
  word,
  ...[/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /r$/].flatMap((ending) =>
    word.length > 4 && ending.test(word) ? [word.replace(ending, '')] : [],
  ),
  ...(word.length > 4 && word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.length > 4 && word.endsWith('ing') ? [`${word.slice(0, -3)}e`] : []),
  `${word}s`,
]
