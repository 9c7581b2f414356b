import { spawn } from 'node:child_process'
import process from 'node:process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Whoever started us may be killed without a word to us: then another process is our parent, and nobody waits. */
export function endWithParent(end) {
  const parent = process.ppid
  return setInterval(() => process.ppid === parent || end(), 500).unref()
}

/**
 * Runs a command with this terminal and gives its exit code. Signals are handed on and the command is waited for, so
 * that Ctrl-C ends everything and leaves nothing behind.
 */
export function run(file, args, options = {}) {
  const child = spawn(file, args, { stdio: 'inherit', ...options })
  const forward = Object.fromEntries(signals.map((signal) => [signal, () => child.kill(signal)]))
  for (const signal of signals) process.on(signal, forward[signal])
  const watch = endWithParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward[name])
      clearInterval(watch)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}
