import type { Pack, Source } from '@okr/core/pack'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type PackProblem, problem } from './problem.ts'

interface Named {
  readonly id: string
}

const idsOf = (items: readonly Named[]): Set<string> => new Set(items.map(({ id }) => id))

function* taken(part: 'metrics' | 'cases', pack: Pack, others: readonly Pack[]): Generator<PackProblem> {
  for (const [index, { id }] of pack[part].entries()) {
    const owner = others.find((other) => idsOf(other[part]).has(id))
    if (!owner) continue
    yield problem(
      `${part}[${index}].id`,
      `行业包 ${owner.id} 已经用了 ${id}：换一个 id`,
      `the pack ${owner.id} uses ${id} already: choose another id`,
    )
  }
}

/** What other packs take from the one that this pack replaces, and would miss. */
function* missed(pack: Pack, others: readonly Pack[], { packs }: Knowledge): Generator<PackProblem> {
  const replaced = packs.find(({ id }) => id === pack.id)
  const gone = (replaced?.cases ?? []).filter(({ id }) => !idsOf(pack.cases).has(id))
  for (const { id } of gone) {
    const user = others.find(({ transferableCases }) => transferableCases.some((one) => one.case === id))
    if (user)
      yield problem(
        'cases',
        `行业包 ${user.id} 要用案例 ${id}：留下它`,
        `the pack ${user.id} uses the case ${id}: keep it`,
      )
  }
}

/**
 * Ids are one space for all packs: whoever takes one that is in use changes what other industries say. `knowledge` is
 * that without the pack.
 */
export function* checkIdentity(pack: Pack, sources: readonly Source[], knowledge: Knowledge): Generator<PackProblem> {
  const others = knowledge.packs.filter(({ id }) => id !== pack.id)
  yield* taken('metrics', pack, others)
  yield* taken('cases', pack, others)
  yield* missed(pack, others, knowledge)
  for (const [index, source] of sources.entries()) {
    const known = knowledge.findSource(source.id)
    if (!known || JSON.stringify(known) === JSON.stringify(source)) continue
    yield problem(
      `sources[${index}].id`,
      `登记册里已有来源 ${source.id}，内容不同：换一个 id，或去掉它`,
      `the registry has another source ${source.id}: choose another id, or leave it out`,
    )
  }
}
