import { type GuideParams, type OkrSet, renderPage } from '@okr/core'
import type { OkrSuggestion } from '@okr/knowledge'
import { messages } from '../knowledge/messages.ts'
import { message } from '../locale.ts'

/** The sets as Markdown: each under its own heading, written as in guides. */
export function suggestionPage({ set, alternatives }: OkrSuggestion, { industry, locale }: GuideParams): string {
  const part = (title: string, { objectives }: OkrSet) => ({ title, blocks: [], objectives })
  return renderPage({
    locale,
    title: message(messages.suggestions, locale, { industry }),
    blocks: [{ type: 'callout', tone: 'warning', text: [{ type: 'text', text: messages.illustration[locale] }] }],
    parts: [
      part(messages.set[locale], set),
      ...alternatives.map((one, index) =>
        part(message(messages.alternative, locale, { number: String(index + 1) }), one),
      ),
    ],
    references: [],
  })
}
