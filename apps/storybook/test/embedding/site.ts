import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const folder = import.meta.dirname

const aliases: Readonly<Record<string, BuildOptions['alias']>> = {
  '18': { react: 'react-18', 'react-dom': 'react-dom-18' },
  '19': {},
}

async function bundle(entry: string, react: string, more: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    // Where the aliases are looked up.
    absWorkingDir: join(folder, '../..'),
    bundle: true,
    write: false,
    jsx: 'automatic',
    alias: aliases[react] ?? {},
    // Only then does React say what does not fit.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    ...more,
  })
  return outputFiles?.[0]?.text ?? ''
}

interface Rendered {
  readonly html: string
  readonly version: string
}

/** What the server renders, by the version of React asked for. */
async function rendered(react: string): Promise<Rendered> {
  const temporary = mkdtempSync(join(tmpdir(), 'okr-embedding-'))
  const file = join(temporary, 'server.cjs')
  try {
    writeFileSync(file, await bundle('server.tsx', react, { platform: 'node', format: 'cjs' }))
    return createRequire(import.meta.url)(file) as Rendered
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const styles = join(folder, '../../../../packages/react/dist/styles.css')

export interface Site extends Rendered {
  readonly address: string
  readonly close: () => Promise<void>
}

/** A page of a host: rendered on the server, taken over in the browser, under a strict content policy. */
export async function serve(react: string): Promise<Site> {
  const { html, version } = await rendered(react)
  const script = await bundle('client.tsx', react, { platform: 'browser', format: 'esm' })
  const page = `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="/icon"><link rel="stylesheet" href="/styles.css"></head><body><div id="root">${html}</div><script type="module" src="/page.js"></script></body></html>`
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/page.js': ['text/javascript; charset=utf-8', script],
    '/styles.css': ['text/css; charset=utf-8', readFileSync(styles, 'utf8')],
  }
  const server: Server = createServer(({ url }, response) => {
    const [type, text] = files[url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    html,
    version,
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
