import { firstKind, noDrop, type Packed } from '../../packages/core/src/kr/lexicon/packed.ts'
import { lexiconWords } from '../../packages/core/words/lexicon.ts'
import { nounWords, vanityWords } from '../../packages/core/words/nouns.ts'
import { unitEntries } from '../../packages/core/words/units.ts'
import type { GeneratedFile } from './file.ts'

const byCode = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

/** The frequent values first, so that most words need one byte for theirs. */
function valuesOf(entries: ReadonlyMap<string, number>): number[] {
  const counts = new Map<number, number>()
  for (const value of entries.values()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([value]) => value)
}

function pack(entries: ReadonlyMap<string, number>): Packed {
  const values = valuesOf(entries)
  let last = ''
  let words = ''
  let kinds = ''
  for (const [word, value] of [...entries].sort(byCode)) {
    let shared = 0
    while (shared < word.length && word[shared] === last[shared]) shared++
    words += String.fromCharCode(noDrop + last.length - shared) + word.slice(shared)
    kinds += String.fromCharCode(firstKind + values.indexOf(value))
    last = word
  }
  return { words, kinds, values }
}

const file = (name: string, entries: ReadonlyMap<string, number>, more = ''): GeneratedFile => ({
  path: `packages/core/src/kr/lexicon/${name}.generated.ts`,
  text: `// Written by \`pnpm gen\` from packages/core/words.\nimport type { Packed } from './packed.ts'\n\nexport const ${name}: Packed = ${JSON.stringify(pack(entries))}\n${more}`,
})

const lastLetters = (words: readonly string[]): string =>
  [...new Set(words.map((word) => word.slice(-1)))].sort((a, b) => (a < b ? -1 : 1)).join('')

/** Most names end in none of these characters and need no look at the words. */
const ends = (words: readonly string[]): string =>
  `\n/** The last characters of the words of mere exposure. */\nexport const vanityEnds = '${lastLetters(words)}'\n`

/** The words of the parser, small and in the order in which its tries are built. */
export const words = (): GeneratedFile[] => [
  file('lexicon', lexiconWords()),
  file('nouns', nounWords(), ends(vanityWords)),
  file('units', unitEntries()),
]
