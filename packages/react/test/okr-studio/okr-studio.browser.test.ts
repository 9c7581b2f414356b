import type { OkrSet } from '@okr/core/okr'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../../tooling/axe.ts'
import { usePage } from '../page/page.ts'

const open = usePage('studio')

const saved = async (page: Page): Promise<OkrSet> =>
  JSON.parse(await page.evaluate(() => document.documentElement.dataset['saved'] ?? '{}')) as OkrSet
/** Something of what was saved, asked for until it is what is expected. */
const kept = (page: Page, of: (set: Partial<OkrSet>) => unknown) =>
  expect.poll(async () => of(await saved(page)), { timeout: 20_000 })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name, exact: true })
const panel = (page: Page) => page.locator('.okr-studio__panel')
const focus = (page: Page) => page.locator(':focus')

const words = {
  en: {
    views: ['Overview', 'Tree', 'Table', 'Alignment', 'Review'],
    due: /^Check in \(/u,
    activation: 'Open: Raise day-7 activation from 31% to 45%',
  },
  'zh-CN': {
    views: ['总览', '树', '表格', '对齐图', '检查'],
    due: /^更新进展（/u,
    activation: '打开：7 日激活率从 31% 提升到 45%',
  },
} as const

const looks = [
  { locale: 'en', theme: 'light', width: 1280 },
  { locale: 'zh-CN', theme: 'dark', width: 390 },
  { locale: 'zh-CN', theme: 'light', width: 820 },
  { locale: 'en', theme: 'dark', width: 390 },
] as const

describe.each(looks)('in $locale, $theme, at $width pixels', ({ locale, theme, width }) => {
  it('axe finds nothing and nothing is wider than the page, in every view and with the panel open', async () => {
    const page = await open({ query: `?locale=${locale}&theme=${theme}`, viewport: { width, height: 900 } })
    // The page of the host has its own first heading.
    const found = () => violations(page, { without: ['page-has-heading-one'] })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    for (const view of words[locale].views) {
      await tab(page, view).click()
      await page.locator('.okr-studio__waiting').waitFor({ state: 'detached' })
      expect([view, await found(), await wide()]).toEqual([view, [], 0])
    }
    await tab(page, words[locale].views[0]).click()
    await page.getByRole('button', { name: words[locale].activation }).click()
    await panel(page).locator('textarea').waitFor()
    expect([await found(), await wide()]).toEqual([[], 0])
  })
})

describe('by keyboard alone', () => {
  it('moves through the views, opens a key result, and closes it where it came from', async () => {
    const page = await open()
    await tab(page, 'Overview').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focus(page).innerText()).toBe('Tree')
    await page.keyboard.press('End')
    await expect.poll(() => focus(page).innerText()).toBe('Review')
    await page.keyboard.press('Home')
    const line = page.getByRole('button', { name: words.en.activation })
    await line.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focus(page).innerText()).toBe('Key result O2-KR1')
    await panel(page).locator('textarea').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => line.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('adds an objective and writes it at once; undo takes all of it back, redo brings it again', async () => {
    const page = await open({ query: '?set=empty' })
    await page.getByRole('button', { name: 'Add objective' }).last().press('Enter')
    await expect.poll(() => focus(page).evaluate((element) => element.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('Clinics trust us')
    await kept(page, ({ objectives }) => objectives?.[0]?.text).toBe('Clinics trust us')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByText('No OKRs yet').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('button', { name: 'Open: Clinics trust us' }).waitFor()
  })
})

describe('a check-in', () => {
  it.each(['en', 'zh-CN'] as const)('goes through all that are due, one after another, in %s', async (locale) => {
    const page = await open({ query: `?locale=${locale}` })
    await page.getByRole('button', { name: words[locale].due }).click()
    for (const id of ['O1-KR2', 'O2-KR2', 'O2-KR3', 'O3-KR2']) {
      await expect.poll(() => focus(page).innerText()).toContain(id)
      await panel(page).locator('input[inputmode="decimal"]').fill('50')
      await panel(page).getByRole('radio', { name: '8' }).check({ force: true })
      await panel(page).locator('button[type="submit"]').click()
    }
    await panel(page).waitFor({ state: 'detached' })
    await kept(page, ({ checkIns = [] }) =>
      checkIns.slice(-4).map(({ keyResultId, value, date }) => [keyResultId, value, date]),
    ).toEqual(['O1-KR2', 'O2-KR2', 'O2-KR3', 'O3-KR2'].map((id) => [id, 50, '2027-02-15']))
  })
})

describe('what is edited', () => {
  it('as the words of a key result is checked as it is typed, and moves its progress', async () => {
    const page = await open()
    await page.getByRole('button', { name: words.en.activation }).click()
    const field = panel(page).locator('textarea')
    await field.fill('Raise day-7 activation from 31% to 35%')
    await page.getByText('95%').first().waitFor()
    await field.fill('Improve activation significantly')
    await panel(page).locator('.okr-marked').first().waitFor()
  })

  it('in the table is the same set, and a value there is a check-in', async () => {
    const page = await open()
    await tab(page, 'Table').click()
    const cell = page.locator('[data-row="4"] [data-column]').nth(6)
    await cell.dblclick()
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    const logged = { keyResultId: 'O2-KR3', value: 12, date: '2027-02-15' }
    await kept(page, ({ checkIns }) => checkIns?.at(-1)).toMatchObject(logged)
    const { checkIns = [] } = await saved(page)
    await page.locator('.okr-studio__commands').getByRole('button', { name: 'Undo' }).click()
    await kept(page, (set) => set.checkIns?.length).toBe(checkIns.length - 1)
  })

  it('by aligning in the tree is what the canvas draws, and undone for both', async () => {
    const page = await open()
    await tab(page, 'Tree').click()
    await page.locator('[role="treeitem"][tabindex="0"]').focus()
    for (let row = 0; row < 10; row++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+x')
    await page.getByText('Picked up “The service desk').waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await kept(page, ({ objectives }) => objectives?.[2]?.parents).toEqual(['O2'])
    await page.keyboard.press('Control+z')
    await kept(page, ({ objectives }) => objectives?.[2]?.parents).toEqual(['O1', 'O2'])
  })
})

describe('where saving fails', () => {
  it('the change is taken back with the reason, and trying again brings it back', async () => {
    const page = await open()
    await page.evaluate(() => (document.documentElement.dataset['away'] = ''))
    await page.getByRole('button', { name: words.en.activation }).click()
    await panel(page).getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('alert').filter({ hasText: 'The server is away' }).waitFor()
    await page.getByRole('button', { name: words.en.activation }).waitFor()
    await page.evaluate(() => delete document.documentElement.dataset['away'])
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: words.en.activation }).waitFor({ state: 'detached' })
    await kept(page, ({ objectives }) => objectives?.[1]?.keyResults.length).toBe(2)
  })
})

describe('a file', () => {
  const choose = async (page: Page, name: string, text: string) => {
    await page.getByRole('button', { name: /^(?:Files|文件)$/u }).click()
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  }

  it.each([
    ['json', 'Export', 'JSON (everything)'],
    ['csv', 'Export', 'CSV (spreadsheets)'],
    ['md', 'Export', 'Markdown (reading, mail)'],
  ])('is taken away as .%s and brought in again', async (extension, _, button) => {
    const page = await open()
    await page.getByRole('button', { name: 'Files' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toBe(`Our-OKRs.${extension}`)
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    const other = await open({ query: '?set=empty' })
    await choose(other, file.suggestedFilename(), Buffer.concat(chunks).toString('utf8'))
    await other.locator('.okr-card').nth(2).waitFor()
    const { objectives, checkIns = [] } = await saved(other)
    expect(objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id))).toHaveLength(7)
    expect(checkIns.length > 0).toBe(extension === 'json')
  })

  it('beside what is there is added under free ids, or put in its place', async () => {
    const page = await open()
    await choose(page, 'x.md', 'O1: Win\n- KR1: Raise clinics from 1 to 9')
    await page.getByRole('button', { name: 'After the present OKRs' }).click()
    await page.getByRole('button', { name: 'Open: Win' }).waitFor()
    await kept(page, ({ objectives }) => objectives?.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3', 'O4'])
  })

  it.each([
    ['en', 'x.csv', 'Objective,Key result,Target\na,b,many', 'Row 2, “Target”: “many” is no such value'],
    ['zh-CN', 'x.json', '{"objectives":[{"id":"O1","keyResults":[]}]}', '第 1 个目标'],
    ['zh-CN', 'x.pdf', 'x', '不能导入“x.pdf”'],
  ])('that cannot be read says why, in %s, and changes nothing (%s)', async (locale, name, text, expected) => {
    const page = await open({ query: `?locale=${locale}` })
    await choose(page, name, text)
    await page.getByRole('alert').filter({ hasText: expected }).waitFor()
    expect(await page.locator('.okr-card').count()).toBe(3)
  })
})
