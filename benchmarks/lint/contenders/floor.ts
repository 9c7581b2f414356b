import type { Contender } from './contender.ts'

/** What a first set of rules costs that looks for words and understands nothing: one `test` a rule. */
const patterns: readonly RegExp[] = [
  /从\s*[\d.,]+/,
  /由\s*[\d.,]+/,
  /提升|提高|增长|增加/,
  /降低|减少|缩短|下降/,
  /\d+(?:\.\d+)?\s*%/,
  /万元|亿元|元/,
  /天|小时|分钟|秒|个工作日/,
  /取数|数据来源|来源/,
  /负责人/,
  /(?:Q[1-4]|[一二三四]季度|年底|月底|季度末)/,
  /持续|显著|大幅|尽快|若干|争取/,
  /完成|上线|组织|打造|探索|加强|推动/,
  /TBD|待定|X%|XX/i,
  /并且|同时|以及/,
  /\bfrom\s+\$?[\d.,]+/i,
  /\bto\s+\$?[\d.,]+/i,
  /\b(?:increase|grow|raise|improve|lift)\b/i,
  /\b(?:reduce|cut|decrease|lower|shorten)\b/i,
  /\b(?:ms|seconds?|minutes?|hours?|days?)\b/i,
  /\bsource:/i,
  /\bowner:/i,
  /\bby\s+(?:end|the end|Q[1-4]|\w+ \d+|\d{4}-\d\d-\d\d)/i,
  /\b(?:significantly|as much as possible|and so on|best-in-class|very|basically)\b/i,
  /\b(?:launch|hold|continue|investigate|support)\b/i,
  /\band\b.*\band\b/i,
]

export const floor: Contender = {
  name: 'floor: 25 RegExp tests',
  atLeast: 0.6,
  load: async () => (text) => {
    let hits = 0
    for (const pattern of patterns) if (pattern.test(text)) hits++
    return hits
  },
}
