import * as z from 'zod'
import { type Batch, type BatchCounts, isFinished } from '../../jobs/job.ts'
import type { TableProblem } from '../../jobs/rows/table.ts'

const count = z.int().min(0)

const problem = z.strictObject({
  line: count.nullable().describe('Line of the table, or place in the list from 1. / 行号。'),
  column: z.string().nullable(),
  message: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
})

export const batchResource = z
  .strictObject({
    id: z.string(),
    state: z.enum(['running', 'finished']),
    createdAt: z.iso.datetime(),
    total: count.describe('Guides; rows that ask for the same one count once. / 指南的份数。'),
    done: count,
    failed: count,
    webhook: z.url().nullable(),
    problems: z
      .array(problem)
      .optional()
      .describe('Rows that were left out, and why; when the batch is made. / 没有接受的行，只在创建时给出。'),
  })
  .meta({ id: 'BatchResource', description: 'A list of guides that were asked for at once. / 一批指南。' })

export const resourceOf = (batch: Batch, counts: BatchCounts, problems?: readonly TableProblem[]) => ({
  id: batch.id,
  state: isFinished(counts) ? 'finished' : 'running',
  createdAt: batch.createdAt,
  total: counts.total,
  done: counts.done,
  failed: counts.failed,
  webhook: batch.webhook,
  ...(problems ? { problems } : {}),
})
