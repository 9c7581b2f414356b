import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../../../tooling/chromium.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

async function visit({ address }: Site) {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' })
  return { page, problems }
}

describe.each(['18', '19'])('on a page of React %s, under a strict content policy', (react) => {
  let site: Site
  beforeAll(async () => {
    site = await serve(react)
  })
  afterAll(() => site.close())

  it('is rendered on the server without style attributes, and taken over without a complaint', async () => {
    expect(site.version).toMatch(new RegExp(`^${react}\\.`, 'u'))
    expect(site.html).not.toMatch(/\sstyle=/u)
    const { page, problems } = await visit(site)
    const field = page.locator('#light textarea').first()
    await field.fill('Improve NPS significantly')
    expect(await page.locator('#light .okr-kr .okr-marked').count()).toBeGreaterThan(0)
    await page.locator('#light .okr-chip button').first().click()
    await page.locator('#light .okr-chip input').waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  it('speaks two languages and wears two themes at once', async () => {
    const { page } = await visit(site)
    const colours = await page.evaluate(() =>
      ['#dark', '#light'].map(
        (section) => getComputedStyle(document.querySelector(`${section} .okr`) ?? document.body).color,
      ),
    )
    expect(colours).toEqual(['rgb(232, 232, 227)', 'rgb(28, 31, 29)'])
    expect(await page.locator('#dark').innerText()).toContain('进展到哪里了？')
    expect(await page.locator('#light').innerText()).toContain('How far are we?')
    await page.close()
  })

  it('leaves the elements of the host as they are', async () => {
    const { page } = await visit(site)
    const host = await page.evaluate(() => {
      const [text, button] = [document.querySelector('#host-text'), document.querySelector('#host-text button')]
      if (!text || !button) throw new Error('No host')
      const { marginBlockStart, color } = getComputedStyle(text)
      return {
        marginBlockStart,
        color,
        border: getComputedStyle(button).borderTopStyle,
        scheme: getComputedStyle(text).colorScheme,
      }
    })
    expect(host).toEqual({ marginBlockStart: '16px', color: 'rgb(0, 0, 0)', border: 'outset', scheme: 'normal' })
    await page.close()
  })

  it('runs nothing and links nowhere that hostile words want', async () => {
    const { page, problems } = await visit(site)
    expect(await page.locator('#root :is(img, script, iframe, object, embed, svg[onload])').count()).toBe(0)
    const addresses = await page
      .locator('#root a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    // Or to a part of the same page.
    expect(addresses.filter((address) => !/^(?:https:\/\/|#)/u.test(address))).toEqual([])
    await page
      .locator('#light details')
      .first()
      .evaluate((element) => element.setAttribute('open', ''))
    for (const button of await page.locator('#light .okr-finding__apply').all()) await button.click()
    expect(problems).toEqual([])
    await page.close()
  })
})
