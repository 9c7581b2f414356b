import { type Guide, type Locale, presetParams, renderGuide, type Section } from '../../packages/core/src/index.ts'
import { composeGuide } from '../../packages/knowledge/src/index.ts'

/** A guide as the composer writes it, its parts over and over until it has so many characters, cut there. */
export function textOf(characters: number, locale: Locale = 'en'): string {
  const guide = composeGuide(presetParams('energy-storage', locale))
  const once = renderGuide(guide)
  return renderGuide(repeated(guide, Math.ceil(characters / once.length) + 1)).slice(0, characters)
}

const repeated = (guide: Guide, times: number): Guide => ({
  ...guide,
  sections: guide.sections.map((section) => repeatParts(section, times)),
})

/** References and subsections may stand once only; what else a section lists is repeated. */
function repeatParts(section: Section, times: number): Section {
  const entries = Object.entries(section).map(([key, part]: [string, unknown]) => {
    const isOnce = key === 'references' || key === 'subsections' || !Array.isArray(part)
    return [key, isOnce ? part : Array.from({ length: times }, () => part as readonly unknown[]).flat()]
  })
  const copy = Object.fromEntries(entries) as Section
  if (copy.id !== 'industry-analysis') return copy
  const subsections = copy.subsections.map((one) => ({
    ...one,
    blocks: Array.from({ length: times }, () => one.blocks).flat(),
  }))
  return { ...copy, subsections }
}

/** Text in pieces of so many characters, as a model sends it. */
export function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size))
  return pieces
}
