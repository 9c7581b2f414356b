import type { ParsedKeyResult, Token } from '@okr/core/kr'
import { isChinese, weightOf } from './words.ts'

/** Where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

const before = new Set(['space', 'label', 'keyword', 'quantity', 'placeholder', 'separator', 'date'])
const within = new Set(['space', 'word', 'text'])
/** Chinese verbs that the parser takes for part of what they move. */
const lead =
  /^(?:打造|推进|推动|沉淀|建立|搭建|深化|做好|搞好|加快|推行|拓展|构建|营造|成为|让|促进|实施|落实|开展|夯实|深耕|赋能|持续|培育|改造|更新)+/u
/** What is counted of a thing is no part of its name. */
const counted =
  /(?:粉丝|曝光|点赞|播放|阅读|下载|访问|注册|浏览|收藏|转发|用户)*(?:数|量|次数)$|\s*(?:followers|impressions|likes|views|downloads|subscribers)$|(?:工作|的|\s)+$/iu
const degree = /更|进一步|全面|大力/u
/** What English says of when stands after what is said of what. */
const later = /\s(?:by|in|within|before|until|during)\s.*$/iu
const question = /^(?:how|what|who|why)\b/iu
const article = /(?:^|\s)((?:the|our|an?|all)\s+)$/iu

const particle =
  /^(?:to|in|on|at|by|for|of|with|and|or|from|before|within|after|until|into|per|so|while|without|across|during|asap|soon|more|better|faster|quicker|easier|down|up|today)\b/iu

/** English verbs are parts of names too: "a user survey". */
const isPart = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'keyword' && !isChinese(text) && !particle.test(text.slice(start, end))

/** Chinese says how and how much after the name: 设备老是坏, 车间换模太慢, 仓库盘点要准. */
const remark =
  /(?<=..)(?:老是|总是|经常|太|很|要(?!素|求|点|件)|别(?!墅)|更(?!新|换)|让|把|被|多(?!式|元|媒|肽)|提速|加快|加速|尽快|快(?!递|充|消|闪|照|讯)|慢(?!病|性|特病)|及时|按时|按期|准时|有所|少一点|好一点|起来|上来|下去|下来).*$/u

/** In the measure of `weightOf`: 14 Chinese characters or seven words. */
const longestName = 42

/** What is worked on: the first words that are no verb, number or mark, up to the next of these. */
export function thingIn(text: string, { tokens: all, ranges: { deadline } }: ParsedKeyResult): Span | null {
  const tokens = all.filter(({ start, end }) => !deadline || start < deadline.start || end > deadline.end)
  const first = tokens.findIndex(({ kind }) => !before.has(kind))
  if (first < 0) return null
  const rest = tokens.slice(first)
  const stop = rest.findIndex((token) => !within.has(token.kind) && !isPart(text, token))
  const kept = stop < 0 ? rest : rest.slice(0, stop)
  const from = kept[0]?.start ?? 0
  const said = text.slice(from, kept.at(-1)?.end ?? 0).replace(later, '')
  if (!isChinese(said))
    return from === 0 || weightOf(said) > longestName || question.test(said)
      ? null
      : withArticle(text, from, said.trimEnd())
  return chineseIn(said, from)
}

function chineseIn(said: string, from: number): Span | null {
  const skipped = lead.exec(said)?.[0].length ?? 0
  const name = said.slice(skipped).replace(counted, '').replace(remark, '')
  const isThing = name !== '' && weightOf(name) <= longestName && !degree.test(name)
  return isThing ? { start: from + skipped, end: from + skipped + name.length } : null
}

/** What is counted: 微博粉丝数 is about 微博; English needs the whole, "from Instagram followers". */
export function countedIn(text: string, { start, end }: Span): Span | null {
  return isChinese(text) ? chineseIn(text.slice(start, end), start) : { start, end }
}

/** English names begin with their article; without a verb before them they are no names at all. */
function withArticle(text: string, from: number, name: string): Span {
  const said = article.exec(text.slice(0, from))?.[1]?.length ?? 0
  return { start: from - said, end: from + name.length }
}
