import { Chars } from '../chars.ts'
import { nouns as nounWords, vanityEnds } from './nouns.generated.ts'
import { Side } from './sides.ts'
import { isWordCode, Trie } from './trie.ts'

/**
 * What the words of a metric say about it. The patterns are plain alternations over a metric's name, which is short;
 * none nests a repetition.
 */

const zhMeasurable =
  /率|占比|比例|比重|过程能力|回报|频次|强度|密度|浓度|份额|时长|时间|周期|成本|费用|收入|营收|利润|毛利|净利|产值|产量|销量|销售额|金额|总额|额$|次数|人数|件数|台数|家数|天数|单量|用户数|客户数|门店数|订单|数$|数量|[^质力能考衡]量$|满意度|敬业度|忠诚度|知名度|净推荐|评分|得分|分数|星级|排名|留存|复购|转化|流失|库存|周转|坪效|人效|能耗|故障|投诉|客诉|事故|缺陷|差错|退货|返修|报废|停机|响应$|延迟|时效|逾期|应收|坏账|亏损|负债|保费|单价|价差|回款|工伤|离职|缺货|错误|误差|隐患|渗透|覆盖|活跃|产能|良品|单产|nps|csat|dau|mau|gmv|arr|mrr|arpu|ltv|cac|roi|roas|oee|dso|sla|mttr|mtbf|ctr|cpa|cpk|pue|dpmo|wau|cpi|aov|nrr|grr|ebitda|速度|产出|漏检|排队|等待|得房|单耗|工时|加班|用工量|排放|违章|失误|差评|好评|退单|退款|呼损/i
const enMeasurable =
  /\b(?:rates?|ratios?|shares?|scores?|ratings?|time|times|costs?|revenues?|sales|nps|enps|churn|attrition|turnover|retention|conversion|conversions|counts?|numbers? of|volume|satisfaction|margins?|profits?|income|spend|savings|users?|visits?|visitors|downloads?|followers|impressions|likes|views|sign-ups|signups|yield|uptime|availability|latency|throughput|attainment|intensity|events|equipment effectiveness|energy used|speed|cycle|backlog|tickets|complaints?|defects?|errors?|incidents?|injuries|accidents|returns|refunds|scrap|waste|emissions|usage|adoption|coverage|occupancy|utili[sz]ation|accuracy|wait|waits|delay|delays|abandonment|engagement|attendance|percentage|percent|proportion|index|arr|mrr|gmv|ltv|cac|arpu|dau|mau|wau|roi|roas|oee|dso|csat|ces|mttr|mtbf|ctr|cpa|cpc|ebitda|first-(?:call|contact|time|visit|attempt) \w+|basket|repeat|renewals?|orders|deliveries|leakage|downtime|overtime|absence|absenteeism|vacancies|inventory|stock|arrears|debt|loss|losses|claims|output|traffic|pipeline|bookings|leads|tenure|headcount|spoilage|rework|breaches|response|duration|days|hours|frequency|age of|length of|window|density|consumption|completion|penetration|recall|activation|readmissions|mortality|quits|leavers|findings|outages|failures|bugs|cancellations|no-shows|stockouts|shrinkage|fraud|overdue|price|wages?|salary|pay gap|donations|donors|subscribers|members|accounts|deals|wins|value|lifetime|reach|stars?|grade|efficiency of|yields|turns|pass|productivity|dwell|mis-sorts|occurrences|exposure|delinquenc\w+)\b/

/** Nouns of quality: nobody can read a number off them. */
const quality =
  /(?:体验|能力|水平|文化|意识|氛围|质量|品质|协同|协作|沟通|基础|形象|品牌|影响力|竞争力|凝聚力|战斗力|执行力|团队|关系|理念|作风|机制|体系|管理|服务|素质|力度|合规|风险|治理|认知|实力|复杂度|透明度|内耗|创新|活力|信任|领导力|归属感|安全感|精神|生态|地位)$/
const enQuality =
  /\b(?:culture|experience|capabilit\w+|performance|quality|collaboration|communication|brand|awareness|relationships?|alignment|teamwork|mindset|skills?|innovation|leadership|morale|trust|reputation|governance|posture|process|processes|approach|focus|ownership|values|maturity|agility|excellence|efficiency|effectiveness|competitiveness|bureaucracy|complexity|friction|silos|transparency|visibility|momentum|presence|synergy|strategy|service|services|position|knowledge|partnerships?)$/

