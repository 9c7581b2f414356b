import { createHash } from 'node:crypto'
import { groundingFor, type Knowledge, packsFor } from '@okr/knowledge'
import { promptVersion } from '@okr/llm'
import type { JobInput, JobKey } from './job.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The same for the same parameters, packs, prompts, model, format, payer and version of this package, and for nothing else. What
 * a model is asked is made of the grounding and the texts of the prompts alone, so that these stand for them: all prompts
 * of a guide take thirty times as long.
 */
export function jobKey({ params, model, format, payer }: JobInput, knowledge: Knowledge): JobKey {
  const packs = packsFor(params, knowledge).map(({ id, version }) => [id, version])
  const prompt = model === null ? null : [promptVersion, sha256(JSON.stringify(groundingFor(params, knowledge)))]
  const { industry, companyType, companySize, maturity, focusAreas, audience, locale } = params
  const said = [industry, companyType, companySize, maturity, focusAreas, audience, locale]
  return sha256(JSON.stringify([VERSION, said, packs, prompt, model, format, ...(payer ? [payer.id] : [])]))
}
