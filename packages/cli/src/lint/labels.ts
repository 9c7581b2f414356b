/** A label at the start of a sentence and where the sentence goes on. */
export interface Label {
  readonly kind: 'key-result' | 'objective'
  readonly numbered: boolean
  /** Where the sentence starts. */
  readonly end: number
}

const number = String.raw`(?:\d{1,2}(?:[.\-–]\d{1,2}){0,3}|[一二三四五六七八九十]{1,3})`
const note = String.raw`(?:\s?[(（][^()（）:：\n]{1,40}[)）])?`
const separator = String.raw`\s{0,3}(?:[:：.、)）|]|[–—-](?=\s))\s{0,3}`
const keyResultWord = 'KR|Key\\s?Results?|关键结果|关键成果'
const objectiveWord = 'Objective|目标'

const keyResultNumbered = new RegExp(
  String.raw`^(?:O\s?\d{1,2}\s?[.\-–/·]?\s?)?(?:${keyResultWord})\s?#?${number}(?!\d)${note}(?:${separator}|\s{1,3}|(?=[^\x00-\x7f])|$)`,
  'i',
)
const keyResultNamed = new RegExp(String.raw`^(?:${keyResultWord})${note}\s{0,3}[:：]\s{0,3}`, 'i')
const objectiveNumbered = new RegExp(
  String.raw`^(?:O\s?#?\d{1,2}(?![\d%])${note}(?:${separator}|\s{1,3}|(?=[^\x00-\x7f])|$)|(?:${objectiveWord})\s?#?${number}(?![\d%])${note}(?:${separator}|\s{1,3}|$))`,
  'i',
)
const objectiveNamed = new RegExp(String.raw`^(?:O|${objectiveWord})${note}\s{0,3}[:：]\s{0,3}`, 'i')

const forms = [
  { form: keyResultNumbered, kind: 'key-result', numbered: true },
  { form: keyResultNamed, kind: 'key-result', numbered: false },
  { form: objectiveNumbered, kind: 'objective', numbered: true },
  { form: objectiveNamed, kind: 'objective', numbered: false },
] as const

/** "KR1：", "O1-KR2 ", "关键结果 1.2：", "Objective 3 –", "目标：" at the start of a sentence. */
export function labelOf(text: string): Label | null {
  if (!/^[OoKk关目]/u.test(text)) return null
  for (const { form, kind, numbered } of forms) {
    const found = form.exec(text)
    if (found) return { kind, numbered, end: found[0].length }
  }
  return null
}

const sectionNumber = String.raw`(?:[\d一二三四五六七八九十]{1,3}[.、）)]\s?)?`
const keyResultSection = new RegExp(
  String.raw`^${sectionNumber}(?:key\s?results?|krs?|关键结果|关键成果)(?:\s?[(（][^()（）]{1,40}[)）])?\s?[:：]?$`,
  'iu',
)
const objectiveSection = new RegExp(
  String.raw`^${sectionNumber}(?:objectives?|目标)(?:\s?[(（][^()（）]{1,40}[)）])?\s?[:：]?$`,
  'iu',
)

const otherWords =
  'initiatives?|actions?|action items?|tasks?|projects?|notes?|risks?|dependencies|background|context|why|举措|关键举措|行动|关键行动|行动项|任务|项目|备注|说明|风险|依赖|背景|理由'
const otherSection = new RegExp(String.raw`^(?:${otherWords})\s?[:：]$`, 'iu')

/** "Initiatives:" over a list says that it holds no key results. */
export const opensOther = (line: string): boolean => line.length <= 40 && otherSection.test(line)

/** "2027 Q1 OKR", "OKRs of the sales team", 销售部 OKR; not a sentence with the word in it. */
const okrTitle =
  /^(?:.{0,30}(?:[\s\d季度月年部组队]))?OKRs?(?:\s(?:of|for|20\d\d|Q[1-4])\b.{0,24})?(?:\s?[(（].{0,20}[)）])?\s?[:：]?$/iu

/** A heading that says what the list or the paragraph beneath it holds. */
export function sectionOf(title: string): 'key-results' | 'objectives' | 'okrs' | null {
  if (title.length > 120) return null
  if (keyResultSection.test(title)) return 'key-results'
  if (objectiveSection.test(title)) return 'objectives'
  return title.length <= 40 && okrTitle.test(title) ? 'okrs' : null
}
