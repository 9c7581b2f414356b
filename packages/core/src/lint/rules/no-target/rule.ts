import type { Result } from '../../../kr/grammar/analysis.ts'
import { motion, Tag } from '../../../kr/lexicon/tags.ts'
import { targetTemplate } from '../../common/template.ts'
import { clean, defineRule } from '../../define-rule.ts'
import { Has } from '../../key-result-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: 'no-target',
  scope: 'key-result',
  severity: 'error',
  speaksOf: Has.endless,
  sources: [sources.playbook, sources.cms],
  messages,
  check(facts) {
    const { shape, measure, name } = facts
    if (shape.kind !== 'metric' || shape.main === null || name === '') return clean
    if (measure.target !== null || measure.change || shape.main.target || shape.main.change) return clean
    if (shape.main.base?.quantity === null) return clean
    return [
      {
        messageId: 'noTarget',
        ...weight(shape.main),
        range: shape.metric,
        data: { metric: name },
        suggestions: [targetTemplate(facts)],
      },
    ]
  },
})

/** Without a verb of movement the words may be no metric at all: then it is advice. */
const weight = ({ verb }: Result): { readonly severity?: 'warning' } =>
  (verb & (motion | Tag.hold)) === 0 ? { severity: 'warning' } : {}
