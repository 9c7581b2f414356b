import type { Statement } from '@okr/core/pack'
import type { PhasePlan } from '../playbook/types.ts'
import type { Context } from './context.ts'

const smallest = '1-50'

/** What a small company does instead, where the phase tells. */
const smallOf = ({ small }: PhasePlan, { params }: Context) => (params.companySize === smallest ? small : undefined)

/** General steps (at most `most`), what the phase means in the industry, and what only this size needs. */
export function stepsOf(plan: PhasePlan, index: number, context: Context, most?: number): Statement[] {
  const { maturity, companySize } = context.params
  const general = smallOf(plan, context)?.steps ?? plan.steps
  const here = context.packs[0].phaseSteps[maturity].slice(index, index + 1)
  return [...general.slice(0, most), ...here, ...(plan.stepsBySize?.[companySize] ?? [])]
}

/** What exists when the phase is over. */
export const artefactOf = (plan: PhasePlan, context: Context) => (smallOf(plan, context) ?? plan).artefact
