import type { Localized } from '@okr/core'
import { inSentence } from '../compose/typeset.ts'
import type { Outcome } from './outcome.ts'
import type { Spoken, Subject } from './subject.ts'
import { isChinese } from './words.ts'

const article = /^(?:the|our|an?|all)\s+/iu

/** What a thing is good for is no part of its name. */
const remark = /(?:效率|工作|能力)$/u
/** What makes it a sentence or a saying rather than a name. */
const sentenceZh =
  /^(?:好(?!评)|大(?!客户|厅|修|模型|学|厦)|多(?!式|元|媒)|少(?!儿|年)|再(?!生)|又|还(?!款)|能(?!源|量|效|耗)|会(?!员|议|计|展|所|诊)|想|去|来(?!料|电)|做|搞|抓|招到|合适|精品)|老(?!年|人|客|旧|师|化)|坏(?!账)|涨|压(?!力|缩|铸|延)|抓|搞|壮大|愿(?!景)|(?:的|地|得|和|与|及)$/u
const sentenceEn =
  /^(?:on|in|at|by|to|out|off|up|down|over|across|after|before|with|from|for|of|and|or|more|less|better|every|any|some|no|not|it|them|this|that)\b|\b(?:everything|everyone|anything|something|things|on time|every|should|must|sooner|faster|quicker|earlier|same day|will|can|is|are|be|finish|keep|stay|get|running|working)\b/iu

/** Names that begin like a sentence take what they are measured on without 的. */
const isPhrase = /^(?:在|从|按|承诺|首次|到期|新增|已|未|因|每)/u

/** In words and in characters. */
const longestEn = 6
const longestZh = 12

function chineseName(name: string): string | null {
  const bare = name.replace(remark, '').replace(/(?:的|\s)+$/u, '')
  return bare.length > 1 && bare.length <= longestZh && !sentenceZh.test(bare) ? bare : null
}

function englishName(name: string): string | null {
  const bare = name.replace(article, '')
  return bare !== '' && bare.split(/\s+/u).length <= longestEn && !sentenceEn.test(bare) ? name : null
}

/**
 * What is worked on, as it narrows a metric of its kind: 会员系统的…, "… of the supplier portal". None where the words
 * may be more than a name.
 */
export function scopeOf(
  { kind, at }: Spoken,
  { text, thing }: Subject,
  { relation, metric }: Outcome,
): Localized | undefined {
  const isChange = kind.names === 'change'
  // What directly follows a Chinese name is said of it.
  const isNext = isChinese(text) && thing !== null && at.start === thing.end
  if (!thing || (at.start >= thing.end && !isChange && !isNext)) return undefined
  const isQuality = kind.names === 'quality'
  // The reader of key results takes 在 for a particle, in 在线 too.
  const start = text.startsWith('在线', thing.start - 1) ? thing.start - 1 : thing.start
  const said = text.slice(start, isQuality ? Math.min(at.start, thing.end) : thing.end)
  if (isChinese(text)) {
    const name = chineseName(said)
    return name === null ? undefined : { 'zh-CN': isPhrase.test(metric.name['zh-CN']) ? name : `${name}的`, en: '' }
  }
  const name = englishName(said.trim())
  const isMore = isChange || said.replace(article, '').includes(' ') || at.end <= thing.start
  if (name === null || relation === null || isQuality || !isMore) return undefined
  return { 'zh-CN': '', en: `${relation} ${thing.start === 0 ? inSentence(name) : name}` }
}
