import { identifier } from '../../lexicon/identify.ts'
import { labels } from '../../lexicon/labels.ts'
import { emoji } from '../../markdown/emoji.ts'
import { numeralValue, readNumbering } from '../../markdown/numbering.ts'
import { objectiveLabel } from '../../okr-text/labels.ts'
import { readTiming } from './timing.ts'

const exampleOkrs = identifier(
  { examples: labels.exampleOkrs },
  {
    examples: [
      '示例okr',
      'okr示例',
      'okr范例',
      'okr样例',
      '目标示例',
      'exampleokr',
      'okrexample',
      'sampleokr',
      'exampleobjective',
    ],
  },
)

export const isExampleOkrs = (title: string): boolean => exampleOkrs.roughly(title) !== undefined

const phaseLabels = [
  /^(?:phase|stage|step|阶段|步骤)\s{0,4}(\d{1,3}|[一二三四五六七八九十]{1,3})(?:\s{0,4}[:：.、—–-]|(?=\s|$))/i,
  /^第\s{0,2}(\d{1,3}|[一二三四五六七八九十]{1,3})\s{0,2}(?:阶段|步)(?:\s{0,4}[:：.、—–-])?/,
]

/** Splits "Phase 2:", "阶段二：" or "第二步" from the front of a heading's Markdown. */
export function readPhaseLabel(markdown: string): { number: number; rest: string } | undefined {
  for (const label of phaseLabels) {
    const bare = markdown.replace(emoji, '')
    const found = label.exec(bare)
    if (found) return { number: numeralValue(found[1] ?? ''), rest: bare.slice(found[0].length).trimStart() }
  }
  return undefined
}

/** Whether the title of a tool would be taken for another thing that stands in this section. */
export const misreadAsOther = (markdown: string): boolean =>
  isExampleOkrs(markdown) ||
  readPhaseLabel(markdown) !== undefined ||
  readNumbering(markdown).numbers.length > 0 ||
  objectiveLabel(markdown) !== undefined ||
  readTiming(markdown).timing !== ''
