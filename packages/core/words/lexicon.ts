import { motion, Tag } from '../src/kr/lexicon/tags.ts'
import { enVerbs, enWords } from './en.ts'
import { formsOf } from './verb-forms.ts'
import { zh } from './zh.ts'

const bits = (tag: string): number => (Tag as Readonly<Record<string, number>>)[tag] ?? 0

/** 降到, 升至, 变为 and 压进 hold their "to". */
const arrival = (tag: string, word: string): number =>
  word.length > 1 && (bits(tag) & motion) !== 0 && /[到至为]$|^[压砍缩降]进$/.test(word) ? Tag.to : 0

type Lists = Readonly<Record<string, string>>

/** Each word with the bits of all its tags. */
function tagged(lists: Lists, comma: string, words = new Map<string, number>()): Map<string, number> {
  for (const [tag, list] of Object.entries(lists))
    for (const word of list.split(comma))
      if (word) words.set(word, (words.get(word) ?? 0) | bits(tag) | arrival(tag, word))
  return words
}

export function lexiconWords(): ReadonlyMap<string, number> {
  const words = tagged(enWords, ', ', tagged(zh, ' '))
  for (const word of enWords.base.split(', ')) words.set(`${word}'s`, (words.get(`${word}'s`) ?? 0) | Tag.base)
  for (const [verb, value] of tagged(enVerbs, ', '))
    for (const form of formsOf(verb)) words.set(form, (words.get(form) ?? 0) | value)
  return words
}
