import type { Locale } from '@okr/core'
import { latinWords, type Vocabulary } from './vocabulary.ts'

const han = /\p{Script=Han}/gu
const hanRun = /\p{Script=Han}[\p{Script=Han}、，]*/gu
/** Letters that neither language is written in: Greek stays, for σ and µ. */
const otherScript = /(?!\p{Script=Latin}|\p{Script=Han}|\p{Script=Greek})\p{L}/gu

/** Frequent words that are none in English, of the languages models slip into. */
const foreign = new Set(
  'le la les des du une est dans pour avec sur que qui pas nous vous der die das und nicht mit ein eine ist für auf von zu wir el los las una para con por está como del que não uma os com são il di che per è gli non sono het een van voor niet'.split(
    ' ',
  ),
)
const english = new Set(
  'the of and to in is are for with on that this by as at be from or it its not an a we you can has have must should will which'.split(
    ' ',
  ),
)

const count = (words: readonly string[], of: ReadonlySet<string>): number => words.filter((word) => of.has(word)).length

/** A sentence in a language that is not the guide's. Names and terms that were handed out are at home in either. */
export function isForeign(sentence: string, locale: Locale, handed: Vocabulary): boolean {
  const strange = sentence.match(otherScript)
  if (strange && strange.length > 1 && !handed.includes(sentence.trim())) return true
  return locale === 'en' ? isForeignToEnglish(sentence, handed) : isForeignToChinese(sentence, handed)
}

function isForeignToEnglish(sentence: string, handed: Vocabulary): boolean {
  const runs = sentence.match(hanRun) ?? []
  if (runs.some((run) => run.length > 1 && !handed.includes(run))) return true
  const words = latinWords(sentence.toLowerCase())
  const other = count(words, foreign)
  return other >= 3 && other > count(words, english)
}

/** Names of systems and works are Latin words, too: a sentence is foreign when it has no Chinese and flows. */
function isForeignToChinese(sentence: string, handed: Vocabulary): boolean {
  const words = latinWords(sentence)
  if (words.length < 5) return false
  const ideographs = sentence.match(han)?.length ?? 0
  const strange = words.filter((word) => !handed.has(word) || english.has(word.toLowerCase()))
  return ideographs < words.length && strange.length >= 4
}
