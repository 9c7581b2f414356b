// Makes sure that the browser tests have a Chromium: one that is there, else Debian's, else Playwright's own build.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromiumPath } from './chromium.ts'

const found = (): boolean => {
  try {
    chromiumPath()
    return true
  } catch (error) {
    // A path that somebody named and that does not exist is theirs to mend.
    if (process.env['CHROMIUM_PATH'] || process.env['CHROME_BIN'] || process.env['CHROME_PATH']) throw error
    return false
  }
}

const sh = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0

function install(): void {
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const debs = (browser: string) => sh(`apt-get install -y -qq ${browser} fonts-noto-cjk`)
  if (debian && sh('apt-get update -qq') && (debs('chromium-headless-shell') || debs('chromium'))) return
  sh('pnpm exec playwright install chromium')
}

if (!found()) {
  console.log('No Chromium found; installing one for the browser tests.')
  install()
  // Says what to do where no way of installing one worked.
  chromiumPath()
}
