import type { Ambition, Localized, Status } from '@okr/core'

/** What is known of an objective or a key result, in words. */
export interface NodeMessages {
  readonly status: Readonly<Record<Status, string>>
  readonly ambition: Readonly<Record<Ambition, string>>
  readonly findings: (count: number) => string
}

export const nodeMessages: Localized<NodeMessages> = {
  'zh-CN': {
    status: { green: '正常', amber: '有风险', red: '落后' },
    ambition: { committed: '承诺型', aspirational: '挑战型' },
    findings: (count) => `${count} 条建议`,
  },
  en: {
    status: { green: 'On track', amber: 'At risk', red: 'Off track' },
    ambition: { committed: 'Committed', aspirational: 'Aspirational' },
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  },
}
