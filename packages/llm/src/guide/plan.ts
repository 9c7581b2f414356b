import { type Guide, type Section, sectionMarkdown, sectionOf } from '@okr/core/guide'
import type { GuideParams } from '@okr/core/params'
import type { Grounding } from '@okr/core/prompt'
import { bodyOf, type Registry } from './registry.ts'
import type { WrittenId } from './written-ids.ts'

/** The part of the grounding that is told in one section and nowhere else. */
type Material = Pick<Grounding, 'statements' | 'valueStream' | 'systems' | 'standards' | 'metrics' | 'cases'>

export interface SectionPlan {
  readonly id: WrittenId
  readonly title: string
  readonly material: Material
  /** The sources whose home is here. */
  readonly sources: readonly string[]
  /** Keys the section may cite: those of its material and of the composer's text. */
  readonly keys: ReadonlySet<string>
  /** What the composer would print here: vetted text to build on, and to fall back to. */
  readonly composed: Section
  readonly draft: string
}

export interface ContentPlan {
  readonly title: string
  readonly sections: readonly SectionPlan[]
}

const mostCases = 3

const nothing: Material = { statements: [], valueStream: [], systems: [], standards: [], metrics: [], cases: [] }

/** One home for every item: repetition across sections begins with handing all of them everything. */
function homes(grounding: Grounding): Readonly<Record<WrittenId, Material>> {
  const { statements, valueStream, systems, standards, metrics, cases } = grounding
  const isChallenge = ({ topic }: Grounding['statements'][number]) => topic === 'challenge'
  return {
    introduction: nothing,
    'industry-analysis': {
      ...nothing,
      statements: statements.filter((statement) => !isChallenge(statement)),
      valueStream,
      systems,
      standards,
      cases: cases.slice(mostCases),
    },
    'case-studies': { ...nothing, cases: cases.slice(0, mostCases) },
    implementation: { ...nothing, metrics },
    'best-practices': nothing,
    pitfalls: { ...nothing, statements: statements.filter(isChallenge) },
    conclusion: nothing,
  }
}

/** What is told where, before any model is asked. */
export function planContent(
  params: GuideParams,
  grounding: Grounding,
  composed: Guide,
  registry: Registry,
): ContentPlan {
  const material = homes(grounding)
  const taken = new Set<string>()
  const sections = composed.sections.flatMap((section): SectionPlan[] => {
    if (section.id === 'references') return []
    const own = material[section.id]
    const cited = citedIn(own)
    const sources = cited.filter((source) => !taken.has(source) && taken.add(source))
    const draft = bodyOf(sectionMarkdown(section, registry))
    const keys = [...cited.flatMap((source) => registry.keyOf(source) ?? []), ...keysIn(draft)]
    return [
      { id: section.id, title: section.title, material: own, sources, keys: new Set(keys), composed: section, draft },
    ]
  })
  return { title: composed.title || sectionOf(composed, 'introduction')?.title || params.industry, sections }
}

function citedIn({ statements, standards, metrics, cases }: Material): string[] {
  const facts = [...statements, ...standards, ...metrics, ...cases.flatMap((one) => one.facts)]
  return [...new Set(facts.flatMap(({ sources }) => sources))]
}

const keysIn = (markdown: string): string[] => Array.from(markdown.matchAll(/\[(S\d{1,4})\]/g), ([, key]) => key ?? '')
