import { defineGuideRule } from '../../define-rule.ts'
import type { FactualSentence } from '../../facts/guide-facts.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'uncited-fact',
  severity: 'warning',
  sources: [sources.alce, sources.support],
  messages,
  check({ factual }) {
    return factual
      .filter(({ sources: cited }) => cited.length === 0)
      .map((sentence) => ({
        ...subjectOf(sentence),
        section: sentence.passage.section,
        block: sentence.passage.block,
        range: { start: sentence.start, end: sentence.end },
      }))
  },
})

function subjectOf({ figures, standard, organisation, passage }: FactualSentence) {
  const [figure] = figures
  if (standard !== undefined) return { messageId: 'standard', data: { what: standard } } as const
  if (figure) return { messageId: 'figure', data: { what: passage.text.slice(figure.start, figure.end) } } as const
  return { messageId: 'organisation', data: { what: organisation ?? '' } } as const
}
