import { Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Analysis } from './analysis.ts'

const zhNouns =
  /认证|证书|许可|批复|资质|资格|批准|牌照|注册证|奖|称号|认定|备案|验收|评审|复审|审核|审查|强检|审计|测评|检查|评估|检测|鉴定|批文|执照|准入|目录|名单|授权|专利|认可|等级|report|certification|inspection|approval|audit|证$|复核|飞检|试验|考试|核查|评定|示范|典型/i
const enNouns =
  /\b(?:certification|certificate|certified|accreditation|accredited|approval|approved|clearance|licen[cs]e|permit|permission|audit|attestation|award|status|designation|authori[sz]ation|inspection|testing|patent|listing|listed|report|verdict|recognition|opinion|registration|qualification|assessment|exam|label|seal|standard|accepted|rating|review|consent|concession|marking|sign-off|grant|shortlist|framework|mark|iso|soc|fda|trial|charter|licensure|validation)\b/
const zhAlways = /^(?:入选|入围|纳入|获批|评为|获评|被评为|荣获|列入|获准|获颁|认定为)/
const enSaid =
  /\b(?:approves|approve|approved by|issued by|granted to us by|confirmed in writing by|signed off by|certified by|accredited by|granted by|awarded by|rated .{1,24} by|listed on|passes|recogni[sz]ed by|clears|certifies|accredits|authori[sz]es|accepts|endorsed by|admitted to|included in|named (?:a|an|in|to)|ranked by|confirmed by|validated by|signs off|sign off on|gives the green light|gives approval|endorses|grants|awards)\b/

/** A yes or no that somebody outside gives. */
export function isVerdict({ folded, tokens, segments, heads, kinds }: Analysis): boolean {
  for (let index = 0; index < segments.length; index++) {
    const kind = kinds[index]
    if (kind !== 'task' && kind !== 'context' && kind !== 'result') continue
    const segment = segments[index]
    if (segment === undefined) continue
    const head = heads[index] ?? -1
    const from = head >= 0 ? (tokens[head] as Token).start : (tokens[segment.from] as Token).start
    const words = folded.slice(from, (tokens[segment.to - 1] as Token).end)
    if (
      saysVerdict(
        words,
        head >= 0 ? (tokens[head] as Token).tags : 0,
        verdictInside(tokens, segment.from, segment.to, folded),
      )
    )
      return true
    if (index === 0 && head >= 0 && ((tokens[head] as Token).tags & (Tag.task | Tag.verdict)) === Tag.task) return false
  }
  return false
}

function saysVerdict(words: string, tags: number, inside: string): boolean {
  if (inside !== '' && (zhAlways.test(inside) || zhNouns.test(inside))) return true
  if ((tags & Tag.verdict) !== 0 && (tags & Tag.task) === 0 && enNouns.test(words) && /[a-z]/.test(words[0] as string))
    return true
  if (tags === 0 && isBareVerdict(words)) return true
  return (
    enSaid.test(words) && (enNouns.test(words) || /\bapproves\b|rated|signs off/.test(words)) && (tags & Tag.task) === 0
  )
}

/** "Unqualified audit opinion on the accounts": the verdict alone. */
const isBareVerdict = (words: string): boolean =>
  /^(?:[a-z0-9/&.()-]+ ){0,4}(?:certification|accreditation|approval|clearance|licence|license|audit opinion|certificate|authorisation|authorization|attestation|permit)(?: (?:for|on|by|from|in|of|under) .*)?$/.test(
    words,
  ) ||
  (/(?:认证|证书|许可证|批复|注册证)(?:[，,（(].*)?$/.test(words) && words.length <= 24)

/** From the Chinese word of a verdict on: 新电池包通过GB 38031强检. */
function verdictInside(tokens: readonly Token[], from: number, to: number, text: string): string {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'keyword' && (token.tags & Tag.verdict) !== 0 && text.charCodeAt(token.start) >= 0x4e00)
      return text.slice(token.start, (tokens[to - 1] as Token).end)
    if (at === from && (token.tags & (Tag.task | Tag.verdict)) === Tag.task) return ''
  }
  return ''
}
