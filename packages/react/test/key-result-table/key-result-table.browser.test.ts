import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { violations } from '../../../../tooling/axe.ts'
import { usePage } from '../page/page.ts'

const open = usePage('table')
/** The page of the test is no page of a product. */
const without = ['page-has-heading-one', 'region']

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const said = (page: Page) => page.getByRole('status').last().innerText()
const column = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const at = [...document.querySelectorAll('[role=columnheader]')].findIndex((head) => head.textContent === wanted)
    return [...document.querySelectorAll(`[role=gridcell][data-column="${at}"]`)].map((cell) => cell.textContent)
  }, name)
const cell = (page: Page, row: number, name: string) => page.getByRole('row').nth(row).getByRole('gridcell', { name })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test.each([
  ['en', 'light', 1280],
  ['zh-CN', 'dark', 1280],
  ['zh-CN', 'light', 390],
])('axe finds nothing in %s, %s, %i pixels wide', async (locale, theme, width) => {
  const page = await open({ query: `?locale=${locale}&theme=${theme}`, viewport: { width, height: 800 } })
  expect(await violations(page, { without })).toEqual([])
  await page.getByRole('combobox').selectOption('objective')
  await page.locator('summary').click()
  expect(await violations(page, { without })).toEqual([])
})

test('the grid says how much there is and which column sorts it', async () => {
  const page = await open({ query: '?many=500' })
  const grid = page.getByRole('grid', { name: 'Key results' })
  expect(await grid.getAttribute('aria-rowcount')).toBe('501')
  expect(await grid.getAttribute('aria-colcount')).toBe('12')
  const head = page.getByRole('columnheader', { name: 'Progress' })
  expect(await head.getAttribute('aria-sort')).toBe('none')
  await head.click()
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  expect((await column(page, 'Progress')).slice(0, 3)).toEqual(['0%', '0%', '0%'])
  await head.press('Enter')
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  expect((await column(page, 'Progress'))[0]).toBe('100%')
  await head.press('Enter')
  expect((await column(page, 'Id')).slice(0, 2)).toEqual(['KR1', 'KR2'])
})

test('trusted keys walk cells, in and out of what is drawn, and the focus is one stop of the tab order', async () => {
  const page = await open({ query: '?many=100000' })
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document
      return `${element?.closest('[role=row]')?.getAttribute('aria-rowindex')}:${element?.getAttribute('aria-colindex')}`
    })
  await page.getByRole('button', { name: 'Select rows' }).focus()
  await press(page, 'Tab')
  expect(await focused()).toBe('1:1')
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight')
  expect(await focused()).toBe('2:3')
  await press(page, 'Control+End')
  expect(await focused()).toBe('100001:12')
  expect(await page.locator('[role=row]').count()).toBeLessThan(60)
  await press(page, 'Control+Home')
  expect(await focused()).toBe('2:1')
  await page.locator('.okr-table__scroller').evaluate((scroller) => {
    scroller.scrollTop = 50_000
  })
  await page.getByRole('gridcell', { name: 'KR1400', exact: true }).waitFor()
  expect(await focused()).toBe('2:1')
  await press(page, 'ArrowDown')
  expect(await focused()).toBe('3:1')
  expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1)
})

test('a cell is edited with the linter speaking along, and words that do not fit are not taken', async () => {
  const page = await open()
  await cell(page, 3, 'Continuously improve customer satisfaction').dblclick()
  const field = page.getByRole('textbox', { name: 'Edit Key result' })
  await field.waitFor()
  expect(await page.locator('.okr-table__advice').innerText()).not.toBe('')
  await field.fill('Raise NPS from 31 to 45 by 2027-03-31')
  await press(page, 'Enter')
  expect((await column(page, 'Key result'))[2]).toBe('Raise NPS from 31 to 45 by 2027-03-31')

  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', '7')
  const baseline = page.getByRole('textbox', { name: 'Edit Baseline' })
  expect(await baseline.inputValue()).toBe('7')
  await baseline.fill('seven')
  await press(page, 'Enter')
  expect(await page.getByText('Type a number, such as 45 or 98.5%').first().isVisible()).toBe(true)
  expect(await baseline.getAttribute('aria-invalid')).toBe('true')
  await press(page, 'Escape')
  expect((await column(page, 'Baseline'))[2]).toBe('')
  await press(page, 'F2')
  await baseline.fill('1,200')
  await press(page, 'Enter')
  expect((await column(page, 'Baseline'))[2]).toBe('1,200')
  expect(await page.locator(':focus').getAttribute('role')).toBe('gridcell')
})

test('what was edited or pasted is undone and done again, by key and by button', async () => {
  const page = await open()
  const texts = () => column(page, 'Key result')
  const before = await texts()
  await page.evaluate(() => navigator.clipboard.writeText('First\nSecond'))
  await page.getByRole('row').nth(1).locator('[data-column="2"]').click()
  await press(page, 'Control+v')
  await press(page, 'ArrowDown', 'ArrowDown', 'F2')
  await page.getByRole('textbox').fill('Third')
  await press(page, 'Enter')
  expect((await texts()).slice(0, 3)).toEqual(['First', 'Second', 'Third'])
  await press(page, 'Control+z')
  expect(await said(page)).toBe('Undone')
  expect((await texts()).slice(0, 3)).toEqual(['First', 'Second', before[2]])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await texts()).toEqual(before)
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Redo' }).click()
  await page.getByRole('row').nth(1).locator('[data-column="2"]').click()
  await press(page, 'Control+Shift+z', 'Control+y')
  expect((await texts()).slice(0, 3)).toEqual(['First', 'Second', 'Third'])
  expect(await said(page)).toBe('There is nothing to undo')
})

