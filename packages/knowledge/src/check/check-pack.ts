import type { Pack, Source } from '@okr/core/pack'
import { basePackId } from '../find/find-packs.ts'
import { extendKnowledge } from '../knowledge/extend.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { checkIdentity } from './check-identity.ts'
import { checkKeyResults } from './check-key-results.ts'
import { checkCitations, checkReferences } from './check-references.ts'
import { checkTexts } from './check-texts.ts'
import { type PackProblem, problem } from './problem.ts'
import { shapeOf } from './shape.ts'

/** The metrics of the pack and those that hold anywhere. */
function metricsFor(pack: Pack, { packs }: Knowledge) {
  const base = packs.find(({ id }) => id === basePackId)
  const metrics = new Map([...(base?.metrics ?? []), ...pack.metrics].map((metric) => [metric.id, metric]))
  return (id: string) => metrics.get(id)
}

function* checkGuardrails(
  ids: readonly string[],
  path: string,
  metricOf: (id: string) => unknown,
): Generator<PackProblem> {
  for (const [index, id] of ids.entries()) {
    if (!metricOf(id)) yield problem(`${path}[${index}]`, `没有指标 ${id}`, `there is no metric ${id}`)
  }
}

function* checkEditions(pack: Pack, { casesIn }: Knowledge, metricOf: (id: string) => unknown): Generator<PackProblem> {
  const cases = new Set(casesIn(pack).map(({ id }) => id))
  for (const [at, { parts, withoutCases = [] }] of (pack.editions ?? []).entries()) {
    yield* checkGuardrails(parts.guardrails ?? [], `editions[${at}].parts.guardrails`, metricOf)
    for (const [index, id] of withoutCases.entries()) {
      if (cases.has(id)) continue
      yield problem(
        `editions[${at}].withoutCases[${index}]`,
        `这个行业没有案例 ${id}`,
        `the industry has no case ${id} to leave out`,
      )
    }
  }
}

function* checkShaped(pack: Pack, knowledge: Knowledge): Generator<PackProblem> {
  const metricOf = metricsFor(pack, knowledge)
  yield* checkTexts(pack)
  yield* checkCitations(pack, knowledge.findSource)
  yield* checkKeyResults(pack, metricOf)
  yield* checkReferences(pack, knowledge)
  yield* checkGuardrails(pack.guardrails, 'guardrails', metricOf)
  yield* checkEditions(pack, knowledge, metricOf)
}

/**
 * Everything that is wrong with a pack, in the order of its parts; empty where it may be used. `sources` are those that
 * come with it, beside those of `knowledge`. Nothing but the shape is checked while the shape is wrong.
 */
export function checkPack(pack: unknown, sources: unknown, knowledge: Knowledge): PackProblem[] {
  const shaped = shapeOf(pack, sources)
  if (!shaped.ok) return [...shaped.problems]
  return [
    ...checkIdentity(shaped.pack, shaped.sources, knowledge),
    ...checkShaped(shaped.pack, withPack(shaped.pack, shaped.sources, knowledge)),
  ]
}

function withPack(pack: Pack, sources: readonly Source[], knowledge: Knowledge): Knowledge {
  const isThere = knowledge.packs.some(({ id }) => id === pack.id)
  return isThere && sources.length === 0 ? knowledge : extendKnowledge(knowledge, [{ pack, sources }])
}
