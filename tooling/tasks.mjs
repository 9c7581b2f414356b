// Runs with Node 24 and pnpm 12 on the PATH (see bootstrap.mjs).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { run } from './run.mjs'

const install = ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline']
const turbo = ['pnpm', 'exec', 'turbo', 'run', '--output-logs=errors-only']

async function step([file, ...args], env = {}) {
  const began = Date.now()
  console.log(`\n> ${[file, ...args].join(' ')}`)
  const code = await run(file, args, { env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  console.log(`  (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return code
}

/** Steps without which the others make no sense: the first that fails ends the task. */
async function inOrder(steps) {
  for (const one of steps) {
    const code = await step(one)
    if (code !== 0) return code
  }
  return 0
}

async function start() {
  const code = await inOrder([install, [...turbo, 'build']])
  return code === 0 ? await run('node', ['tooling/serve.mjs']) : code
}

/** Checks that stand beside the tests; each counts as one test. */
const checks = [
  ['node', 'tooling/gen/main.ts', '--check'],
  [...turbo, 'typecheck'],
  ['pnpm', 'exec', 'tsc', '-p', 'tooling'],
  ['pnpm', 'exec', 'biome', 'ci', '--reporter=summary', '.'],
  ['pnpm', 'exec', 'oxlint', '--type-aware', '--deny-warnings'],
  ['pnpm', 'exec', 'knip'],
  ['pnpm', 'exec', 'size-limit'],
]

async function test(env = {}) {
  const code = await inOrder([install, ['node', 'tooling/ensure-chromium.ts'], [...turbo, 'build', 'build-storybook']])
  if (code !== 0) {
    console.log('\n0 passed, 1 failed, 0 skipped')
    return code
  }
  const folder = mkdtempSync(join(tmpdir(), 'okr-'))
  const counts = join(folder, 'counts.json')
  const codes = []
  for (const check of checks) codes.push(await step(check))
  const tests = await step(['pnpm', 'exec', 'vitest', 'run'], { ...env, OKR_COUNTS: counts })
  printTotal(codes, tests, readCounts(counts))
  rmSync(folder, { recursive: true })
  return [...codes, tests].find((one) => one !== 0) ?? 0
}

function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** The last line, over all runners. A runner that broke before it could count is one failure. */
function printTotal(codes, tests, { passed, failed, skipped }) {
  const broken = codes.filter((code) => code !== 0).length + (tests !== 0 && failed === 0 ? 1 : 0)
  const good = codes.filter((code) => code === 0).length
  console.log(`\n${passed + good} passed, ${failed + broken} failed, ${skipped} skipped`)
}

const tasks = { start, test: () => test(), 'test:full': () => test({ OKR_FULL: '1' }) }
const task = tasks[process.argv[2]]
if (!task) throw new Error(`No task ${process.argv[2]}: one of ${Object.keys(tasks).join(', ')}`)
process.exitCode = await task()
