import { sectionOf } from '../../../guide/section-of.ts'
import { lintKeyResult } from '../../../lint/lint.ts'
import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'key-result-error',
  severity: 'error',
  sources: [sources.playbook],
  messages,
  check({ guide }) {
    const objectives = sectionOf(guide, 'implementation')?.objectives ?? []
    return objectives.flatMap(({ keyResults }, position) =>
      keyResults.flatMap((keyResult, index) =>
        lintKeyResult(keyResult)
          .filter(({ severity }) => severity === 'error')
          .map((finding) => ({
            messageId: 'error',
            section: 'implementation',
            block: `objectives.${position}.keyResults.${index}`,
            ...(finding.range && { range: finding.range }),
            subject: keyResult.id,
            data: { text: keyResult.text, rule: finding.ruleId },
          })),
      ),
    )
  },
})
