import { cleanText } from '../text/clean.ts'
import { type Recognised, recogniser } from './recognise.ts'
import { type CompanySize, companySizes, companySizeVocabulary } from './vocabularies/company-size.ts'

const upperEnds: Readonly<Record<CompanySize, number>> = {
  '1-50': 50,
  '50-250': 250,
  '250-1000': 1000,
  '1000-5000': 5000,
  '5000+': Number.POSITIVE_INFINITY,
}

const scales: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000 }

const number = String.raw`(?<![\d.,-])(\d{1,9}(?:\.\d{1,3})?) ?([k千万]?)`
const range = new RegExp(String.raw`${number} ?(?:[-–—~～至到]|to) ?(\d{1,9}(?:\.\d{1,3})?) ?([k千万]?)`, 'u')
const counted = new RegExp(String.raw`${number} ?\+? ?(?:余|多)?(?:人|名|位|people|employees|staff|persons)`, 'u')
const alone = new RegExp(number, 'gu')

const headCount = (digits = '', scale = ''): number => Number(digits) * (scales[scale] ?? 1)

/** Head counts in the text: a range, else the number before the word for people, else the only number there is. */
function headCounts(text: string): number[] {
  const plain = cleanText(text)
    .toLowerCase()
    .replaceAll(/(?<=\d)[,，](?=\d{3})/gu, '')
  const [, low, lowScale, high, highScale] = range.exec(plain) ?? []
  if (low !== undefined) return [headCount(low, lowScale), headCount(high, highScale)]
  const [, people, scale] = counted.exec(plain) ?? []
  if (people !== undefined) return [headCount(people, scale)]
  const numbers = Array.from(plain.matchAll(alone), ([, digits, unit]) => headCount(digits, unit))
  return numbers.length === 1 ? numbers : []
}

const recogniseWords = recogniser(companySizeVocabulary)

const isOpenEnded = (text: string) => /以上|超过|[+>]|more than|over|above/iu.test(text)

/** One number stands for itself, "more than" it for one more, a range for its middle. */
function peopleIn(text: string): number | undefined {
  const [low, high] = headCounts(text)
  if (low === undefined) return undefined
  return high === undefined ? low + (isOpenEnded(text) ? 1 : 0) : (low + high) / 2
}

/**
 * A size band from an id, a label, numbers of people ("900", "约300人", "1.2万人", "5000人以上") or words ("初创公司").
 * Numbers win over words: "中型科技公司（50–250人）" is 50–250 because it says so.
 */
export function recogniseSize(text: string): Recognised<CompanySize> | undefined {
  const named = recogniseWords(text)
  if (named && named.recognition !== 'nearest') return named
  const people = peopleIn(text)
  if (people === undefined) return named
  const id = people >= 1 ? companySizes.find((size) => people <= upperEnds[size]) : undefined
  return id && { id, recognition: 'number' }
}
