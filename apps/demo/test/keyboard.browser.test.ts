import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { answers, clipboard, languages, useDemo } from './demo.ts'
import { words } from './words.ts'

const demo = useDemo()

/** Presses Tab until the focused element fits; a keyboard trap or an unreachable control fails here. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} is not within ${most} presses of Tab`)
}

const focusRing = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element ? getComputedStyle(element).outlineStyle : 'none'
  })

it.each(languages)('fills the form, reads the guide and copies it by keyboard alone in %s', async (language) => {
  const page = await demo.open({ language })
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('class')).toBe('app-skip')
  await page.keyboard.press('Enter')

  await tabTo(page, '[role="combobox"]')
  await page.keyboard.type(language === 'en' ? 'health' : '医疗')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').getAttribute('aria-activedescendant')).toBeTruthy()
  await page.keyboard.press('Enter')
  expect((await page.locator(':focus').inputValue()).length).toBeGreaterThan(3)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('false')

  for (const value of ['manufacturer', '1-50', 'not-adopted']) {
    await tabTo(page, `input[value="${value}"]`)
    expect(
      await page.locator('label:has(:focus-visible)').evaluate((label) => getComputedStyle(label).outlineStyle),
    ).toBe('solid')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
  }
  await tabTo(page, '.okr-focus__add')
  expect(await focusRing(page)).toBe('solid')
  await page.keyboard.press('Enter')
  await tabTo(page, '.okr-focus input')
  await page.keyboard.type('abc')
  await page.keyboard.press('Enter')
  expect(await page.locator('.okr-focus__entry').count()).toBe(2)
  await tabTo(page, '[type="submit"]')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: words[language].title }).waitFor()
  expect(await page.locator(':focus').getAttribute('id')).toBe('guide-title')

  await tabTo(page, '.okr-actions__button')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: words[language].copied }).waitFor()
  expect((await clipboard(page)).match(/^## /gmu)).toHaveLength(8)
})

it.each(languages)('opens a citation, follows it to the references and comes back in %s', async (language) => {
  const page = await demo.open({ language, query: `?${answers[language]}` })
  await page.locator('#references').waitFor()
  await tabTo(page, '.okr-citation')
  const source = await page.locator(':focus').getAttribute('data-source')
  await page.keyboard.press('Enter')
  const popover = page.getByRole('dialog')
  await popover.waitFor()
  expect(await popover.innerText()).toMatch(/\d{4}-\d{2}-\d{2}/u)
  await page.keyboard.press('Escape')
  await popover.waitFor({ state: 'hidden' })
  await page.locator(`[data-source="${source}"]:focus`).waitFor()

  await page.keyboard.press('Enter')
  await popover.waitFor()
  await tabTo(page, '.okr-source__more', 5)
  await page.keyboard.press('Enter')
  await popover.waitFor({ state: 'hidden' })
  expect(await page.locator(':focus').getAttribute('id')).toBe(`reference-${source}`)
})

it('returns the focus from the prompt to the button that opened it', async () => {
  const page = await demo.open({ language: 'en', query: `?${answers.en}` })
  const button = page.getByRole('button', { name: words.en.copyPrompt })
  await button.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
})
