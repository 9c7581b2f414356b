// The two commands of this repository, `npm start` and `npm test`, begin here, on whatever Node (>= 20) and npm the
// machine has. The work itself needs Node 24 and pnpm 12: both come from the npm registry, nothing is installed globally.
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const node = '24.21.0'
const pnpm = '12.21.0'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = ['tooling/tasks.mjs', ...process.argv.slice(2)]
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
}
const run = (file, list, extra = {}) => spawnSync(file, list, { cwd: root, env, stdio: 'inherit', ...extra })

function ready() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 24 || (major === 24 && minor < 11)) return false
  const out = spawnSync('pnpm --version', { cwd: root, env, encoding: 'utf8', shell: true })
  return out.status === 0 && out.stdout.trim().split('.')[0] === pnpm.split('.')[0]
}

let result
if (ready()) {
  result = run(process.execPath, args)
} else {
  const exec = ['exec', '--yes', `--package=node@${node}`, `--package=pnpm@${pnpm}`, '--', 'node', ...args]
  const cli = process.env.npm_execpath ?? ''
  // Through npm's own script there is no shell and no quoting to get wrong, on Windows too.
  result =
    basename(cli) === 'npm-cli.js'
      ? run(process.execPath, [cli, ...exec])
      : run('npm', exec, { shell: process.platform === 'win32' })
}
if (result.error) throw result.error
process.exit(result.status ?? 1)
