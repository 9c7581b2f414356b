import type { Statement } from '@okr/core/pack'
import type { PhasePlan } from '../playbook/types.ts'
import type { Context } from './context.ts'

/** General steps (at most `most`), what the phase means in the industry, and what only this size needs. */
export function stepsOf(plan: PhasePlan, index: number, context: Context, most?: number): Statement[] {
  const { maturity, companySize } = context.params
  const here = context.packs[0].phaseSteps[maturity].slice(index, index + 1)
  return [...plan.steps.slice(0, most), ...here, ...(plan.stepsBySize?.[companySize] ?? [])]
}
