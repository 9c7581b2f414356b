import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { desktop, type Look, phone, useGallery } from './gallery.ts'

const gallery = useGallery()
const languages = ['zh-CN', 'en'] as const
const look = (locale: Look['locale'], width = phone): Look => ({ locale, theme: 'light', width })

async function open(story: string, of: Look): Promise<Page> {
  const { page, outcome } = await gallery.show(`guide-form--${story}`, of)
  expect(outcome.errors).toEqual([])
  return page
}

/** Presses Tab until the focused element fits; a keyboard trap or an unreachable control fails here. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} is not within ${most} presses of Tab`)
}

const chosen = (page: Page): Promise<string[]> => page.locator('.okr-focus__text').allInnerTexts()
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

const walk = {
  'zh-CN': {
    words: '金融',
    industry: '银行与金融科技',
    areas: ['战略目标设定', '关键成果定义', '门店协同'],
    moved: ['战略目标设定', '门店协同', '关键成果定义'],
    next: '跨部门协同',
    own: '门店协同',
    remove: '移除“关键成果定义”',
  },
  en: {
    words: 'fintech',
    industry: 'Banking and fintech',
    areas: ['Strategic goal setting', 'Key-result definition', 'Hiring'],
    moved: ['Strategic goal setting', 'Hiring', 'Key-result definition'],
    next: 'Cross-team alignment',
    own: 'Hiring',
    remove: 'Remove “Key-result definition”',
  },
} as const

describe.each(languages)('by keyboard alone in %s', (locale) => {
  const said = walk[locale]

  it('every question is answered, the focus areas are put in order, and the prompt is opened', async () => {
    const page = await open('empty', look(locale))
    await tabTo(page, '[role="combobox"]')
    await page.keyboard.type(said.words)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('combobox').inputValue()).toBe(said.industry)

    for (const [value, pressed] of [
      ['manufacturer', 'technology'],
      ['1-50', '50-250'],
      ['not-adopted', 'piloting'],
    ] as const) {
      await tabTo(page, `input[value="${value}"]`)
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator(`input[value="${pressed}"]`).isChecked()).toBe(true)
    }

    await tabTo(page, '.okr-focus__add')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    // The pressed button is gone: the focus stands on the one in its place.
    expect(await focusedName(page)).toContain(said.next)
    await tabTo(page, '.okr-focus input')
    await page.keyboard.type(said.own)
    await page.keyboard.press('Enter')
    expect(await chosen(page)).toEqual(said.areas)

    await page.locator('.okr-focus__entry').nth(1).getByRole('button').last().focus()
    await page.keyboard.press('Alt+ArrowDown')
    expect(await chosen(page)).toEqual(said.moved)
    await tabTo(page, '.okr-focus__entry:last-child button:last-child', 2)
    expect(await focusedName(page)).toBe(said.remove)
    await page.keyboard.press('Delete')
    expect(await chosen(page)).toEqual(said.moved.slice(0, 2))

    await tabTo(page, 'summary')
    await page.keyboard.press('Enter')
    await page.getByRole('region').filter({ hasText: said.industry }).waitFor()
    await tabTo(page, '[type="submit"]')
    await page.keyboard.press('Enter')
    expect(await page.locator('.okr-field__error').count()).toBe(0)
  })
})

/** What a screen reader says of every control, in the order of the page. */
const names: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  'zh-CN': [
    'group 用样例填写',
    'combobox 行业',
    'group 企业类型',
    'textbox 或用自己的话',
    'group 企业规模',
    'textbox 或用自己的话',
    'group OKR 成熟度',
    'textbox 或用自己的话',
    'group 关注重点',
    'list 已选，按重要性排列',
    'list 可添加',
    'textbox 自定义重点',
    'group 读者',
    'group 语言',
    'button 生成指南',
    'button 取消',
    'button 清空',
  ],
  en: [
    'group Fill in a sample',
    'combobox Industry',
    'group Company type',
    'textbox or in your own words',
    'group Company size',
    'textbox or in your own words',
    'group OKR maturity',
    'textbox or in your own words',
    'group Focus areas',
    'list Chosen, most important first',
    'list To add',
    'textbox Focus area of your own',
    'group Reader',
    'group Language',
    'button Write the guide',
    'button Cancel',
    'button Clear',
  ],
}

describe.each(languages)('to a screen reader in %s', (locale) => {
  it('the form and its questions have names', async () => {
    const page = await open('filled', look(locale))
    const form = page.getByRole('form', { name: locale === 'en' ? 'What the guide is for' : '指南的参数' })
    const snapshot = await form.ariaSnapshot()
    const found = [...snapshot.matchAll(/- (group|combobox|textbox|list|button) "([^"]+)"/gu)]
      .map(([, role, name]) => `${role} ${name}`)
      .filter((line) => names[locale].includes(line))
    expect(found).toEqual(names[locale])
  })

  it('a choice is named by its label and described by its help', async () => {
    const page = await open('filled', look(locale))
    const choice = page.getByRole('radio', { name: locale === 'en' ? 'Scaling' : '推广中', exact: true })
    const described = await choice.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(),
    )
    expect(described).toBe(locale === 'en' ? 'Moving from pilots to more departments' : '从试点走向更多部门')
  })

  it('a field with an error is invalid and described by it', async () => {
    const page = await open('errors', look(locale))
    const field = page.getByRole('combobox')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = await field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    )
    expect(described).toContain(locale === 'en' ? 'Industry is missing.' : '行业没有填写。')
  })
})

describe.each(['filled', 'errors', 'writing', 'compact'])('written from right to left, the story %s', (story) => {
  it.each([phone, desktop])('has room at %i pixels', async (width) => {
    const page = await open(story, look('zh-CN', width))
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const outside = await page.evaluate(() => {
      const { clientWidth } = document.documentElement
      return [...document.querySelectorAll('.okr-form *:not(.okr-hidden)')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return width > 0 && (left < 0 || right > clientWidth)
        })
        .map((element) => element.className)
    })
    expect(outside).toEqual([])
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr'
    })
  })
})

it('is closer together where the host asks for it', async () => {
  const page = await open('filled', look('en', desktop))
  const sizes = () =>
    page.evaluate(() => {
      const [form, button] = [document.querySelector('.okr-form'), document.querySelector('[type="submit"]')]
      if (!form || !button) throw new Error('No form')
      return { form: form.getBoundingClientRect().height, button: button.getBoundingClientRect().height }
    })
  const usual = await sizes()
  await page.evaluate(() => {
    document.body.dataset['okrDensity'] = 'compact'
  })
  const compact = await sizes()
  await page.evaluate(() => {
    delete document.body.dataset['okrDensity']
  })
  expect([usual.button, compact.button]).toEqual([44, 32])
  expect(compact.form).toBeLessThan(usual.form - 100)
})
