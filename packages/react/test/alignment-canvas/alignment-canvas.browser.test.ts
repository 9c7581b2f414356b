import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { violations } from '../../../../tooling/axe.ts'
import { usePage } from '../page/page.ts'

const open = usePage('canvas')
/** The page of the test is no page of a product. */
const without = ['page-has-heading-one', 'region']

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector(':scope > title')?.textContent.split(', ')[0] ?? '')
const card = (page: Page, title: string) =>
  page.locator('[role=treeitem]', { has: page.locator('title').filter({ hasText: new RegExp(`^${title},`, 'u') }) })
const toCanvas = (page: Page) => page.locator('[role=treeitem][tabindex="0"]').focus()
const said = (page: Page) => page.getByRole('status').innerText()
const edges = (page: Page, kind: string) => page.locator(`.okr-canvas__edge[data-kind=${kind}]`).count()
const middleOf = async (page: Page, title: string) => {
  const box = await card(page, title).boundingBox()
  if (!box) throw new Error(`There is no card ${title}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.each([
  ['en', 'light', 1280, ''],
  ['zh-CN', 'dark', 1280, '&unit=service'],
  ['zh-CN', 'light', 390, '&nodes=circle'],
])('axe finds nothing in %s, %s, %i pixels wide%s', async (locale, theme, width, more) => {
  const page = await open({ query: `?locale=${locale}&theme=${theme}${more}`, viewport: { width, height: 800 } })
  expect(await violations(page, { without })).toEqual([])
})

test('a walk along the edges, by keyboard alone', async () => {
  const page = await open({ query: '?unit=service' })
  await toCanvas(page)
  expect(await focused(page)).toBe('Serve clinics faster than they expect')
  await press(page, 'ArrowLeft')
  expect(await focused(page)).toBe('Win more clinics')
  await press(page, 'ArrowDown')
  expect(await focused(page)).toBe('Be the partner clinics recommend to one another')
  await press(page, 'ArrowRight', 'ArrowRight')
  expect(await focused(page)).toBe('Solve requests at once')
  await press(page, 'ArrowLeft', ' ')
  expect(await card(page, 'Solve requests at once').count()).toBe(0)
  await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
  expect(await page.evaluate(() => document.documentElement.dataset['picked'])).toBe('O5')
})

test('an alignment is drawn from the handle of a card, taken back and done again', async () => {
  const page = await open({})
  const before = await edges(page, 'second')
  await card(page, 'Make booking effortless for patients and staff').hover()
  const handle = card(page, 'Make booking effortless for patients and staff').locator('[data-handle]')
  const from = await handle.boundingBox()
  const to = await middleOf(page, 'Win more clinics')
  if (!from) throw new Error('The card has no handle')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 4 })
  await page.mouse.move(to.x, to.y - 20)
  await page.mouse.up()
  expect(await said(page)).toBe('“Make booking effortless for patients and staff” now supports “Win more clinics”')
  expect(await edges(page, 'second')).toBe(before + 1)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await edges(page, 'second')).toBe(before)
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(await edges(page, 'second')).toBe(before + 1)
})

test('a click on an edge shows the mark that deletes it', async () => {
  const page = await open({})
  const before = await edges(page, 'second')
  const edge = page.locator('.okr-canvas__edge[data-kind=second]').first()
  await edge.locator('.okr-canvas__cut').dispatchEvent('click')
  expect(await said(page)).toContain('no longer supports')
  expect(await edges(page, 'second')).toBe(before - 1)
})

test('keys align and let go, and say so; what would close a circle is refused', async () => {
  const page = await open({})
  await toCanvas(page)
  await press(page, 'Control+x', 'ArrowRight')
  expect(await said(page)).toBe('It cannot go here')
  await press(page, 'Escape')
  expect(await said(page)).toBe('Move cancelled')
  await press(page, 'Control+x', 'ArrowLeft', 'ArrowDown', 'Enter')
  expect(await said(page)).toMatch(/now supports|cannot go/u)
  await press(page, 'Control+z')
  expect(await said(page)).toBe('Undone')
})

test('a card stays where it is on the screen when what hangs on it opens and closes', async () => {
  const page = await open({ query: '?unit=service' })
  const title = 'Serve clinics faster than they expect'
  const before = await middleOf(page, title)
  await toCanvas(page)
  await press(page, ' ')
  expect(await card(page, 'Solve requests at once').count()).toBe(0)
  const after = await middleOf(page, title)
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
})

test('dragging moves the plane, and the small map goes where it is pressed', async () => {
  const page = await open({})
  await page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 2 })
  const before = await middleOf(page, 'Win more clinics')
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(before.x + 100, before.y + 40, { steps: 3 })
  await page.mouse.up()
  const after = await middleOf(page, 'Win more clinics')
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([100, 40])
  expect(await page.evaluate(() => document.documentElement.dataset['picked'])).toBeUndefined()
  await page.locator('.okr-canvas__minimap').click({ position: { x: 130, y: 30 } })
  expect((await middleOf(page, 'Win more clinics')).x).toBeLessThan(after.x)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await page.locator('.okr-canvas__minimap').count()).toBe(0)
})

test('the picture holds every card, looks of its own and nothing else', async () => {
  const page = await open({ query: '?locale=zh-CN' })
  await page.getByRole('button', { name: '放大' }).click({ clickCount: 6 })
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 SVG' }).click()
  const svg = await readFile(await (await waiting).path(), 'utf8')
  for (const title of ['赢得更多诊所', '一次解决请求', '让诊所自己就能设置日历']) expect(svg).toContain(title)
  expect(svg).toMatch(/fill="rgb/u)
  expect(svg).not.toMatch(/class=|tabindex|aria-|data-|var\(/u)
})
