import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'

/** Pins this process and all it starts to the last core, where the system can; says what became of it. */
export function oneCore(): string {
  const core = String(cpus().length - 1)
  try {
    execFileSync('taskset', ['-a', '-p', '-c', core, String(process.pid)], { stdio: 'ignore' })
    return `pinned to core ${core}`
  } catch {
    return 'not pinned to one core (no taskset)'
  }
}