/** The end of a name decides, and no name is longer; so that a hostile text costs no more than it should. */
const shortened = (words: string): string => (words.length > 160 ? words.slice(-160) : words)

/** A noun of quality at the end of a name. */
export const isQuality = (words: string): boolean =>
  quality.test(words) ||
  /\b(?:culture|experience|capabilit\w+|collaboration|communication|brand|awareness|relationships?|alignment|teamwork|mindset|skills?|innovation|leadership|morale|trust|reputation|posture|ownership|maturity|agility|excellence|competitiveness|momentum|environment|community|organi[sz]ation|team)\b/.test(
    words,
  )

/** Efficiencies that are ratios with a formula, not qualities. */
const ratioName =
  /\b(?:energy|fuel|equipment|thermal|round-trip|charge|labou?r|cost|asset|water|discharge) (?:efficiency|effectiveness)|process capability|过程能力/

/** 质量 and 能力 at the end of a name beat the measure words inside it; "率" and the like at the end beat all. */
function isZh(words: string): boolean {
  for (let at = 0; at < words.length; at++)
    if (words.charCodeAt(at) >= 0x4e00 && words.charCodeAt(at) <= 0x9fff) return true
  return false
}

/** Whether a number can be read off the thing named. `falls` : the text wants less of it, which things one can count allow. */
export function isMeasurable(name: string, falls: boolean): boolean {
  const words = shortened(name)
  const lower = words.toLowerCase()
  if (isZh(lower))
    return quality.test(lower)
      ? false
      : zhMeasurable.test(lower) || enMeasurable.test(lower) || (falls && lower.length <= 20)
  if (ratioName.test(lower)) return true
  if (enQuality.test(lower.replace(/ (?:of|for|in|on|across|with|between) .*$/, ''))) return false
  return enMeasurable.test(lower) || /\b[A-Z]{2,5}\b/.test(words) || (falls && !enQuality.test(lower))
}

const nouns: Trie = new Trie(nounWords)

/** "audit non-conformities", "non-revenue water": what fails to be good is bad. */
const isNegated = (name: string, at: number): boolean =>
  name.startsWith('non-', at - 4) || (name.includes(' non-') && / non-[a-z]+$/.test(name))

/** The side of the word nearest to the end of the name; of two that end there the longer one. */
function sideOf(name: string): -1 | 0 | 1 {
  const words = new Chars(name)
  let best = 0
  let value = 0
  let start = 0
  let end = 0
  for (let at = 0; at < words.length; at++) {
    if (!isWordStart(words, at) || !nouns.match(words, at)) continue
    const weight = nouns.end * 64 + Math.min(nouns.end - at, 63)
    if (words.charCodeAt(at) > 0x2000) at = nouns.end - 1
    if (weight <= best || (nouns.value & (Side.good | Side.bad)) === 0) continue
    best = weight
    value = nouns.value
    start = at
    end = nouns.end
  }
  if (value === 0) return 0
  if ((value & Side.good) !== 0) return isNegated(name, start) ? -1 : 1
  return remedy.test(name.slice(end)) ? 0 : -1
}

/** 缺陷消除率, 退货上架率: what is done about the bad thing stands between it and the measure. */
const remedy = /^.{2,}(?:率|比例|占比|比重)$/

const isWordStart = (words: Chars, at: number): boolean =>
  at === 0 || words.charCodeAt(at) > 0x2000 || !isWordCode(words.charCodeAt(at - 1))

/** Words behind these tell of what the metric is, not which way is good: "churn of SMB accounts". */
const complement =
  / (?:as an? (?:share|percentage|proportion)|of|for|per|in|on|at|by|across|with|within|from|among|between|after|during|under|before|when|where|until|that|who|which|to(?! (?:fill|hire|serve|market|value|resolve|repair|close|onboard|cash)))(?: .*)?$/

/** "share of manual invoices": what is counted decides, not the counting. */
const partOf = /^(?:the )?(?:share|percentage|proportion|number|percent|count|volume|amount|level) of /

/** Names whose head is behind the small word. */
const lastsWell = /^(?:return on|mean time between|average time between|time between (?:failures|breakdowns|stops))/

/** "paid travel time as a share of travel": whether the time is well spent is not said. */
const timeShare = /\b(?:time|hours) as an? (?:share|percentage|proportion)\b/

/** "bench time share": what is shared decides; a share of the market is good. */
const shareOf = /(?<!market|wallet|voice| a|the) share$/

