import type { Locale } from '@okr/core'
import type { Vocabulary } from './vocabulary.ts'

/** Words that make an organisation's name of those before them. */
const legalForms =
  'Inc|Ltd|LLC|Corp|Corporation|GmbH|AG|PLC|Pte|Group|Holdings?|Technologies|Systems|Labs?|Solutions|Industries|Motors|Bank|Pharma|Dynamics|Partners|Ventures|Robotics|Logistics|Energy|Hospital|University'

const withForm = new RegExp(`((?:[A-Z][\\w&’'-]{0,40} ){1,4})(?:${legalForms})\\b`, 'g')
/** A name stands after these words, or before those that say what an organisation did. */
const afterWords =
  /\b(?:at|by|from|like|including|such as|for example|e\.g\.)[ ,:]{1,2}((?:[A-Z][\w&’'-]{1,40} ?){1,4})/g
const beforeWords =
  /((?:[A-Z][\w&’'-]{1,40} ){1,4})(?:adopted|introduced|launched|reported|achieved|achieves|uses|used|rolled|raised|cut|reduced|increased|announced|implemented|saw|grew)\b/g

const chineseForm = /([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:集团|控股|公司)/gu
const chineseLegalForm = /([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:股份有限公司|有限责任公司|有限公司|股份公司)/gu
/** "这家上市公司", "集团公司": words that name no company. */
const generic =
  /(?:[的家贵本该某各个型级子母分全总在由与和对为从是使让等及或把向于被到业会]|上市|集团|有限|股份|科技|创业|咨询|软件|制造|保险|物流|互联网|跨国|中小|初创|同行|行业|平台|服务|外贸|零售|领先|头部|标杆)$/u
const chineseLatin =
  /(?:如|例如|比如|以|像|包括|参考|学习)([A-Z][A-Za-z&’'-]{2,40}(?: [A-Z][\w&’'-]{1,40}){0,3})|([A-Z][A-Za-z&’'-]{2,40}(?: [A-Z][\w&’'-]{1,40}){0,3}) ?(?:公司|集团|在|通过|采用|推行|实现|引入|曾|将|于)/gu

/** Capitals that name nobody. */
const common = new Set(
  'OKR OKRs KPI KPIs CEO CFO COO CTO CIO CHRO HR IT AI DRI RACI ERP CRM MES BI KR KRs SMART Q1 Q2 Q3 Q4 January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday I The A An This These Those Your Our Each Every One Two Three Week Weeks Month Quarter Year Phase Excel'.split(
    ' ',
  ),
)

const captured = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, first, second]) => (first ?? second ?? '').trim()).filter(Boolean),
  )

/** Names of organisations that nobody handed out. Known by their form and by what stands around them, so not every one. */
export function unknownNames(sentence: string, locale: Locale, handed: Vocabulary): string[] {
  const plain = sentence.replaceAll(/[*_`#]/g, '')
  const isKnown = (name: string): boolean =>
    handed.includes(name) || name.split(' ').every((word) => common.has(word) || handed.has(word))
  const latin = captured(plain, locale === 'en' ? [withForm, afterWords, beforeWords] : [withForm, chineseLatin])
  const chinese = [
    ...captured(plain, [chineseForm]).filter((name) => !generic.test(name)),
    ...captured(plain, [chineseLegalForm]),
  ].filter((name) => !handedEnd(name, handed))
  return [...latin.filter((name) => !isKnown(name)), ...(locale === 'en' ? [] : chinese)]
}

/** Chinese has no gaps between words: the end of what was captured is the name. */
const handedEnd = (run: string, handed: Vocabulary): boolean =>
  handed.includes(run.slice(-4)) || handed.includes(run.slice(-3)) || handed.includes(run.slice(-2))
