import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { violations } from '../../../../tooling/axe.ts'
import { usePage } from '../page/page.ts'

const open = usePage('tree')
/** The page of the test is no page of a product. */
const without = ['page-has-heading-one', 'region']

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.querySelector('.okr-tree__title')?.textContent ?? element?.tagName ?? ''
  })
const titles = (page: Page): Promise<string[]> =>
  page.locator('.okr-tree__row:not(.okr-tree__row--away) .okr-tree__title').allInnerTexts()
const toTree = (page: Page) => page.locator('[role=treeitem][tabindex="0"]').focus()
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

describe.each(['en', 'zh-CN'])('axe finds nothing in %s', (locale) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ])('%s, %i pixels wide', async (theme, width) => {
    const page = await open({ query: `?locale=${locale}&theme=${theme}`, viewport: { width, height: 800 } })
    expect(await violations(page, { without })).toEqual([])
    await toTree(page)
    await press(page, 'Home', 'ArrowDown', 'Control+x', 'ArrowDown')
    await page.getByRole('searchbox').fill(locale === 'en' ? 'clinic' : '诊所')
    expect(await violations(page, { without })).toEqual([])
  })
})

test.each([
  ['en', /^Key result Bring clinics served from 20 to 60 Lagging Lin Wei Confidence 6\/10 On track 50%$/u],
  ['zh-CN', /^关键结果 服务诊所数从 20 家提升至 60 家 滞后 林薇 信心 6\/10 正常 50%$/u],
])('a row says in %s what it is and how it stands', async (locale, name) => {
  const page = await open({ query: `?locale=${locale}` })
  await expect(page.getByRole('treeitem', { name }).getAttribute('aria-level')).resolves.toBe('3')
  expect(await page.getByRole('treeitem', { name }).getAttribute('aria-expanded')).toBeNull()
})

test('trusted keys walk the tree, and the focus is one stop of the tab order', async () => {
  const page = await open({ query: '?closed' })
  await page.getByRole('searchbox').focus()
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab')
  expect(await focused(page)).toBe('Acme Clinics')
  await press(page, 'ArrowRight', 'ArrowRight')
  expect(await focused(page)).toBe('Win more clinics')
  await press(page, 'ArrowRight', 'ArrowDown')
  expect(await focused(page)).toBe('Bring clinics served from 20 to 60')
  await press(page, 'End')
  expect(await focused(page)).toBe('Service')
  await press(page, '*', 'End')
  expect(await focused(page)).toBe('Team North')
  await press(page, 'b', 'r', 'i')
  expect(await focused(page)).toBe('Bring clinics served from 20 to 60')
  await press(page, 'ArrowLeft', 'ArrowLeft')
  expect(await titles(page)).toEqual([
    'Acme Clinics',
    'Win more clinics',
    'Service',
    'Serve clinics faster',
    'Team North',
  ])
  await press(page, 'Enter')
  expect(await page.locator('html').getAttribute('data-picked')).toBe('O1')
  expect(await page.locator('[role=tree] [tabindex="0"]').count()).toBe(1)
})

test('the arrows follow the direction of the text', async () => {
  const page = await open({ query: '?closed&dir=rtl' })
  await toTree(page)
  await press(page, 'ArrowLeft', 'ArrowLeft')
  expect(await focused(page)).toBe('Win more clinics')
  await press(page, 'ArrowRight')
  expect(await focused(page)).toBe('Acme Clinics')
})

