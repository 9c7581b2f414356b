import type { Localized } from '@okr/core'
import type { Severity } from '@okr/core/lint'
import { type FindingMessages, findingMessages } from '../finding/messages.ts'

export interface LintReportMessages extends FindingMessages {
  readonly title: string
  readonly nothing: string
  readonly filter: string
  readonly counted: Readonly<Record<Severity, (count: number) => string>>
  readonly hidden: (count: number) => string
  /** Heading of findings that are about the set as a whole. */
  readonly whole: string
  readonly open: (name: string) => string
}

export const lintReportMessages: Localized<LintReportMessages> = {
  'zh-CN': {
    ...findingMessages['zh-CN'],
    title: '检查结果',
    nothing: '没有发现问题',
    filter: '按程度筛选',
    counted: {
      error: (count) => `${count} 个错误`,
      warning: (count) => `${count} 个警告`,
      info: (count) => `${count} 条建议`,
    },
    hidden: (count) => `另有 ${count} 条被筛选隐藏`,
    whole: '整套 OKR',
    open: (name) => `转到 ${name}`,
  },
  en: {
    ...findingMessages.en,
    title: 'What was found',
    nothing: 'Nothing to mend',
    filter: 'Filter by gravity',
    counted: {
      error: (count) => (count === 1 ? '1 error' : `${count} errors`),
      warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
      info: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    },
    hidden: (count) => `${count} more hidden by the filter`,
    whole: 'The whole set',
    open: (name) => `Go to ${name}`,
  },
}