/** "households sorting food waste": whether it is good that they do is not said by what they do it with. */
const doing = /[a-z]s [a-z]{3,}ing /

/** "findings closed", "cars with zero defects": what is bad in itself is dealt with or absent. */
const settled =
  /\b(?:zero|without|free of|clos(?:ed|ure)|solved|resolved|resolution|answer(?:s|ed)|reconciled|fixed|settled|cleared|handled|caught|detected|prevented|deflected|diverted|avoided|remediated|investigated|acknowledged|addressed|corrected|mitigated|completed|treated|(?:under|within|inside|less than) \d+)\b/

/** 完成整改的隐患占比, 评分低于60分的客户: which way is good depends on what is said of the things counted. */
const qualified =
  /(?:整改|解决|关闭|闭环|修复|处置|消除|化解|办结)(?:完成|完毕)?的|(?:低于|高于|不足|超过|少于|多于|大于|小于|未达).*的/

/** 暂缓献血的人次: what is said of those counted decides. */
const countOf = /^(.+)的(?:人次|人数|户数|客户数?|用户数?|订单|次数)$/

/** 费用占收入比重: what has a share decides, not what it is a share of. */
const shareIn = /占(?![有比用]).{1,8}$/

/** 有效工时占比: of what time or money is spent on, the words before say whether it is good. */
const spentOn = /(?:工时|时间|时长|成本|费用)(?:占比|比例|比重)$/

/** 1 where more is better, -1 where less is, 0 where it can't be told. The word nearest to the head of the name decides. */
export function polarityOf(words: string): -1 | 0 | 1 {
  if (words !== asked) {
    answer = sideOfName(words)
    asked = words
  }
  return answer
}

/** Several rules ask about the one name of a text in turn; the last answer serves them all. */
let asked = ''
let answer: -1 | 0 | 1 = 0

function sideOfName(words: string): -1 | 0 | 1 {
  const lower = shortened(words).toLowerCase()
  if (isZh(lower)) {
    if (lower.includes('的') && qualified.test(lower)) return 0
    const counted = lower.includes('的') ? countOf.exec(lower) : null
    if (counted) return sideOf(counted[1] as string)
    return sideOf(
      lower.includes('占') || '例重'.includes(lower.at(-1) ?? ' ')
        ? lower.replace(spentOn, '').replace(shareIn, '')
        : lower,
    )
  }
  if (lastsWell.test(lower)) return 1
  const bracket = lower.endsWith(')') ? lower.lastIndexOf(' (') : -1
  if (bracket > 0) return sideOf(lower.slice(bracket + 2, -1)) || sideOfName(lower.slice(0, bracket))
  const rest = lower.includes(' of ') ? lower.replace(partOf, '') : lower
  const whole = rest.replace(complement, '')
  const head = whole.endsWith(' share') ? whole.replace(shareOf, '') : whole
  if (doing.test(head) || (lower.includes(' as a') && timeShare.test(lower))) return 0
  const side = sideOf(head)
  return side < 0 && settled.test(lower) && !/\b(?:time|times|days|hours)\b/.test(head) ? 0 : side
}

/** Less or more is good only in context: nobody's fault to move them either way. */
const neutral =
  /\btop \d|top-\d|前[三五十\d]+[大名家]|集中度|大客户|单一|最大|concentration|largest|biggest|single-source|headcount|spend|price|budget|investment|人数|编制|价格|定价|预算|投入|研发费用率|r&d|inventory(?! accuracy)|库存$|库存(?:金额|量|水平|总额)|stock|排名|rank|药占比|杠杆|汇率|薪酬|工资|月薪|wage|salary|客流|周期$|时间$|工时$|reading time|effort score|费力度|时长$/i
const surely =
  /响应|等待|交付|审批|处理|加载|结算|办理|办结|等候|故障恢复|修复时间|报障|送达|response|wait|lead time|repair|load|turnaround|cycle time|time to|handling|停机|停线|缺货|周转天数|days sales/i

const lasting =
  /tenure|uptime|between failures|life|battery|cover|runway|reading|session|stay|active days|persistency|年限|寿命|续航|无故障|可用天数|在线|停留|合作|阅读|观看|服务时长|学习/i