test('the focus stays where it was when its row is scrolled out of sight, and goes on from there', async () => {
  const page = await open({ query: '?nodes=many' })
  await toTree(page)
  await press(page, 'ArrowDown', 'ArrowDown')
  const before = await focused(page)
  await page.locator('.okr-tree__scroller').evaluate((scroller) => {
    scroller.scrollTop = 200_000
  })
  await page.waitForFunction(() => !document.body.innerText.includes('Objective T0-O2'))
  expect(await focused(page)).toBe(before)
  await press(page, 'ArrowDown')
  expect(await focused(page)).toBe('KR1 of T0-O1')
  expect(await page.locator('.okr-tree__scroller').evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(200)
})

test('the focus goes to the row that hides the one it was on', async () => {
  const page = await open()
  await toTree(page)
  await press(page, 'End')
  await page.getByRole('button', { name: 'Collapse all' }).click()
  expect(await page.locator('[role=treeitem][tabindex="0"]').innerText()).toContain('Acme Clinics')
})

test('draws a few rows of many, and those at the end when one scrolls there', async () => {
  const page = await open({ query: '?nodes=many&count=50000' })
  expect(await page.locator('.okr-tree__row').count()).toBeLessThan(50)
  await toTree(page)
  await press(page, 'End')
  expect(await focused(page)).toBe('KR4 of T1923-O5')
  const box = await page.locator('[role=treeitem]:focus').boundingBox()
  const scroller = await page.locator('.okr-tree__scroller').boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((scroller?.y ?? 0) + (scroller?.height ?? 0))
})

test('a search keeps what leads to a match, marks it, walks from one to the next and leaves the tree as it was', async () => {
  const page = await open({ query: '?closed' })
  await page.getByRole('searchbox').fill('CLINICS')
  expect(await titles(page)).toEqual([
    'Acme Clinics',
    'Win more clinics',
    'Bring clinics served from 20 to 60',
    'Service',
    'Serve clinics faster',
  ])
  expect(await page.locator('mark').allInnerTexts()).toEqual(['Clinics', 'clinics', 'clinics', 'clinics'])
  expect(await page.getByText('4 matches').count()).toBe(1)
  await page.getByRole('button', { name: 'Next match' }).click()
  expect(await focused(page)).toBe('Win more clinics')
  await page.getByRole('button', { name: 'Previous match' }).click()
  await page.getByRole('button', { name: 'Previous match' }).click()
  expect(await focused(page)).toBe('Serve clinics faster')
  await page.getByRole('searchbox').fill('')
  expect(await titles(page)).toEqual(['Acme Clinics'])
})

test('what a row serves is a link, by pointer and by key, to one after the other', async () => {
  const page = await open()
  const row = page.getByRole('treeitem', { name: /Objective Serve clinics faster/u })
  expect(await row.locator('.okr-tree__link').allTextContents()).toEqual([
    'Supports Win more clinics',
    'Supports Keep renewal rate no lower than 92%',
  ])
  await row.locator('.okr-tree__link').first().click()
  expect(await focused(page)).toBe('Win more clinics')
  await row.focus()
  await row.locator('.okr-tree__title').click()
  await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp')
  expect(await focused(page)).toBe('Keep renewal rate no lower than 92%')
})

const said = (page: Page) => page.getByRole('status').last().innerText()
const linksOf = (page: Page, title: string) =>
  page.getByRole('treeitem', { name: title }).locator('.okr-tree__link').allInnerTexts()

test('a row is moved by keyboard, with every step said, and back again', async () => {
  const page = await open()
  await page.getByRole('treeitem', { name: 'Objective Solve requests at once' }).locator('.okr-tree__title').click()
  await press(page, 'Control+x')
  expect(await said(page)).toContain('Picked up “Solve requests at once”')
  await press(page, 'ArrowUp')
  expect(await said(page)).toBe('It cannot go here')
  await press(page, 'Home', 'ArrowDown')
  expect(await said(page)).toBe('Would support “Win more clinics”')
  await press(page, 'Enter')
  expect(await said(page)).toBe('“Solve requests at once” now supports “Win more clinics”')
  expect(await focused(page)).toBe('Solve requests at once')
  expect(await linksOf(page, 'Objective Solve requests at once')).toHaveLength(2)
  await press(page, 'Control+z')
  expect(await linksOf(page, 'Objective Solve requests at once')).toHaveLength(1)
  await press(page, 'Control+Shift+z')
  expect(await linksOf(page, 'Objective Solve requests at once')).toHaveLength(2)
  await press(page, 'Control+x', 'Escape')
  expect(await said(page)).toBe('Move cancelled')
})

test('a row is moved by one pointer without dragging', async () => {
  const page = await open()
  await page.getByRole('treeitem', { name: 'Objective Solve requests at once' }).locator('.okr-tree__title').click()
  await page.getByRole('button', { name: 'Move…' }).click()
  await page.getByRole('treeitem', { name: 'Department Service' }).locator('.okr-tree__title').click()
  expect((await titles(page)).slice(-4)).toEqual([
    'Reduce first reply from 12 to 4 hours',
    'Team North',
    'Solve requests at once',
    'Raise requests solved at once from 40% to 70%',
  ])
})

test('a row is dragged, and dropping it on nothing new leaves all as it was', async () => {
  const page = await open()
  const before = await titles(page)
  const title = (name: string) => page.getByRole('treeitem', { name }).locator('.okr-tree__title')
  await title('Objective Solve requests at once').hover()
  await page.mouse.down()
  await title('Department Service').hover()
  expect(await page.locator('[data-drop]').getAttribute('data-drop')).toBe('move')
  await page.mouse.up()
  expect(await said(page)).toBe('“Solve requests at once” moved to “Service”')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await titles(page)).toEqual(before)
})

test('hostile words stay words', async () => {
  const page = await open({ query: '?nodes=hostile' })
  expect(await page.locator('.okr-tree__row').count()).toBe(6)
  expect(await page.locator('[role=tree] :is(img, script, b)').count()).toBe(0)
})

test('works inside a shadow root', async () => {
  const page = await open({ query: '?shadow' })
  await toTree(page)
  await press(page, 'ArrowDown', 'ArrowDown')
  expect(await focused(page)).toBe('Bring clinics served from 20 to 60')
  expect(
    await page
      .locator('.okr-tree__row')
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('flex')
})

test('says that there is nothing where there is nothing', async () => {
  const page = await open({ query: '?nodes=empty&locale=zh-CN' })
  expect(await page.getByText('还没有 OKR').count()).toBe(1)
})
