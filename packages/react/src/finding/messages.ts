import type { Localized } from '@okr/core'
import type { Severity } from '@okr/core/lint'

export interface FindingMessages {
  readonly severity: Readonly<Record<Severity, string>>
  readonly sources: string
  readonly ownAdvice: string
  readonly newTab: string
  readonly ignore: string
  readonly ignoreOf: (message: string) => string
}

export const findingMessages: Localized<FindingMessages> = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '建议' },
    sources: '依据',
    ownAdvice: '我们自己的建议，没有公开来源这样写',
    newTab: '（在新标签页打开）',
    ignore: '忽略',
    ignoreOf: (message) => `忽略：${message}`,
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Advice' },
    sources: 'Rests on',
    ownAdvice: 'our own advice; no published source states it',
    newTab: ' (opens in a new tab)',
    ignore: 'Ignore',
    ignoreOf: (message) => `Ignore: ${message}`,
  },
}
