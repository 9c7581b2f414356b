import type { Localized } from '@okr/core'
import { inSentence } from '../compose/typeset.ts'
import type { Outcome } from './outcome.ts'
import type { Spoken, Subject } from './subject.ts'
import { isChinese } from './words.ts'

const article = /^(?:the|our|an?|all)\s+/iu

/** Chinese says how and how much after the name: 设备老是坏, 车间换模太慢. */
const remark =
  /(?:老是|总是|经常|太|很|要|得|别|不|更|让|把|被|多(?!式|元|媒|肽)|提速|加快|加速|尽快|快(?!递|充|消|闪|照)|慢(?!病|性|特病)|及时|按时|按期|准时|有所).*$|(?:效率|工作|能力)$/u
/** What makes it a sentence or a saying rather than a name. */
const sentenceZh =
  /^(?:好|大|多|少|再|又|还|能|会|想|去|来|做|搞|抓|招到|合适|精品)|[老坏涨压抓搞愿]|一抓|(?:的|地|得|和|与|及)$/u
const sentenceEn =
  /^(?:on|in|at|by|to|out|off|up|down|over|across|after|before|with|from|for|of|and|or|more|less|better|every|any|some|no|not|it|them|this|that)\b|\b(?:everything|everyone|anything|something|things|on time|every|should|must|will|can|is|are|be|finish|keep|stay|get|running|working)\b/iu

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
  if (!thing || (at.start >= thing.end && !isChange)) return undefined
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
