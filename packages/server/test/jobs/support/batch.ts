import type { Batch } from '../../../src/jobs/job.ts'

export const batchNamed = (id: string): Batch => ({
  id,
  owner: 'me',
  createdAt: '2026-11-24T08:00:00.000Z',
  webhook: null,
})
