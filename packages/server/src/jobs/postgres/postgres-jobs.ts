import type { JobStore } from '../job-store.ts'
export const postgresJobs = async (_: { url: string; lease?: number }): Promise<JobStore> => { throw new Error('later') }
