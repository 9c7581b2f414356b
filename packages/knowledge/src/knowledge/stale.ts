import type { PrintedSource } from './knowledge.ts'

/** Whether a source was last looked at more than 12 months before a day. `today` is an ISO date. */
export function isStale({ verification }: Pick<PrintedSource, 'verification'>, today: string): boolean {
  const [year = '', ...rest] = verification.seen.split('-')
  return [String(Number(year) + 1), ...rest].join('-') < today
}
