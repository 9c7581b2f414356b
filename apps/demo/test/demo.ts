import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchOptions } from '../../../tooling/chromium.ts'

export type Language = 'zh-CN' | 'en'
export const languages = ['zh-CN', 'en'] as const

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1440, height: 900 }

interface Options {
  readonly language: Language
  readonly viewport?: { width: number; height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** After the address of the demo, "?…". */
  readonly query?: string
  /** What is there when the page is. */
  readonly ready?: string
}

/** What serves the demo. */
export interface Served {
  /** Ends with a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

async function serveFiles(): Promise<Served> {
  const root = new URL('..', import.meta.url).pathname
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error('The preview server has no address')
  return { address, close: () => server.close() }
}

/**
 * Serves the built demo, as files alone where nothing else is said, and drives it in Chromium. After every test: no error
 * on the console, no exception, and no request to anything but the demo itself.
 */
export function useDemo(serve: () => Promise<Served> = serveFiles) {
  let server: Served
  let browser: Browser
  const contexts: BrowserContext[] = []
  const problems: string[] = []
  const address = () => server.address

  beforeAll(async () => {
    server = await serve()
    browser = await chromium.launch(launchOptions())
  })

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(problems.splice(0)).toEqual([])
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  function watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
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

  return {
    address,
    /** Takes back a problem that a test means to cause: browsers report every refusal of a server. */
    expectProblem(problem: RegExp): void {
      const at = problems.findIndex((one) => problem.test(one))
      expect(problems[at]).toMatch(problem)
      problems.splice(at, 1)
    },
    /** A page of the demo in a browser of its own, with its form or its guide on it. */
    async open({
      language,
      viewport = desktop,
      colorScheme = 'light',
      query = '',
      ready = 'form, #references',
    }: Options): Promise<Page> {
      const options: BrowserContextOptions = { locale: language, viewport, colorScheme, reducedMotion: 'reduce' }
      const context = await browser.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
      contexts.push(context)
      const page = await context.newPage()
      watch(page)
      await page.goto(address() + query)
      await page.locator(ready).first().waitFor({ state: 'attached' })
      return page
    },
  }
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** The words of the guide as a reader sees them. */
export const guideText = (page: Page): Promise<string> =>
  page
    .locator('.okr-viewer__head, .okr-guide')
    .allInnerTexts()
    .then((texts) => texts.join('\n'))

export const answers: Readonly<Record<Language, string>> = {
  'zh-CN': new URLSearchParams([
    ['industry', '宠物医院'],
    ['companyType', 'services'],
    ['companySize', '50-250'],
    ['maturity', 'piloting'],
    ['focusAreas', 'progress-tracking'],
    ['focusAreas', '门店协同'],
    ['locale', 'zh-CN'],
  ]).toString(),
  en: new URLSearchParams([
    ['industry', 'Cross-border e-commerce'],
    ['companyType', 'retailer'],
    ['companySize', '250-1000'],
    ['maturity', 'established'],
    ['focusAreas', 'performance-management'],
    ['focusAreas', 'employee-motivation'],
    ['audience', 'executive'],
    ['locale', 'en'],
  ]).toString(),
}
