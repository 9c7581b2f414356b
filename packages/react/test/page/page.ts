import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchOptions } from '../../../../tooling/chromium.ts'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"

interface Options {
  /** After the address, "?…". */
  readonly query?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly hasTouch?: boolean
}

async function bundle(name: string): Promise<ReadonlyMap<string, { type: string; text: string }>> {
  const { outputFiles } = await build({
    entryPoints: [
      join(import.meta.dirname, `${name}.tsx`),
      join(import.meta.dirname, '../../src/styles.generated.css'),
    ],
    outdir: '/',
    entryNames: '[name]',
    bundle: true,
    write: false,
    logLevel: 'error',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
<link rel="stylesheet" href="/styles.generated.css"><link rel="stylesheet" href="/page.css"></head><body><main></main><script type="module" src="/${name}.js"></script></body></html>`
  return new Map([
    ['/page.css', { type: 'text/css', text: 'body { background: var(--okr-paper); margin: 1rem; }' }],
    ['/', { type: 'text/html', text: html }],
    [
      `/${name}.js`,
      { type: 'text/javascript', text: outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '' },
    ],
    [
      '/styles.generated.css',
      { type: 'text/css', text: outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '' },
    ],
  ])
}

/**
 * Serves one page of this folder under a strict content policy and drives it in Chromium. After every test: nothing on
 * the console, no exception and no dialog.
 */
export function usePage(name: string) {
  let server: Server
  let browser: Browser
  const contexts: BrowserContext[] = []
  const problems: string[] = []

  beforeAll(async () => {
    const files = await bundle(name)
    server = createServer((request, response) => {
      const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname)
      const headers = { 'content-type': `${file?.type}; charset=utf-8`, 'content-security-policy': policy }
      response.writeHead(file ? 200 : 204, headers).end(file?.text)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    browser = await chromium.launch(launchOptions())
  })

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(problems.splice(0)).toEqual([])
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  return async (options: Options = {}): Promise<Page> => {
    const { query = '', viewport = { width: 1280, height: 800 }, hasTouch = false } = options
    const context = await browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    contexts.push(context)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${query}`)
    await page.locator('.okr').first().waitFor()
    return page
  }
}
