// Hands the counts of a test run to the task that prints the last line of `npm test`.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Reporter, TestModule } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const path = process.env['OKR_COUNTS']
    if (!path) return
    const states = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) for (const test of module.children.allTests()) states[test.result().state] += 1
    const broken = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length
    const failed = states.failed + broken + errors.length
    writeFileSync(path, JSON.stringify({ passed: states.passed, failed, skipped: states.skipped + states.pending }))
  }
}
