import type { Localized } from '@okr/core'
import type { Section, SectionId } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** Rules about text that a model wrote, which say nothing of a guide from elsewhere. */
export const ownMessages: Readonly<Record<string, Localized>> = {
  short: m(
    '太短：只有 {length} 个字符，同一节底稿有 {expected} 个。',
    'Too short: {length} characters where the draft has {expected}.',
  ),
  few: m('“{list}”只有 {count} 项，底稿有 {expected} 项。', 'Only {count} of “{list}” where the draft has {expected}.'),
  cut: m('有 {count} 处被拦下：{kinds}。', '{count} passages had to be taken out: {kinds}.'),
  unfinished: m('没有写完。', 'It was not finished.'),
}

export const finding = (
  section: SectionId,
  ruleId: 'thin-section' | 'cut-passages' | 'unfinished-section',
  messageId: string,
  severity: GuideFinding['severity'],
  data: GuideFinding['data'],
): GuideFinding => ({
  ruleId,
  messageId,
  severity,
  data,
  section,
  block: null,
  range: null,
  suggestions: [],
  sources: [],
  subject: null,
})

/** A section that holds far less than the composer would print is no answer to the task. */
export function thinFindings(section: Section, composed: Section): GuideFinding[] {
  const [length, expected] = [sizeOf(section), sizeOf(composed)]
  const short =
    length < expected * leastText ? [finding(section.id, 'thin-section', 'short', 'error', { length, expected })] : []
  const lists = listsOf(composed).flatMap(([list, items]) => {
    const count = new Map(listsOf(section)).get(list)?.length ?? 0
    const isFew = count < Math.ceil(items.length * leastItems)
    return isFew ? [finding(section.id, 'thin-section', 'few', 'error', { list, count, expected: items.length })] : []
  })
  return [...short, ...lists]
}

/** Shares of what the composer prints: a model may be terse, and choose, but not leave the section out. */
const leastText = 0.2
const leastItems = 0.5

const listNames = new Set(['subsections', 'cases', 'phases', 'objectives', 'groups', 'pitfalls'])

const listsOf = (section: Section): [string, readonly unknown[]][] =>
  Object.entries(section).filter(
    (entry): entry is [string, readonly unknown[]] => listNames.has(entry[0]) && Array.isArray(entry[1]),
  )

/** Characters of all texts, wherever in the tree. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), 0)
  const { type, text } = value as { readonly type?: unknown; readonly text?: unknown }
  if (type === 'text' && typeof text === 'string') return text.length
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === 'type' || key === 'id' ? 0 : sizeOf(part)),
    0,
  )
}
