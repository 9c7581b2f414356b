import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'okr-jobs-'))
  // Ten thousand files take their time.
  onTestFinished(() => rmSync(path, { recursive: true, force: true }), 120_000)
  return path
}
