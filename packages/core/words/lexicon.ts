import { motion, Tag } from '../src/kr/lexicon/tags.ts'
import { enVerbs, enWords } from './en.ts'
import { zh } from './zh.ts'

const bits = (tag: string): number => (Tag as Readonly<Record<string, number>>)[tag] ?? 0

/** 降到, 升至 and 变为 hold their "to". */
const arrival = (tag: string, word: string): number =>
  word.length > 1 && (bits(tag) & motion) !== 0 && /[到至为]$/.test(word) ? Tag.to : 0

/** The forms of a regular verb; of a phrase ("roll out") those of its first word. */
function formsOf(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  if (verb === 'be') return [phrase, phrase.slice(3)]
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const soft = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : stem
  const third = soft === stem ? (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`) : `${soft}es`
  return [verb, third, `${soft}ed`, `${stem}ing`].map((form) => [form, ...rest].join(' '))
}

/** Every word with the bits of all its tags. */
export function lexiconWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, value: number) => words.set(word, (words.get(word) ?? 0) | value)
  for (const [tag, list] of Object.entries(zh))
    for (const word of list.split(' ')) add(word, bits(tag) | arrival(tag, word))
  for (const [tag, list] of Object.entries(enWords)) for (const word of list.split(', ')) if (word) add(word, bits(tag))
  for (const word of enWords.base.split(', ')) add(`${word}'s`, Tag.base)
  for (const [tag, verbs] of Object.entries(enVerbs))
    for (const verb of verbs.split(', ')) if (verb) for (const form of formsOf(verb)) add(form, bits(tag))
  return words
}
