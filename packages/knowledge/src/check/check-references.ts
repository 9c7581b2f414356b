import type { Pack, Source } from '@okr/core/pack'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { sourceIdsIn } from '../knowledge/walk.ts'
import { type PackProblem, pathText, problem } from './problem.ts'

/** Every citation is in the registry and may be printed. */
export function* checkCitations(pack: Pack, sourceOf: (id: string) => Source | undefined): Generator<PackProblem> {
  for (const [id, path] of sourceIdsIn(pack)) {
    const source = sourceOf(id)
    if (!source) {
      yield problem(
        pathText(path),
        `来源 ${id} 不在登记册里：先登记`,
        `source ${id} is in no registry: register it first`,
      )
    } else if (source.use !== 'citable') {
      yield problem(pathText(path), `来源 ${id} 只作线索，不能引用`, `source ${id} is a lead only and may not be cited`)
    }
  }
}

const leastSources = 10
const leastCases = 5

/** Cases that exist and are enough, sources that are enough, functions and guardrails that fit. */
export function* checkReferences(pack: Pack, knowledge: Knowledge): Generator<PackProblem> {
  const own = knowledge.casesIn(pack)
  const known = new Set(knowledge.packs.flatMap(({ cases }) => cases.map(({ id }) => id)))
  for (const [index, { case: id }] of pack.transferableCases.entries()) {
    const path = `transferableCases[${index}].case`
    if (!known.has(id)) yield problem(path, `没有案例 ${id}`, `there is no case ${id}`)
    if (own.some((one) => one.id === id)) {
      yield problem(path, `案例 ${id} 已属于这个行业`, `case ${id} belongs to this industry already`)
    }
  }
  const offered = own.length + pack.transferableCases.length
  if (offered < leastCases) {
    yield problem(
      'cases',
      `只有 ${offered} 个案例，至少要 ${leastCases} 个`,
      `offers ${offered} cases; ${leastCases} are needed`,
    )
  }
  const sources = knowledge.sources.filter(({ industries, use }) => use === 'citable' && industries.includes(pack.id))
  if (sources.length < leastSources) {
    yield problem(
      'sources',
      `登记册里只有 ${sources.length} 个属于这个行业的来源，至少要 ${leastSources} 个`,
      `the registry holds ${sources.length} sources of this industry; ${leastSources} are needed`,
    )
  }
  for (const [at, { themes }] of pack.functions.entries()) {
    for (const [index, { level }] of themes.entries()) {
      if (level !== 'company') continue
      yield problem(
        `functions[${at}].themes[${index}].level`,
        '职能的目标属于部门或团队',
        'objectives of a function are of level department or team',
      )
    }
  }
}
