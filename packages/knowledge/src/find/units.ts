import { cleanText } from '@okr/core'

/** Chinese runs character by character, other scripts word by word: "ev" is not in "development". */
export function unitsOf(text: string): string[] {
  const units =
    cleanText(text)
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  return units.map(singular)
}

/** Enough English morphology for names of industries: "batteries" is "battery", "sites" is "site". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Words that names of very different things have in common. */
const plain = new Set(unitsOf('率数量度比值的 rate ratio time share of the to for per number score in on'))

/** The units that tell one thing from another. */
export const tellingUnits = (text: string): string[] => unitsOf(text).filter((unit) => !plain.has(unit))
