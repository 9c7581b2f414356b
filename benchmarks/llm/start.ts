import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, type Row, row } from './stats.ts'

const root = join(import.meta.dirname, '../../packages/llm/dist/index.js')

const start = (code: string): number => {
  const from = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', code])
  return performance.now() - from
}

/** A cold process that imports the root, beside one that imports nothing. */
export function startUp(): Row[] {
  const differences = Array.from({ length: 15 }, () => start(`import(${JSON.stringify(`file://${root}`)})`) - start(''))
  return [row('import of the root over bare Node', median(differences), 'ms', 15)]
}
