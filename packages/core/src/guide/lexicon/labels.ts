import type { Localized } from '../../text/locale.ts'
import type { CalloutTone } from '../guide.ts'

/** Fixed words that are printed, `{n}` being a number. */
export const labels = {
  case: { 'zh-CN': '案例 {n}', en: 'Case {n}' },
  phase: { 'zh-CN': '阶段 {n}', en: 'Phase {n}' },
  exampleOkrs: { 'zh-CN': '示例 OKR', en: 'Example OKRs' },
  signal: { 'zh-CN': '识别信号', en: 'How to notice it' },
  remedy: { 'zh-CN': '应对方法', en: 'What to do' },
  contents: { 'zh-CN': '目录', en: 'Contents' },
} satisfies Record<string, Localized>

/** Punctuation as each language sets it. */
export const colon: Localized = { 'zh-CN': '：', en: ': ' }
export const comma: Localized = { 'zh-CN': '、', en: ', ' }
export const brackets: Localized<readonly [string, string]> = { 'zh-CN': ['（', '）'], en: [' (', ')'] }

export const calloutTitles: Readonly<Record<CalloutTone, Localized>> = {
  note: { 'zh-CN': '说明', en: 'Note' },
  tip: { 'zh-CN': '建议', en: 'Tip' },
  warning: { 'zh-CN': '注意', en: 'Warning' },
}
