const isHan = /\p{Script=Han}/u

export const isChinese = (text: string): boolean => isHan.test(text)

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Shorter words begin too many others: "app", "care", "cost". */
const longestWhole = 4

/** Where a word can stand in a text in small letters: Chinese anywhere, Latin words as such or, if long, by their beginning. */
export function patternOf(word: string): RegExp {
  const letters = escaped(word.toLowerCase().trim())
  if (isChinese(word)) return new RegExp(letters, 'u')
  if (letters.startsWith('\\^'))
    return new RegExp(`(?<=^\\W*|[:：.] *|\\b(?:to|and) )${letters.slice(2)}(?![a-z])`, 'u')
  const end = word.trim().length > longestWhole ? '' : 's?(?![a-z])'
  return new RegExp(`(?<![a-z])${letters}${end}`, 'u')
}

/** How much a word tells: a Chinese character about as much as three letters. */
export const weightOf = (word: string): number =>
  Array.from(word).reduce((sum, character) => sum + (isHan.test(character) ? 3 : 1), 0)
