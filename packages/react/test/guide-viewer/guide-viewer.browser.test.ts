import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { violations } from '../../../../tooling/axe.ts'
import { usePage } from '../page/page.ts'

const open = usePage('viewer')

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '')

describe('hostile words', () => {
  test('run nothing and link nowhere, in the text, in popovers, in findings and in the editor', async () => {
    const page = await open({ query: '?page=hostile' })
    const unsafe = 'img, script, iframe, object, embed, base, form, style, svg[onload], details[ontoggle], [onerror]'
    const strange = async () => ({
      elements: await page.locator('main').locator(unsafe).count(),
      links: await page
        .locator('main a')
        .evaluateAll((links) =>
          links
            .map((link) => (link as HTMLAnchorElement).href)
            .filter((href) => !href.startsWith('https://') && !href.startsWith(location.href.split('#')[0] ?? '')),
        ),
      handlers: await page.locator('main *').evaluateAll((all) => {
        const isHandler = ({ name }: Attr) => name.startsWith('on')
        return all.filter(({ attributes }) => [...attributes].some(isHandler)).length
      }),
    })
    const clean = { elements: 0, links: [], handlers: 0 }
    expect(await strange()).toEqual(clean)
    for (const mark of await page
      .locator('.okr-citation')
      .all()
      .then((all) => all.slice(0, 4))) {
      await mark.click()
      await page.getByRole('dialog').waitFor()
      expect(await strange()).toEqual(clean)
      await page.keyboard.press('Escape')
    }
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await strange()).toEqual(clean)
    await page.locator('.okr-section__tools button').first().click()
    await page.locator('textarea').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await strange()).toEqual(clean)
    expect(await page.locator('main').innerText()).toContain('<script>alert(1)</script>')
  })
})

describe('while a guide is written', () => {
  const step = (page: Page, times: number) =>
    page.evaluate(async (count) => {
      for (let time = 0; time < count; time++) {
        ;(window as unknown as { next: () => void }).next()
        await new Promise((resolve) => setTimeout(resolve))
      }
      await new Promise((resolve) => setTimeout(resolve, 120))
    }, times)

  test('finished parts stay the nodes they are, until and beyond the end', async () => {
    const page = await open({ query: '?page=streaming' })
    await step(page, 25)
    await page.locator('#okr-introduction p').first().waitFor()
    await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('#okr-introduction, #okr-introduction p, #okr-introduction li')]
      Object.assign(window, { kept: nodes, texts: nodes.map((node) => node.textContent) })
    })
    await step(page, 400)
    await page.locator('output', { hasText: 'done' }).waitFor()
    const after = await page.evaluate(() => {
      const { kept } = window as unknown as { kept: Element[] }
      return { count: kept.length, connected: kept.filter((node) => node.isConnected).length }
    })
    expect(after.count).toBeGreaterThan(3)
    expect(after.connected).toBe(after.count)
    expect(await page.locator('.okr-citation').first().innerText()).toBe('1')
  })

  test('the outline says which section waits, is being written and is done, and the section says it is busy', async () => {
    const page = await open({ query: '?page=streaming' })
    const states = () =>
      page.locator('.okr-outline__state').evaluateAll((all) => all.map(({ textContent }) => textContent))
    await step(page, 1)
    expect(new Set(await states())).toEqual(new Set(['waiting']))
    await step(page, 3)
    expect((await states())[0]).toBe('being written')
    expect(await page.locator('[aria-busy="true"]').count()).toBe(1)
    await step(page, 20)
    expect((await states()).slice(0, 2)).toEqual(['done', 'being written'])
  })

  test('nothing that was read moves when more comes below', async () => {
    const page = await open({ query: '?page=streaming' })
    await step(page, 40)
    const tops = () =>
      page
        .locator('#okr-introduction > *, .okr-viewer__head')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    const before = await tops()
    await step(page, 60)
    expect(await tops()).toEqual(before)
  })
})

describe.each(['en', 'zh-CN'])('by keyboard alone, in %s', (locale) => {
  const said = {
    en: { edit: 'Edit “Conclusion”', write: 'Write “Conclusion” again', save: 'Save', undo: 'Undo' },
    'zh-CN': { edit: '编辑“结论”', write: '重写“结论”', save: '保存', undo: '撤销' },
  }[locale as 'en']

  test('one gets through the outline, a citation, an edit with its findings, and its undoing', async () => {
    const page = await open({ query: `?locale=${locale}` })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#okr-introduction')
    await page.locator('.okr-citation').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('dialog').innerText()).toContain('2026-11-23')
    await page.keyboard.press('Escape')
    await page.locator('.okr-citation:focus').waitFor()

    const before = await page.locator('#okr-conclusion p').innerText()
    await page.getByRole('button', { name: said.edit }).press('Enter')
    const box = page.locator('textarea')
    await box.waitFor()
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await box.inputValue()).toBe(before)
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' [S9] 93%')
    await page.locator('.okr-editor__findings li').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await box.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('okr-conclusion-title')
    expect(await page.locator('#okr-conclusion p').last().innerText()).toContain('93%')
    await page.getByRole('button', { name: said.undo }).press('Enter')
    expect(await page.locator('#okr-conclusion p').innerText()).toBe(before)

    await page.getByRole('button', { name: said.edit }).press('Enter')
    await box.waitFor()
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: said.write }).press('Enter')
    expect(await page.locator('html').getAttribute('data-regenerated')).toBe('conclusion')
  })

  test('axe finds nothing with an editor and with a source open', async () => {
    const [theme, width] = locale === 'en' ? ['light', 1280] : ['dark', 390]
    const page = await open({ query: `?locale=${locale}&theme=${theme}`, viewport: { width, height: 800 } })
    await page.getByRole('button', { name: said.edit }).click()
    await page.locator('textarea').waitFor()
    expect(await violations(page, { without: ['region'] })).toEqual([])
    await page.locator('.okr-citation').first().click()
    expect(await violations(page, { without: ['region'] })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

test('inside a shadow root links, citations and their focus work, too', async () => {
  const page = await open({ query: '?shadow' })
  await page.locator('a[href="#okr-case-studies"]').first().click()
  await expect
    .poll(() => page.locator('#okr-case-studies').evaluate((element) => element.getBoundingClientRect().top < 100))
    .toBe(true)
  await page.locator('.okr-citation').first().click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.okr-citation:focus').waitFor()
})
