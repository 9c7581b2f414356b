import type { Locale } from '@okr/core'
import type { KeyResultFields } from '@okr/core/kr'
import type { KeyResultPattern } from '@okr/core/pack'
import type { MetricFacts } from './outcome.ts'

/** Unit and illustrative values of a metric that only the reader knows. */
export interface Start {
  readonly unit: string
  readonly rise: readonly [from: number, to: number]
  readonly fall: readonly [from: number, to: number]
}

const money = (locale: Locale): string => (locale === 'en' ? 'USD' : 'CNY')

const days = /天数|days\b/iu
const score = /满意度|得分|评分|分数|净推荐|指数|\bscore|satisfaction|\bnps\b|rating/iu
const rate =
  /(?<!效)率|留存|流失|渗漏|占比|比例|比重|份额|覆盖面|\brate\b|\bshare\b|\bratio|percent|margin|yield|conversion|penetration|retention|churn|abandonment|leakage|scrap|attrition|utilisation|utilization|adoption|turnover|accuracy|coverage|completion|uptime|availability/iu
const conversion = /转化|conversion/iu
const unitPrice =
  /坪效|人效|客单价|单价|(?:成本|费用|价格).*(?:每|单|\/)|(?:每|单).*(?:成本|费用)|\b(?:cost|price|spend|revenue|sales) per\b|order value|basket/iu
const amount =
  /成本|费用|电费|账单|收入|营收|金额|销售额|利润|开支|\bcosts?\b|\bbills?\b|revenue|\bspend|expense|\bsales\b|profit|bookings/iu
const duration = /时长|时间|周期|耗时|工期|(?<!-)\btime\b|duration|cycle|delay|latency|wait/iu
const seconds = /加载|首屏|页面|延迟|load|latency|render/iu
/** People wait for minutes, unless it is for goods or papers. */
const minutes =
  /等待|等候|候诊|候车|排队|响应|接听|换型|换模|换线|\bwait|queue|response|answer|changeover|\bon hold\b/iu
/** What comes in pieces; a number of anything else needs the reader's unit. */
const counted =
  /(?:数|数量|次|件|起|笔|户|人|家|单|客诉|积压|粉丝|会员|订单|客户|用户|门店|专利|不符合项|线索)$|\b(?:number|count|backlog|claims|customers|users|members|orders|leads|sites|stores|patents|tickets|subscribers|followers|visitors|sign-?ups|bookings|hires|partners|downloads|requests|calls)\b/iu
const events = /次数|事故|事件|工伤|投诉|缺陷|injur|incident|accident|complaint|defect/iu

/** Of a share that nothing else is known of. */
export const share: Start = { unit: '%', rise: [62, 74], fall: [9, 6] }

function timeOf(name: string): Start {
  if (seconds.test(name)) return { unit: 's', rise: [2, 3], fall: [4, 2.5] }
  if (minutes.test(name)) return { unit: 'min', rise: [20, 30], fall: [45, 25] }
  return { unit: 'd', rise: [20, 30], fall: [20, 12] }
}

/** What the words of a name say of its unit, the first that fits; null where a number of it needs the reader's unit. */
export function startOf(name: string, locale: Locale): Start | null {
  if (/^(?:the )?time\b|时间$|时长$/iu.test(name)) return timeOf(name)
  if (days.test(name)) return { unit: 'd', rise: [45, 60], fall: [60, 45] }
  if (score.test(name)) return { unit: 'score', rise: [68, 78], fall: [45, 35] }
  if (conversion.test(name)) return { unit: '%', rise: [2.4, 3.2], fall: [3.2, 2.4] }
  if (rate.test(name)) return share
  if (unitPrice.test(name)) return { unit: money(locale), rise: [100, 115], fall: [100, 90] }
  if (amount.test(name)) return { unit: money(locale), rise: [2_000_000, 2_500_000], fall: [500_000, 420_000] }
  if (duration.test(name)) return timeOf(name)
  if (events.test(name)) return { unit: 'count', rise: [6, 12], fall: [12, 6] }
  return counted.test(name) ? { unit: 'count', rise: [100, 120], fall: [100, 80] } : null
}

/** Two significant digits: a value that is made up should not look measured. */
const rough = (value: number): number => Number(value.toPrecision(2))

type Values = Pick<KeyResultPattern, 'baseline' | 'target'>

/** What an illustration makes of a value of the reader's own. */
const mostGrowth = 1.4
const leastLeft = 0.6

/** What the text says of baseline, target or change, completed by the proportions of an illustration. */
function valuesOf({ baseline, target, change }: KeyResultFields, from: number, to: number): Values {
  const proportion = Math.min(mostGrowth, Math.max(leastLeft, to / from))
  if (baseline !== null && target !== null && baseline !== target) return { baseline, target }
  if (change) {
    const start = baseline ?? from
    const isRelative = change.unit === '%' || change.unit === 'x'
    const sign = Math.sign(to - from)
    const factor = change.unit === 'x' ? change.value : 1 + (sign * change.value) / 100
    return {
      baseline: start,
      target: Number((isRelative ? start * factor : start + sign * change.value).toPrecision(3)),
    }
  }
  if (target !== null && target !== baseline)
    return { baseline: target === 0 ? null : rough(target / proportion), target }
  const start = baseline ?? from
  return { baseline: start, target: baseline === null ? to : rough(start * proportion) }
}

const isInside = ([low, high]: MetricFacts['bounds'], value: number | null): boolean =>
  value === null || ((low === null || value >= low) && (high === null || value <= high))

/**
 * Values of a metric in the text's own words, most faithful first: as the text tells them, then from an illustration
 * alone, each also the other way round, for texts that contradict themselves.
 */
export function ownValues(fields: KeyResultFields, start: Start, bounds: MetricFacts['bounds']): Values[] {
  const [from, to] = fields.direction === 'decrease' ? start.fall : start.rise
  const isHeld = fields.direction === 'maintain' && fields.target !== null && fields.baseline === null
  const told = isHeld ? { baseline: null, target: fields.target } : valuesOf(fields, from, to)
  const illustrated = { baseline: from, target: to }
  const reversed = (values: Values): Values[] =>
    values.baseline === null ? [] : [{ baseline: values.target, target: values.baseline }]
  return [told, ...reversed(told), illustrated, ...reversed(illustrated)].filter(
    (values) =>
      isInside(bounds, values.baseline) && isInside(bounds, values.target) && values.baseline !== values.target,
  )
}
