import { join } from 'node:path'
import type { Locale } from '@okr/core'
import { DamagedJournalError, FolderInUseError, fileJobs, type JobStore, postgresJobs } from '@okr/server/jobs'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { messages as common } from '../messages.ts'
import { reasonOf } from '../reason.ts'
import { messages } from './messages.ts'

/** Jobs in a folder, or a failure that says why it can't be used. */
export async function openFolder(path: string, locale: Locale): Promise<JobStore> {
  try {
    return await fileJobs(path)
  } catch (error) {
    if (error instanceof FolderInUseError) {
      const { pid, host, path: lock } = error
      throw new Failure(message(messages.inUse, locale, { path, lock, pid: String(pid), host }), 2)
    }
    if (error instanceof DamagedJournalError) {
      throw new Failure(message(messages.damaged, locale, { path: error.path, line: String(error.line) }), 2)
    }
    const reason = reasonOf(error, locale)
    throw new Failure(message(common.unwritable, locale, { path: join(path, '.okr'), reason }), 2)
  }
}

export async function openDatabase(url: string, locale: Locale): Promise<JobStore> {
  try {
    return await postgresJobs({ url })
  } catch (error) {
    throw new Failure(message(messages.database, locale, { reason: reasonOf(error, locale) }), 2)
  }
}
