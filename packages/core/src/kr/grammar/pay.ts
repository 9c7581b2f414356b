import { Tag } from '../lexicon/tags.ts'
import type { Token } from '../token.ts'
import type { Aside, Words } from './words.ts'

const link =
  /挂钩|兑现|按此|核定|计入|纳入|发放|随之|联动|绑定|影响|取决|扣|作为.*依据|与此|依此|tied|linked|depend|feed|counts|part of|based on|set on|factor|rides|triggers|pays|paid out|released|affect|reflected|count toward|determin|drives|drive |contingent|goes into|go into|is paid|conditional|权重|forfeit|unlock|hinge|included in|input to|basis|weigh/

/** 与奖金挂钩, "tied to the team bonus": words of pay with words that tie the result to them. */
export function payOf({ tokens, segment, folded, range, valued, isFirst, tags }: Words): Aside | null {
  if ((tags & Tag.pay) === 0) return null
  let pay: Token | null = null
  for (let at = segment.from; at < segment.to; at++)
    if (((tokens[at] as Token).tags & Tag.pay) !== 0) pay = tokens[at] as Token
  if (pay === null) return null
  const part = folded.slice(range.start, Math.min(range.end, range.start + 200))
  const found = link.exec(part)
  if (found === null || (valued && isFirst && !/挂钩|tied|linked|depend/.test(part))) return null
  const isAlone = isFirst && !valued && segment.to < tokens.length - 2
  if (isFirst && !isAlone && !/挂钩|tied|linked|depend|计入/.test(part)) return null
  return { kind: isFirst && valued ? 'result' : 'pay', range: { start: pay.start, end: pay.end } }
}
