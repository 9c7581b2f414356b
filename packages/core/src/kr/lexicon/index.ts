import { lexicon as words } from './lexicon.generated.ts'
import { Trie } from './trie.ts'

/** The words of the grammar with the bits of their tags. */
export const lexicon: Trie = new Trie(words)
