import { type GuideParams, presetParams } from '@okr/core'
import { knowledge } from '@okr/knowledge'
import type { BatchRow, JobInput } from '../../../src/jobs/job.ts'
import { jobKey } from '../../../src/jobs/job-key.ts'

const sample = presetParams('digital-health', 'en')

export const inputFor = (params: Partial<GuideParams>, model: string | null = null): JobInput => ({
  params: { ...sample, ...params },
  model,
  format: 'markdown',
})

const rowOf = (input: JobInput, row: number): BatchRow => ({ row, job: { key: jobKey(input, knowledge), input } })

/** Rows that ask for as many different guides. */
export const rowsFor = (count: number, model: string | null = null): BatchRow[] =>
  Array.from({ length: count }, (_, at) => rowOf(inputFor({ industry: `digital health ${at + 1}` }, model), at + 1))
