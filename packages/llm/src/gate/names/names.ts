import type { Locale } from '@okr/core'
import type { Vocabulary } from '../vocabulary.ts'
import { unknownInChinese } from './chinese.ts'
import { unknownInEnglish } from './english.ts'

/**
 * Names of organisations and people that nobody handed out. Known by their form and by what stands around them, so not
 * every one: an invented name of ordinary words alone, in a sentence that could be about anything, reads like any other
 * sentence.
 */
export function unknownNames(sentence: string, locale: Locale, handed: Vocabulary): string[] {
  const plain = sentence.replaceAll(/[*_`\\]/g, '')
  return locale === 'en' ? unknownInEnglish(plain, handed) : unknownInChinese(plain, handed)
}
