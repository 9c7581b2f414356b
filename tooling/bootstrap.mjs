// The commands of this repository (`npm start`, `npm test`, …) begin here, on whatever Node (>= 20) and npm the machine
// has. The work itself needs Node 24 and pnpm 12: both come from the npm registry, nothing is installed globally.
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const node = '24.21.0'
const pnpm = '12.21.0'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
const args = ['tooling/tasks.mjs', ...process.argv.slice(2)]

function ready() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 24 || (major === 24 && minor < 11)) return false
  const out = spawnSync('pnpm --version', { cwd, env, encoding: 'utf8', shell: true })
  return out.status === 0 && out.stdout.trim().split('.')[0] === pnpm.split('.')[0]
}

/** Through npm's own script there is no shell and no quoting to get wrong, on Windows too. */
function throughNpm() {
  const exec = [
    'exec',
    '--yes',
    '--prefer-offline',
    `--package=node@${node}`,
    `--package=pnpm@${pnpm}`,
    '--',
    'node',
    ...args,
  ]
  const cli = process.env.npm_execpath ?? ''
  return basename(cli) === 'npm-cli.js'
    ? run(process.execPath, [cli, ...exec], { cwd, env })
    : run('npm', exec, { cwd, env, shell: process.platform === 'win32' })
}

process.exitCode = ready() ? await run(process.execPath, args, { cwd, env }) : await throughNpm()
