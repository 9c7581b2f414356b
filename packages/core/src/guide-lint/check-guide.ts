import { type Guide, guideSchema, readGuide } from '../guide/index.ts'
import type { GuideLintOptions } from './facts/guide-facts.ts'
import { withLinkedReferences } from './facts/linked-references.ts'
import type { GuideFinding } from './finding.ts'
import { type GuideMetrics, guideMetrics } from './guide-metrics.ts'
import { type GuideOutline, guideOutline } from './guide-outline.ts'
import { lintGuide } from './lint-guide.ts'

/** A text from anywhere as a guide, with what can be said about it. */
export interface CheckedGuide {
  readonly guide: Guide
  readonly outline: GuideOutline
  readonly metrics: GuideMetrics
  readonly findings: readonly GuideFinding[]
}

/**
 * Reads and checks a guide: our own Markdown or JSON, or whatever a model or a chat app answered. Links in the text
 * become references where the text has none of its own.
 */
export function checkGuide(text: string, options: Omit<GuideLintOptions, 'markdown'> = {}): CheckedGuide {
  const guide = withLinkedReferences(ownJson(text) ?? readGuide(text))
  return {
    guide,
    outline: guideOutline(guide, options.isRegistered),
    metrics: guideMetrics(guide, options.grounding),
    findings: lintGuide(guide, { ...options, markdown: text }),
  }
}

/** A guide as this project writes it in JSON; any other JSON is read for its words. */
function ownJson(text: string): Guide | undefined {
  if (!/^\s{0,99}\{/.test(text)) return undefined
  try {
    const parsed = guideSchema.safeParse(JSON.parse(text))
    // The schema says of what may be absent that it may be undefined, which JSON has not.
    return parsed.success ? (parsed.data as Guide) : undefined
  } catch {
    return undefined
  }
}
