import { citationsIn, type Guide, sectionOf } from '../guide/index.ts'
import { lintKeyResult } from '../lint/lint.ts'
import type { Grounding } from '../prompt/grounding.ts'
import { type FactualSentence, guideFacts } from './facts/guide-facts.ts'
import type { HandedOut } from './facts/handed-out.ts'
import { isForeign } from './facts/language.ts'
import { overlaps } from './facts/overlap.ts'
import type { Passage } from './facts/passages.ts'

/** Shares from 0 to 1; null where there is nothing to divide by, or where only the handed facts could tell. */
export interface GuideMetrics {
  /** Cited sources that a reference resolves ÷ cited sources. */
  readonly citationValidity: number | null
  /** Factual sentences with a citation ÷ factual sentences (a figure, a standard or an organisation in them). */
  readonly citationCoverage: number | null
  /**
   * Cited factual sentences whose figures, standard and organisation all occur in what the cited sources are handed out
   * for ÷ cited factual sentences. null without a grounding.
   */
  readonly citationSupport: number | null
  /** Figures of factual sentences that occur in the handed facts ÷ figures. null without a grounding. */
  readonly numberGrounding: number | null
  /** Of any two sections: runs of eight words in both ÷ runs in either (Jaccard); the largest. 0 where none is shared. */
  readonly overlap: number
  /** Example key results without a finding of severity error ÷ example key results. */
  readonly keyResultPassRate: number | null
  /** Letters in passages of the guide's language ÷ letters; references and headings aside. */
  readonly languagePurity: number | null
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export function guideMetrics(guide: Guide, grounding?: Grounding): GuideMetrics {
  const facts = guideFacts(guide, grounding ? { grounding } : {})
  const { factual, handedOut, passages } = facts
  const sources = citationsIn(guide)
  const cited = factual.filter((sentence) => sentence.sources.length > 0)
  const figures = factual.flatMap((sentence) => sentence.figures)
  const keyResults = sectionOf(guide, 'implementation')?.objectives.flatMap((objective) => objective.keyResults) ?? []
  return {
    citationValidity: ratio(sources.filter((source) => facts.resolved.has(source)).length, sources.length),
    citationCoverage: ratio(cited.length, factual.length),
    citationSupport: handedOut && ratio(cited.filter((one) => isSupported(one, handedOut)).length, cited.length),
    numberGrounding:
      handedOut && ratio(figures.filter(({ value }) => handedOut.numbers.has(value)).length, figures.length),
    overlap: Math.max(0, ...overlaps(passages).map(({ share }) => share)),
    keyResultPassRate: ratio(
      keyResults.filter((one) => !lintKeyResult(one).some(({ severity }) => severity === 'error')).length,
      keyResults.length,
    ),
    languagePurity: purity(passages, guide),
  }
}

function isSupported({ figures, standard, organisation, sources }: FactualSentence, { factsOf }: HandedOut): boolean {
  const said = sources.map(factsOf).join(' ')
  const folded = said.replaceAll(/(?<=\d),(?=\d{3})/g, '')
  return (
    figures.every(({ value }) => folded.includes(value)) &&
    [standard, organisation].every((name) => name === undefined || said.includes(name))
  )
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

function purity(passages: readonly Passage[], { locale }: Guide): number | null {
  const own = passages.filter(({ section, isTitle }) => section !== 'references' && !isTitle)
  const all = own.reduce((sum, { text }) => sum + letters(text), 0)
  const foreign = own.filter((one) => isForeign(one, locale)).reduce((sum, { text }) => sum + letters(text), 0)
  return ratio(all - foreign, all)
}
