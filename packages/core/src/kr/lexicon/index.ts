import { lexicon as words } from './lexicon.generated.ts'
import { unpack } from './packed.ts'
import { Trie } from './trie.ts'

/** The words of the grammar with the bits of their tags. */
export const lexicon: Trie = new Trie((add) => unpack(words, add))
