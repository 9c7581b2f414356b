import { type Parameter, understand } from '@okr/core/params'

export interface Meant {
  /** Of the choice, or the words as they will be used. */
  readonly id: string
  /** Whether it is one of the known choices. */
  readonly isKnown: boolean
}

/** What the words of a field are taken for; undefined where there are none. */
export function meant(parameter: Parameter, words: string): Meant | undefined {
  if (words.trim() === '') return undefined
  const { understood, recognition } = understand(parameter, words)
  return { id: understood, isKnown: recognition !== 'own-words' }
}
