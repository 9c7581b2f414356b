import type { Locale } from '@okr/core'
import type { Guide, Section, SectionId } from '@okr/core/guide'
import { formatGuideFinding, type GuideFinding, lintGuide } from '@okr/core/guide-lint'
import type { GuideParams } from '@okr/core/params'
import type { Grounding } from '@okr/core/prompt'
import type { Cuts } from '../gate/citations.ts'
import { type Registry, referencesOf } from './registry.ts'
import { finding, ownMessages, thinFindings } from './thin.ts'

/** Advice to authors that is law for a model: it may not add to what it was handed. */
const binding = new Set(['ungrounded-number', 'unknown-organisation', 'wrong-language'])

export const isBlocking = ({ severity, ruleId }: GuideFinding): boolean => severity === 'error' || binding.has(ruleId)

export interface CheckContext {
  readonly params: GuideParams
  readonly grounding: Grounding
  readonly registry: Registry
  readonly composed: Section
}

/** Everything to be said against a section by itself. */
export function checkSection(section: Section, context: CheckContext): GuideFinding[] {
  const { params, grounding, registry, composed } = context
  const references = referencesOf(registry.places, params.locale)
  const guide: Guide = { locale: params.locale, title: '', sections: [section, references] }
  const found = lintGuide(guide, { params, grounding }).filter((one) => one.section === section.id)
  return [...found, ...thinFindings(section, composed)]
}

const mostCuts = 6

/** So much had to be taken out that what is left can't be trusted to hang together. */
export function cutFindings(section: SectionId, cuts: Readonly<Cuts>): GuideFinding[] {
  const kinds = Object.entries(cuts).filter(([, count]) => count > 0)
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return []
  const severity = total > mostCuts || cuts.secrets > 0 ? 'error' : 'info'
  return [
    finding(section, 'cut-passages', 'cut', severity, { count: total, kinds: kinds.map(([kind]) => kind).join(', ') }),
  ]
}

export const unfinished = (section: SectionId): GuideFinding =>
  finding(section, 'unfinished-section', 'unfinished', 'error', {})

/** A finding in words. */
export function describeFinding(found: GuideFinding, locale: Locale): string {
  const own = Object.hasOwn(ownMessages, found.messageId) ? ownMessages[found.messageId] : undefined
  if (!own || !['thin-section', 'cut-passages', 'unfinished-section'].includes(found.ruleId))
    return formatGuideFinding(found, locale)
  return own[locale].replaceAll(/\{(\w+)\}/gu, (_, key: string) => String(found.data[key] ?? ''))
}
