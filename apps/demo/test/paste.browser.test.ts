import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../tooling/axe.ts'
import { desktop, type Language, languages, phone, useDemo } from './demo.ts'

const demo = useDemo()

/** An answer as a chat app gives it, with one reference that the registry knows and one that nobody does. */
const pasted: Readonly<Record<Language, string>> = {
  'zh-CN': `好的，以下是指南：

# 连锁洗衣店 OKR 指南

## 一、引言

市场规模达到 900 亿元。目标要少[1]，证据要多[7]。

## 二、案例研究

### 案例一：白云洗衣

从一家店开始。<script>alert(1)</script>

## 三、结论

先试一个季度。

## 四、参考文献

1. 约翰·杜尔 John Doerr. Measure What Matters. Portfolio, 2018.
2. 星河研究院. 洗衣业年鉴. 2024.
3. https://a.example`,
  en: `Sure! Here is the guide:

# OKRs for laundries

## 1. Introduction

The market grew by 35%. Goals are few [1] and proof is plenty [7].

## 2. Case studies

### Case 1: Cloud Laundry

They began with one shop.<script>alert(1)</script>

## 3. Conclusion

Try one quarter.

## 4. References

1. John Doerr. Measure What Matters. Portfolio, 2018.
2. Orion Institute. Laundry yearbook. 2024.
3. https://a.example`,
}

const said: Readonly<
  Record<Language, { label: string; submit: string; again: string; empty: RegExp; status: string[] }>
> = {
  'zh-CN': {
    label: '聊天应用的回答',
    submit: '检查这份回答',
    again: '换一份',
    empty: /先贴入/u,
    status: ['未能确认', '不像文献'],
  },
  en: {
    label: 'Answer of a chat app',
    submit: 'Check this answer',
    again: 'Check another',
    empty: /Paste a text first/u,
    status: ['not confirmed', 'no reference'],
  },
}

async function check(page: Page, language: Language): Promise<void> {
  await page.getByLabel(said[language].label).fill(pasted[language])
  await page.getByRole('button', { name: said[language].submit }).click()
  await page.locator('.okr-findings').waitFor()
}

describe.each(languages)('a pasted answer in %s', (language) => {
  it('becomes a guide with its findings and the state of each reference', async () => {
    const page = await demo.open({ language })
    await check(page, language)
    expect(await page.locator('h1').innerText()).toMatch(language === 'en' ? 'OKRs for laundries' : '连锁洗衣店')
    expect(await page.locator(':focus').getAttribute('id')).toBe('guide-title')
    expect(await page.locator('.okr-references .okr-badge[data-status]').allInnerTexts()).toEqual(said[language].status)
    expect(await page.locator('.okr-references .okr-badge[data-level]').count()).toBe(1)
    const errors = await page.locator('.okr-findings .okr-badge[data-severity="error"]').count()
    expect(errors).toBeGreaterThan(3)
    expect(await page.locator('.okr-guide script').count()).toBe(0)
    expect(page.url()).not.toContain('laundr')
  })

  it('is checked, left and taken up again by keyboard alone', async () => {
    const page = await demo.open({ language })
    const box = page.getByLabel(said[language].label)
    await box.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: said[language].empty }).waitFor()
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.insertText(pasted[language])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.okr-findings').waitFor()
    await page.getByRole('button', { name: said[language].again }).press('Enter')
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await box.inputValue()).toBe(pasted[language])
  })

  it.each([
    ['phone', phone, 'dark'],
    ['desktop', desktop, 'light'],
  ] as const)('gives axe nothing to say on the %s', async (_, viewport, colorScheme) => {
    const page = await demo.open({ language, viewport, colorScheme })
    await check(page, language)
    for (const details of await page.locator('.okr-findings summary').all()) await details.click()
    expect(await violations(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
