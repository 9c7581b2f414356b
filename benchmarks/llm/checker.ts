import { sectionOf } from '../../packages/core/dist/guide/index.js'
import { lintOkrSet } from '../../packages/core/dist/lint/index.js'
import type { Checker } from '../../packages/llm/dist/index.js'

/** The key-result linter over every example, as the pipeline runs it. */
export const checker: Checker = {
  check: (guide) => {
    const objectives = sectionOf(guide, 'implementation')?.objectives
    if (!objectives) return []
    return lintOkrSet({ objectives }).map((finding) => ({
      ...finding,
      severity: 'info' as const,
      section: 'implementation',
      block: null,
    }))
  },
  describe: ({ ruleId }) => ruleId,
}
