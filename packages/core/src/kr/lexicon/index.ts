import { lexicon as words } from './lexicon.generated.ts'
import { unpack } from './packed.ts'
import { Trie } from './trie.ts'
import { formsOf } from './verb-forms.ts'
import { verbs } from './verbs.generated.ts'

function build(): Trie {
  const all = new Map<string, number>()
  unpack(words, (word, value) => all.set(word, value))
  unpack(verbs, (verb, value) => {
    for (const form of formsOf(verb)) all.set(form, (all.get(form) ?? 0) | value)
  })
  const sorted = [...all.keys()].sort()
  return new Trie((add) => {
    for (const word of sorted) add(word, all.get(word) as number)
  })
}

/** The words of the grammar with the bits of their tags. */
export const lexicon: Trie = build()
