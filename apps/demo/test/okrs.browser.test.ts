import type { OkrSet } from '@okr/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../tooling/axe.ts'
import { answers, desktop, type Language, languages, phone, useDemo } from './demo.ts'

const demo = useDemo()

const said = {
  'zh-CN': {
    take: '用示例 OKR 开始',
    checkIn: /^更新进展：/u,
    submit: '更新进展',
    add: '添加目标',
    replace: '取代现有 OKR',
    kept: '保存在这个浏览器里',
  },
  en: {
    take: 'Start with the example OKRs',
    checkIn: /^Check in: /u,
    submit: 'Check in',
    add: 'Add objective',
    replace: 'In place of the present OKRs',
    kept: 'Kept in this browser',
  },
} as const

const stored = (page: Page): Promise<OkrSet> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('okr-set') ?? '{}') as OkrSet)

async function taken(language: Language): Promise<Page> {
  const page = await demo.open({ language, query: `?${answers[language]}` })
  await page.locator('#references').waitFor()
  await page.getByRole('button', { name: said[language].take }).click()
  await page.locator('.okr-card').first().waitFor()
  return page
}

describe.each(languages)('in %s', (language) => {
  const texts = said[language]

  it('the example OKRs of a guide become a set that is checked in and kept over a reload', async () => {
    const page = await taken(language)
    const { objectives } = await stored(page)
    expect(objectives.length).toBeGreaterThan(1)
    await page.getByRole('button', { name: texts.checkIn }).first().click()
    const panel = page.locator('.okr-studio__panel')
    await panel.locator('input[inputmode="decimal"]').fill('80')
    await panel.getByRole('radio', { name: '7' }).check({ force: true })
    await panel.locator('button[type="submit"]').click()
    await panel.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.okr-card').first().waitFor()
    expect((await stored(page)).checkIns).toMatchObject([{ value: 80, confidence: 7 }])
    expect(await page.locator('.okr-line strong').first().innerText()).toMatch(/^\d+%$/u)
    await page.getByText(texts.kept, { exact: true }).waitFor()
  })

  it('what is half written is still there after a reload', async () => {
    const page = await demo.open({ language, query: `okrs.html?locale=${language}`, ready: '.okr-studio' })
    await page.getByRole('button', { name: texts.add }).last().click()
    await page.locator('.okr-studio__panel textarea').waitFor()
    await page.reload()
    await page.locator('.okr-card').waitFor()
    expect(await page.locator('.app-broken').count()).toBe(0)
  })

  it.each([
    { name: 'phone', viewport: phone, colorScheme: 'dark' },
    { name: 'desktop', viewport: desktop, colorScheme: 'light' },
  ] as const)(
    'axe finds nothing on a $name, without OKRs and with the first one open',
    async ({ viewport, colorScheme }) => {
      const page = await demo.open({
        language,
        viewport,
        colorScheme,
        query: `okrs.html?locale=${language}`,
        ready: '.okr-studio',
      })
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([await violations(page), await wide()]).toEqual([[], 0])
      await page.getByRole('button', { name: texts.add }).last().click()
      await page.locator('.okr-studio__panel textarea').waitFor()
      expect([await violations(page), await wide()]).toEqual([[], 0])
    },
  )
})

it('a second guide asks before it takes the place of what is there, and that can be undone', async () => {
  const page = await taken('en')
  const before = (await stored(page)).objectives.map(({ text }) => text)
  await page.goBack()
  await page.locator('#references').waitFor()
  await page.getByRole('button', { name: said.en.take }).click()
  await page.getByRole('button', { name: 'After the present OKRs' }).click()
  await expect.poll(async () => (await stored(page)).objectives.length).toBe(2 * before.length)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(async () => (await stored(page)).objectives.map(({ text }) => text)).toEqual(before)
  await page.reload()
  await page.locator('.okr-card').first().waitFor()
  expect(await page.getByRole('button', { name: said.en.replace }).count()).toBe(0)
})

it('two tabs show the same set, and either can undo what the other did', async () => {
  const page = await taken('en')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('.okr-card').first().waitFor()
  await other.getByRole('button', { name: said.en.add }).first().click()
  const count = (await stored(other)).objectives.length
  await expect.poll(() => page.locator('.okr-card').count()).toBe(count)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => other.locator('.okr-card').count()).toBe(count - 1)
})

it('what cannot be read is put aside, said, and can be saved as a file', async () => {
  const page = await demo.open({ language: 'en', query: 'okrs.html?locale=en', ready: '.okr-studio' })
  await page.evaluate(() => localStorage.setItem('okr-set', '{"objectives":"mine"}'))
  await page.reload()
  await page.getByRole('alert').filter({ hasText: 'could not be read' }).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as a file' }).click()
  expect((await downloading).suggestedFilename()).toBe('okr-set.txt')
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('okr-set-unreadable')),
  )
  expect(kept.map(([, text]) => text)).toEqual(['{"objectives":"mine"}'])
})

it('a full storage takes the change back and says what to do', async () => {
  const page = await taken('en')
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const count = await page.locator('.okr-card').count()
  await page.getByRole('button', { name: said.en.add }).first().click()
  await page.getByRole('alert').filter({ hasText: 'Export a file first' }).waitFor()
  expect(await page.locator('.okr-card').count()).toBe(count)
})
