import type { Vocabulary } from '../vocabulary.ts'
import { loanWords, ordinaryWords, particles, tradeWords } from './chinese-words.ts'
import { common } from './english-words.ts'

/** Never part of an ordinary word: what stands before it is a name. */
const legalForm = /(?:股份|有限责任|有限)公司/g

/** Make a name of what stands before, where that is no ordinary word. */
const form = /(?:集团|控股|公司|银行|医院|大学|研究院|证券|药业|重工|实业|智造|数科)(?!化)/g

/** Only organisations are said to have done this, or serve as examples: what is said, and who it is said of. */
const inPlace = [
  [
    /(?:采用|推行|推广|引入|导入|启用|实施|上线|试点|落地)了? ?OKR/g,
    /(?:^|[^\p{Script=Han}A-Za-z0-9])([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:自|从|于|在)?(?:\d{4} ?年(?:底|初)?)?(?:就|便|已|曾|率先|全面)?(?:开始)?$/u,
  ],
  [
    /为例|为代表|等(?:企业|公司|机构|厂商|同行)|(?:这样|这类|一类)的(?:企业|公司|机构|厂商)|的(?:做法|案例|经验|实践)/g,
    /(?:例如|比如|譬如|如|像|以|参考|借鉴|学习|对标)([\p{Script=Han}A-Za-z0-9]{2,10})$/u,
  ],
  [
    /[在用花]?[一二两三四五六七八九十半\d]{1,3} ?(?:个月|个季度|年|周)/g,
    /(?:例如|比如|譬如|如|像)[，：]?([\p{Script=Han}A-Za-z0-9]{2,10})$/u,
  ],
] as const

/** A trade makes a name of what no word is made of, where an organisation may stand: "据星河储能披露". */
const trade =
  /(?:科技|能源|储能|汽车|物流|机器人|医药|生物|半导体|光伏|电气|航空|股份|食品|环保|保险)(?=[，、的在于率披公已曾也则将采推用把从与和]|$)/g
const placed = /(?:(?:^|[^\p{Script=Han}A-Za-z0-9])[据由在与和从向对是]?|[由据与和在])(\p{Script=Han}{2,4})$/u

/** Latin words with a capital: Chinese writes those for names and for a few loan words. */
const latin = /(?<![A-Za-z])[A-Z][A-Za-z]*[a-z][A-Za-z&’'-]*(?: [A-Z][A-Za-z&’'-]+){0,4}/g

/** Names of organisations in a Chinese sentence that are made of more than was handed out. */
export function unknownInChinese(sentence: string, handed: Vocabulary): string[] {
  const isWord = (word: string): boolean => ordinaryWords.has(word) || handed.includes(word)
  const before = (pattern: RegExp): string[] => textsBefore(pattern, sentence)
  return [
    ...before(legalForm)
      .map(runAtEnd)
      .filter((run) => run.length > 1 && !isKnownFirm(run, handed)),
    ...before(form)
      .map((text) => strangeTail(runAtEnd(text), isWord))
      .filter((name) => name.length > 1),
    ...before(trade)
      .flatMap((text) => placed.exec(text)?.[1] ?? [])
      .filter((name) => strangeHead(name, isWord) === name),
    ...inPlace
      .flatMap(([said, who]) => before(said).flatMap((text) => who.exec(text)?.[1] ?? []))
      .filter((name) => strangeHead(name, isWord).length > 1),
    ...Array.from(sentence.matchAll(latin), ([name]) => name).filter((name) => !isKnownLatin(name, handed)),
  ]
}

/** Characters before a form that may belong to the name. */
const longest = 16

function textsBefore(pattern: RegExp, sentence: string): string[] {
  const texts: string[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence); found; found = pattern.exec(sentence)) {
    texts.push(sentence.slice(Math.max(0, found.index - longest), found.index))
  }
  return texts
}

const runAtEnd = (text: string): string => /[\p{Script=Han}A-Za-z0-9]*$/u.exec(text)?.[0] ?? ''

/** What stands before is a run of the sentence, whose end is the name. */
const isKnownFirm = (run: string, handed: Vocabulary): boolean => handed.includes(run.slice(-4))

const lengths = [4, 3, 2] as const

/** What no word is made of, before the words of a trade at the end of a run: "星河" of "以及星河智造". */
function strangeTail(run: string, isWord: (run: string) => boolean): string {
  let end = run.length
  for (let length = tradeAt(run, end); length > 0; length = tradeAt(run, end)) end -= length
  let start = end
  while (
    start > 0 &&
    !particles.has(run.charAt(start - 1)) &&
    !lengths.some((length) => endsWord(run, start, length, isWord))
  ) {
    start--
  }
  return run.slice(start, end)
}

const tradeAt = (run: string, end: number): number =>
  lengths.find((length) => length <= end && tradeWords.has(run.slice(end - length, end))) ?? 0

const endsWord = (run: string, end: number, length: number, isWord: (run: string) => boolean): boolean =>
  length <= end && isWord(run.slice(end - length, end))

/** The same from the front. */
function strangeHead(run: string, isWord: (run: string) => boolean): string {
  let end = 0
  while (
    end < run.length &&
    !particles.has(run.charAt(end)) &&
    !lengths.some(
      (length) =>
        end + length <= run.length &&
        (isWord(run.slice(end, end + length)) || tradeWords.has(run.slice(end, end + length))),
    )
  ) {
    end++
  }
  return run.slice(0, end)
}

const isKnownLatin = (name: string, handed: Vocabulary): boolean =>
  name.split(/[ -]/).every((word) => {
    const bare = word.toLowerCase().replace(/[’']s$/, '')
    return handed.has(bare) || common.has(bare) || loanWords.has(bare)
  }) || handed.includes(name)