/** Words that spoil a good noun ("failed deliveries"): which way is good can no longer be told. */
const spoiled =
  /\b(?:late|missed|delayed|failed|overdue|rejected|cancell?ed|lost|abandoned|re-?opened|re-open|reworked|un\w+ed|unpaid|avoidable|preventable|unplanned|unsafe|wasted|duplicate|expired|disputed|faulty|defective|incorrect|incomplete|repeat (?:visits?|calls?|contacts?|orders? for)|without|lacking|missing|(?:below|under|over|above|beyond|than) [£$€]?\d+)\b|^(?:漏|错|误|逾期|延迟|延误|失败|未|晚到|晚点|迟|无效|重复|超期|超时|积压|闲置|空置|异常|违规)/

/** Moving it this way is surely worse. What is measured as a length of time is better short, but for what should last. */
export function isWorse(words: string, rises: boolean, isTime = false): boolean {
  const polarity = polarityOf(words)
  if (polarity === 0 || (polarity === 1) === rises) return false
  if (polarity === 1 && spoiled.test(words.toLowerCase())) return false
  if (isTime && !rises && !lasting.test(words)) return false
  return !neutral.test(words) || surely.test(words)
}

const share =
  /率|律|占比|比例|比重|份额|留存|复购|转化|渗透|(?:完成|达标|准确|合格|命中|覆盖|交付)度|\b(?:rate|rates|ratio|share|percentage|percent|proportion|margin|margins|conversion|retention|churn|occupancy|utili[sz]ation|uptime|availability|yield|attendance|coverage|completion|uptake|take-up|accuracy|renewal|renewals|penetration|oee|employment|repeat purchase|delinquenc\w+|on-time \w+|attrition|straight-through \w+|activation|persistency|abandonment|adherence|compliance|pass|bounce|adoption)\b/i
const noShare =
  /汇率|频率|速率|倍率|效率(?!oee)|功率|心率|周转率|分辨率|heart rate|hourly rate|run rate|day rate|room rate|exchange rate|interest rate|sharpe|current ratio|adoption of \d|share price|number of|share of voice score|satisfaction$|frame rate|occupancy cost|ratio of \w+ to/i

/** Whether the metric is itself a percentage. */
export const isShare = (words: string): boolean => share.test(shortened(words)) && !noShare.test(shortened(words))

const mayPass100 =
  /计划|预算|达成率|目标|完成率.*(?:销售|营收|任务|指标)|(?:销售|营收|任务|产值|回款|指标|业绩).*完成率|综合成本率|偿付能力|充足率|nrr|净收入留存|净留存|net revenue|net retention|net dollar|增长率|增速|回报率|投资回报|收益率|拨备|产能利用率|杠杆|同比|环比|资产负债率|combined ratio|solvency|budget|plan|target|quota|attainment|growth|roi|return on|achievement|流动性|净稳定|利息保障|偿债|备付|coverage ratio|liquidity|leverage|expense ratio|last year|储备|流动比率|资本|溢价|毛利加价|markup|mark-up|loan-to|capacity utili|存贷比|产销率|续约金额|金额留存|扩张/i

/** Whether the metric is a part of a whole: above 100 % it can't be. */
export const isBounded = (words: string): boolean =>
  (isShare(words) || /csat|satisfaction|满意度|敬业度/i.test(words)) && !mayPass100.test(words)

export const isNps = (words: string): boolean => /\be?nps\b|净推荐值/i.test(words)

/** Mere exposure or volume as the measured thing; a rate of what follows it is none. */
export function isVanity(words: string): boolean {
  const last = words.charCodeAt(words.length - 1)
  if (
    last >= 0x4e00 &&
    last <= 0x9fff &&
    !vanityEnds.includes(words[words.length - 1] as string) &&
    !/[（(]/.test(words)
  )
    return false
  const name = shortened(words)
    .toLowerCase()
    .trim()
    .replace(/[（(].*$/, '')
    .trim()
  const head = isZh(name) ? name : name.replace(/ (?:of|for|on|per|from|to|across|in|by|a|via|at) .*$/, '')
  return endsInVanity(head) && !/转化|活跃|留存|付费|conversion|rate|share of|activation|active/.test(name)
}

function endsInVanity(name: string): boolean {
  if (!vanityEnds.includes(name[name.length - 1] ?? ' ')) return false
  const head = new Chars(name)
  for (let at = Math.max(0, head.length - 28); at < head.length; at++)
    if (
      isWordStart(head, at) &&
      nouns.match(head, at) &&
      nouns.end === head.length &&
      (nouns.value & Side.vanity) !== 0
    )
      return true
  return false
}
