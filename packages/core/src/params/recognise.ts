import { comparable } from '../text/clean.ts'
import { locales } from '../text/locale.ts'
import type { Vocabulary } from './vocabularies/entry.ts'

/** How a value was recognised; `nearest` means that the words hold a known name among others. */
export type Recognition = 'id' | 'label' | 'alias' | 'number' | 'nearest'

export interface Recognised<Id extends string> {
  readonly id: Id
  readonly recognition: Recognition
}

interface Name<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly recognition: 'id' | 'label' | 'alias'
}

/** Every comparable name of every choice. Ids first: they win over an alias that reads the same. */
function namesOf<Id extends string>(vocabulary: Vocabulary<Id>): Name<Id>[] {
  const ids = Object.keys(vocabulary) as Id[]
  const named = (id: Id, text: string, recognition: Name<Id>['recognition']) => ({
    id,
    name: comparable(text),
    recognition,
  })
  return [
    ...ids.map((id) => named(id, id, 'id')),
    ...ids.flatMap((id) => locales.map((locale) => named(id, vocabulary[id].label[locale], 'label'))),
    ...ids.flatMap((id) => vocabulary[id].aliases.map((alias) => named(id, alias, 'alias'))),
  ]
}

/** Finds the choice that words name. */
export type Recogniser<Id extends string> = (text: string) => Recognised<Id> | undefined

/**
 * A finder of the choice that words name, exactly or, where no choice is named exactly, of the one whose longest name
 * they hold ("刚开始试点，两个团队" holds "刚开始试点"). Undefined where they name none, or hold names of two choices
 * equally long.
 */
export function recogniser<Id extends string>(vocabulary: Vocabulary<Id>): Recogniser<Id> {
  const names = namesOf(vocabulary)
  return (text) => {
    const wanted = comparable(text)
    return names.find(({ name }) => name === wanted) ?? nearest(names, wanted)
  }
}

function nearest<Id extends string>(names: readonly Name<Id>[], wanted: string): Recognised<Id> | undefined {
  const held = names.filter(({ name }) => isHeld(name, wanted)).sort((a, b) => b.name.length - a.name.length)
  const [longest] = held
  const rival = held.find(({ id, name }) => id !== longest?.id && name.length === longest?.name.length)
  return longest && !rival ? { id: longest.id, recognition: 'nearest' } : undefined
}

/** One Chinese character or three letters say too little to be found inside other words. */
function isHeld(name: string, text: string): boolean {
  return name.length >= (/\p{Script=Han}/u.test(name) ? 2 : 4) && text.includes(name)
}