test('the linter’s suggestion is taken by a key or a press, and the field’s own undo takes it back', async () => {
  const page = await open({ query: '?locale=zh-CN' })
  const faulty = '显著缩短开通时长，从 40 分钟缩短到 55 分钟'
  await page.getByRole('row').nth(3).locator('[data-column="2"]').dblclick()
  const field = page.getByRole('textbox')
  await field.fill(faulty)
  await press(page, 'Alt+Enter')
  const mended = await field.inputValue()
  expect(mended).toContain('从 55 分钟缩短到 40 分钟')
  await press(page, 'Control+z')
  expect(await field.inputValue()).toBe(faulty)
  await page.locator('.okr-table__advice button[aria-keyshortcuts="Alt+Enter"]').click()
  expect(await field.inputValue()).toBe(mended)
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await press(page, 'Enter')
  expect((await column(page, '关键结果'))[2]).toBe(mended)
})

test('a finger selects rows once it was told to, and goes back to cells', async () => {
  const page = await open({ hasTouch: true })
  const row = (place: number) => page.getByRole('row').nth(place)
  const button = page.getByRole('button', { name: 'Select rows' })
  await button.tap()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  await row(1).locator('[data-column="2"]').tap()
  await row(3).locator('[data-column="0"]').tap()
  expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(2)
  expect(await page.getByText('2 rows selected').count()).toBe(1)
  await row(3).locator('[data-column="0"]').tap()
  await button.tap()
  await row(2).locator('[data-column="0"]').tap()
  expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(1)
  await page.getByRole('button', { name: 'Select none' }).tap()
  expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(0)
})

test('rows are grouped, and a group is closed and opened', async () => {
  const page = await open()
  await page.getByRole('combobox').selectOption('objective')
  const group = page.getByRole('row', { name: 'New customers reach their first result without help 4 rows' })
  expect(await group.getAttribute('aria-expanded')).toBe('true')
  expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('8')
  await group.getByRole('gridcell').click()
  expect(await group.getAttribute('aria-expanded')).toBe('false')
  await press(page, 'Enter')
  expect(await group.getAttribute('aria-expanded')).toBe('true')
})

test('columns are hidden, shown and made wider by pointer and key', async () => {
  const page = await open()
  const width = (name: string) =>
    page.getByRole('columnheader', { name }).evaluate((head) => Math.round(head.getBoundingClientRect().width))
  await page.locator('summary').click()
  await page.getByRole('checkbox', { name: 'Team' }).uncheck()
  expect(await page.getByRole('columnheader', { name: 'Team' }).count()).toBe(0)
  await page.getByRole('checkbox', { name: 'Team' }).check()
  await page.locator('summary').click()
  const before = await width('Owner')
  await page.getByRole('columnheader', { name: 'Owner' }).focus()
  await page.getByRole('columnheader', { name: 'Owner' }).press('Alt+ArrowRight')
  const edge = await page.getByRole('columnheader', { name: 'Objective' }).locator('.okr-table__edge').boundingBox()
  const [x, y] = [(edge?.x ?? 0) + 3, (edge?.y ?? 0) + 5]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y)
  await page.mouse.up()
  expect(await width('Objective')).toBe(260)
  expect(before).toBe(112)
})

test('rows are selected and copied, for a spreadsheet and as CSV, and formulas are no formulas any more', async () => {
  const page = await open()
  await cell(page, 1, 'O1-KR1').click()
  await press(page, 'ArrowRight', 'ArrowRight', 'F2')
  await page.getByRole('textbox').fill('=HYPERLINK("http://a.b")')
  await press(page, 'Enter', ' ', 'Shift+ArrowDown')
  expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(2)
  await press(page, 'Control+c')
  expect(await said(page)).toBe('2 rows copied')
  const [head, first, ...others] = (await copied(page)).split(/\r?\n/u)
  expect(head?.split('\t').slice(0, 3)).toEqual(['Id', 'Objective', 'Key result'])
  expect(first).toContain('"\'=HYPERLINK(""http://a.b"")"')
  expect(others).toHaveLength(1)
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  expect((await copied(page)).split(/\r?\n/u)[0]?.split(',').slice(0, 3)).toEqual(['Id', 'Objective', 'Key result'])
})

test('cells from a spreadsheet are put in from the focus on, and what has no place is counted', async () => {
  const page = await open({ query: '?locale=zh-CN' })
  await page.evaluate(() => navigator.clipboard.writeText('10\t20\n1,000\t众多\n'))
  await page.getByRole('row').nth(1).locator('[data-column="5"]').click()
  await press(page, 'Control+v')
  expect(await said(page)).toBe('已粘贴 3 格，另有 1 格不能粘贴')
  expect((await column(page, '基线')).slice(0, 2)).toEqual(['10', '1,000'])
  expect((await column(page, '目标值'))[0]).toBe('20')
})

test('a filter leaves what holds the words', async () => {
  const page = await open({ query: '?many=1000' })
  await page.getByRole('searchbox').fill('region 96')
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('11')
  await page.getByRole('searchbox').fill('nothing of the kind')
  expect(await page.getByText('No key result matches').count()).toBe(1)
})
