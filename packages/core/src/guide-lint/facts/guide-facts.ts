import { type Guide, sectionOf } from '../../guide/index.ts'
import type { GuideParams } from '../../params/schema.ts'
import type { Grounding } from '../../prompt/grounding.ts'
import { type Figure, figuresIn } from './figures.ts'
import { type HandedOut, handedOut } from './handed-out.ts'
import { bareName, standardIn } from './names.ts'
import { organisationsIn } from './organisations.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** What a printed reference turned out to be: a source of the registry, nothing known, or no reference at all. */
export type ReferenceStatus = 'registered' | 'unconfirmed' | 'malformed'

export interface GuideLintOptions {
  /** What the writer was handed; without it nothing is said about numbers and names that were not. */
  readonly grounding?: Grounding
  /** The request; without it nothing is said about focus areas. */
  readonly params?: Pick<GuideParams, 'focusAreas'>
  /** The text that the guide was read from: what the reader took out of it for safety is then named. */
  readonly markdown?: string
  /** Whether the registry knows a reference, by its printed text; without it nothing is said about references. */
  readonly isRegistered?: (reference: string) => boolean
}

/** A sentence that states something about the world, and why it counts as that. */
export interface FactualSentence extends Sentence {
  readonly figures: readonly Figure[]
  readonly standard: string | undefined
  readonly organisation: string | undefined
}

/** What the rules read. */
export interface GuideFacts {
  readonly guide: Guide
  readonly passages: readonly Passage[]
  readonly factual: readonly FactualSentence[]
  readonly organisations: ReturnType<typeof organisationsIn>
  /** Sources that the references resolve. */
  readonly resolved: ReadonlySet<string>
  readonly handedOut: HandedOut | null
  readonly focusAreas: readonly string[]
  readonly markdown: string
  readonly isRegistered: ((reference: string) => boolean) | null
}

export function guideFacts(guide: Guide, options: GuideLintOptions): GuideFacts {
  const passages = passagesOf(guide)
  const organisations = organisationsIn(guide)
  return {
    guide,
    passages,
    organisations,
    factual: factualSentences(
      passages,
      organisations.map(({ name }) => bareName(name)),
    ),
    resolved: new Set(sectionOf(guide, 'references')?.references.map(({ source }) => source)),
    handedOut: options.grounding ? handedOut(options.grounding) : null,
    focusAreas: options.params?.focusAreas ?? [],
    markdown: options.markdown ?? '',
    isRegistered: options.isRegistered ?? null,
  }
}

/** The sections that say how things are; the others say what to do. */
const factualSections = new Set(['introduction', 'industry-analysis', 'case-studies', 'conclusion'])

/** What a guide says of itself or of its reader is no claim about the world. */
const aboutItself =
  /^(?:参考|来源|资料来源|sources?|references?)\s{0,2}[:：]|本指南|本报告|本文|本知识库|贵公司|this (?:guide|report|knowledge base)\b|your (?:company|organi[sz]ation)/i

function factualSentences(passages: readonly Passage[], names: readonly string[]): FactualSentence[] {
  const known = names.filter((name) => name.length >= 2)
  const candidates = passages.filter(({ section }) => factualSections.has(section))
  return sentencesOf(candidates).flatMap((sentence) => {
    if (aboutItself.test(sentence.text)) return []
    const figures = figuresIn(sentence.text)
    const standard = standardIn(sentence.text)
    const organisation = known.find((name) => sentence.text.includes(name))
    return figures.length > 0 || standard || organisation ? [{ ...sentence, figures, standard, organisation }] : []
  })
}
