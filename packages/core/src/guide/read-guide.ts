import { createGuideReader } from './create-guide-reader.ts'
import type { Guide } from './guide.ts'

/**
 * The guide that a text holds: our own Markdown, or what a model or a chat app answered, with any marks for headings
 * and lists, in JSON, cut off. Any text holds one, if only an empty one.
 */
export function readGuide(markdown: string): Guide {
  const reader = createGuideReader()
  reader.push(markdown)
  return reader.end()
}
