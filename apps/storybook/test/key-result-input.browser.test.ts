import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { desktop, phone, useGallery } from './gallery.ts'

const gallery = useGallery()
const look = { locale: 'zh-CN', theme: 'light', width: phone } as const

const open = async (story: string): Promise<Page> => {
  const { page, outcome } = await gallery.show(`key-result-input--${story}`, look)
  expect(outcome.errors).toEqual([])
  return page
}

const field = (page: Page) => page.locator('textarea')

/** The words of the field with the selection in brackets, a caret as "|". */
const written = (page: Page): Promise<string> =>
  field(page).evaluate((element) => {
    const { value, selectionStart: start, selectionEnd: end } = element as HTMLTextAreaElement
    const selected = start === end ? '|' : `[${value.slice(start, end)}]`
    return value.slice(0, start) + selected + value.slice(end)
  })

const underlined = (page: Page): Promise<string[]> => page.locator('.okr-marked').allInnerTexts()

const vague = '持续优化用户体验，提升客户满意度'
const faulty = '显著缩短开通时长，从 40 分钟缩短到 55 分钟，并上线新版向导'
const swapped = faulty.replace('40 分钟缩短到 55 分钟', '55 分钟缩短到 40 分钟')

/** From the start of the field: the keys, and what stands in it after them. */
const keys: readonly (readonly [string, string, readonly string[], string])[] = [
  ['F8 goes to the next finding', 'vague', ['End', 'F8'], `[持续优化]${vague.slice(4)}`],
  ['F8 twice goes to the one after', 'vague', ['End', 'F8', 'F8'], `${vague.slice(0, -5)}[客户满意度]`],
  ['F8 goes round', 'vague', ['End', 'F8', 'F8', 'F8'], `[持续优化]${vague.slice(4)}`],
  ['Shift+F8 goes back', 'vague', ['End', 'Shift+F8'], `${vague.slice(0, -5)}[客户满意度]`],
  ['Alt+Enter applies the suggestion', 'contradiction', ['Alt+Enter', 'Control+End'], `${swapped}|`],
  [
    'Control+Z takes an applied suggestion back',
    'contradiction',
    ['Alt+Enter', 'Control+Z', 'Control+Z', 'Control+End'],
    `${faulty}|`,
  ],
  ['Enter makes no new line', 'vague', ['End', 'Enter'], `${vague}|`],
  ['letters are typed as ever', 'vague', ['End', 'a', 'b', 'Backspace'], `${vague}a|`],
]

describe('in the field', () => {
  it.each(keys)('%s', async (_, story, pressed, expected) => {
    const page = await open(story)
    await field(page).focus()
    await page.keyboard.press('Home')
    for (const key of pressed) await page.keyboard.press(key)
    expect(await written(page)).toBe(expected)
  })

  it('the finding at the caret is explained where only one is', async () => {
    const page = await open('plain')
    expect(await page.locator('.okr-finding').count()).toBe(0)
    await field(page).focus()
    await page.keyboard.press('F8')
    expect(await page.locator('.okr-finding__message').allInnerTexts()).toEqual(['说的是下降，数值却从 40 到 55。'])
  })
})

describe('an input method', () => {
  it('composes undisturbed, while the underlines keep to their words', async () => {
    const page = await open('vague')
    await field(page).focus()
    await page.keyboard.press('Home')
    const session = await page.context().newCDPSession(page)
    for (const text of ['x', 'xi', 'xian']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      expect(await field(page).inputValue()).toBe(text + vague)
      expect(await underlined(page)).toEqual(['持续优化', '客户满意度'])
    }
    // Chooses the characters: nothing is applied, nothing is sent.
    await session.send('Input.insertText', { text: '显著' })
    expect(await field(page).inputValue()).toBe(`显著${vague}`)
    expect(await underlined(page)).toContain('显著')
    await session.detach()
  })
})

describe('the underlines', () => {
  const long = 'Raise 7 日激活率 from 31% to 45%，“显著”提升 customer satisfaction (NPS)，持续优化……'.repeat(4)
  it.each([phone, desktop])('stand below their words at %i pixels, however long and mixed the text', async (width) => {
    const { page } = await gallery.show('key-result-input--empty', { ...look, width })
    await field(page).fill(long)
    const sizes = await page.evaluate(() => {
      const text = document.querySelector('textarea')
      const mirror = document.querySelector('.okr-kr__mirror')
      if (!text || !mirror) throw new Error('No field')
      return { text: text.scrollHeight, shown: text.clientHeight, mirror: mirror.getBoundingClientRect().height }
    })
    expect(sizes.shown).toBe(sizes.text)
    // The one counts whole pixels.
    expect(Math.round(sizes.mirror)).toBe(sizes.text)
  })
})

describe('a chip', () => {
  it.each([
    ['Enter saves and brings the focus back', ['48%', 'Enter'], '目标 48%'],
    ['Escape leaves it as it was', ['48%', 'Escape'], '目标 45%'],
  ])('%s', async (_, [words = '', key = ''], expected) => {
    const page = await open('good')
    const chip = page.locator('[data-field="target"]')
    await chip.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await chip.getByRole('textbox').waitFor()
    await page.keyboard.type(words)
    await page.keyboard.press(key)
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-field="target"]') && document.activeElement.tagName === 'BUTTON',
    )
    expect((await page.locator(':focus').innerText()).replaceAll(/\s+/gu, ' ')).toContain(expected)
  })

  it('that was stated goes back to what the sentence says', async () => {
    const page = await open('stated')
    await page.getByRole('button', { name: '指标改回句子里的内容' }).click()
    expect(await page.locator('[data-field="metric"]').innerText()).toContain('客户满意度')
    expect(await page.locator('[data-field="metric"]').getAttribute('data-origin')).toBe('read')
  })
})
