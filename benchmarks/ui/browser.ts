import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type CDPSession, chromium, type Page } from 'playwright'
import { launchOptions } from '../../tooling/chromium.ts'

const here = import.meta.dirname
const own = (name: string) => join(here, '../../packages/react/dist', name)

/** One React for everybody, and ours as it is published. */
const alias = {
  react: join(here, 'node_modules/react'),
  'react-dom': join(here, 'node_modules/react-dom'),
  '@okr/react/alignment-canvas': own('alignment-canvas/index.js'),
  '@okr/react/okr-tree': own('okr-tree/index.js'),
  '@okr/react/key-result-table': own('key-result-table/index.js'),
  '@okr/react/key-result-input': own('key-result-input/index.js'),
  '@okr/react/guide-viewer': own('guide-viewer/index.js'),
  '@okr/react/use-guide': own('use-guide/index.js'),
}

export interface Bundle {
  readonly script: string
  readonly styles: string
}

export async function bundle(page: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'pages', page)],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    alias,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const ours = page.endsWith('ours.tsx') ? readFileSync(own('styles.css'), 'utf8') : ''
  return {
    script: outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '',
    styles: `${readFileSync(join(here, 'pages/page.css'), 'utf8')}${ours}${outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? ''}`,
  }
}

export interface Measurer {
  readonly page: Page
  /** CPU time of the main thread while something is done, in ms: other programs hardly change it. */
  readonly cpu: (work: () => Promise<unknown>) => Promise<number>
  /** CPU time of scripts since the page began, in ms. */
  readonly script: () => Promise<number>
  /** In MB, after collecting garbage. */
  readonly heap: () => Promise<number>
}

async function threadTime(session: CDPSession, of: 'TaskDuration' | 'ScriptDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === of)?.value ?? 0) * 1000
}

/** Does something on a page in a browser of its own, so that nothing is left over from the one before. */
export async function onPage<T>({ script, styles }: Bundle, work: (measurer: Measurer) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const [type, text] =
      request.url === '/page.js'
        ? ['text/javascript', script]
        : request.url === '/page.css'
          ? ['text/css', styles]
          : [
              'text/html',
              '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css"><div id="stage"></div><script type="module" src="/page.js"></script>',
            ]
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'stage' in window || 'guideStage' in window)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('HeapProfiler.enable')
    return await work({
      page,
      async cpu(task) {
        const before = await threadTime(session, 'TaskDuration')
        await task()
        return (await threadTime(session, 'TaskDuration')) - before
      },
      script: () => threadTime(session, 'ScriptDuration'),
      async heap() {
        for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
        return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
      },
    })
  } finally {
    await browser.close()
    server.close()
  }
}
