import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchOptions } from '../../../tooling/chromium.ts'
import { isReady, type Outcome, show } from './in-page.ts'

const root = new URL('..', import.meta.url).pathname

export interface Story {
  readonly id: string
  readonly title: string
  readonly name: string
}

interface Entry extends Story {
  readonly type: 'story' | 'docs'
}

const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>
}

/** Every story of the built gallery. */
export const stories: readonly Story[] = Object.values(entries).filter(({ type }) => type === 'story')

export interface Look {
  readonly locale: 'zh-CN' | 'en'
  readonly theme: 'light' | 'dark'
  readonly width: number
}

export const phone = 390
export const desktop = 1280

/**
 * Serves the built gallery from its files and shows stories in Chromium. After every test: no error on the console, no
 * exception, and no request to anything but the gallery.
 */
export function useGallery() {
  let server: PreviewServer
  let browser: Browser
  const pages = new Map<string, Promise<Page>>()
  const problems: string[] = []
  const address = () => server.resolvedUrls?.local[0] ?? ''

  beforeAll(async () => {
    server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'storybook-static' },
      preview: { port: 0, host: '127.0.0.1' },
    })
    browser = await chromium.launch(launchOptions())
  })

  afterEach(() => expect(problems.splice(0)).toEqual([]))

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  function watch(page: Page): void {
    page.on('console', (message) => {
      // Storybook asks for its own icon where a file server has none.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) {
        problems.push(`console: ${message.text()}`)
      }
    })
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(address()) && !url.startsWith('blob:')) problems.push(`request: ${url}`)
    })
  }

  async function open({ locale, theme, width }: Look): Promise<Page> {
    const context = await browser.newContext({
      locale,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    watch(page)
    // Without a story the address's globals are not read.
    const first = stories[0]?.id ?? ''
    await page.goto(`${address()}iframe.html?viewMode=story&id=${first}&globals=locale:${locale};theme:${theme}`)
    await page.waitForFunction(isReady)
    return page
  }

  /** Storybook may load its frame once more when the globals of the address arrive; the story is asked for again then. */
  async function shown(page: Page, id: string): Promise<Outcome> {
    try {
      return await page.evaluate(show, id)
    } catch (error) {
      if (!String(error).includes('Execution context was destroyed')) throw error
      await page.waitForFunction(isReady)
      return await page.evaluate(show, id)
    }
  }

  return {
    /** A page with the story on it and what became of it; one page a look, because Storybook takes long to start. */
    async show(id: string, look: Look): Promise<{ readonly page: Page; readonly outcome: Outcome }> {
      const key = JSON.stringify(look)
      const opened = pages.get(key) ?? open(look)
      pages.set(key, opened)
      const page = await opened
      return { page, outcome: await shown(page, id) }
    },
  }
}
