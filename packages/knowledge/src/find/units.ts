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
