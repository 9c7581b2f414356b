import { readFile } from 'node:fs/promises'
import { buildCompactPrompt, buildGroundedPrompt, presetParams } from '@okr/core'
import { groundingFor } from '@okr/knowledge'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { answers, clipboard, guideText, languages, phone, useDemo } from './demo.ts'
import { words } from './words.ts'

const demo = useDemo()

const download = async (page: Page, format: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`${format}[)）]$`, 'u') }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

describe.each(languages)('from the form to the guide in %s', (language) => {
  const said = words[language]

  it('fills five fields and gets a guide of eight sections', async () => {
    const page = await demo.open({ language })
    await page.getByRole('combobox', { name: said.industry }).fill(language === 'en' ? 'pet hospitals' : '宠物医院')
    await page.getByRole('radio', { name: said.companyType }).check()
    await page.getByRole('radio', { name: said.size, exact: true }).check()
    await page.getByRole('radio', { name: said.maturity }).check()
    await page.getByRole('button', { name: said.area }).click()
    await page.getByRole('button', { name: said.submit }).click()
    await page.getByRole('heading', { level: 1, name: said.title }).waitFor()
    expect(await page.locator('article h2').count()).toBe(8)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('guide-title')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  it('gives every sample on one click, as wide as the phone', async () => {
    const page = await demo.open({ language, viewport: phone })
    for (const sample of said.samples) {
      await page.getByRole('button', { name: sample }).click()
      await page.locator('#references').waitFor()
      expect(await page.locator('article h2').count()).toBe(8)
      expect(await page.locator('.okr-case').count()).toBe(3)
      expect(await page.locator('.okr-objective').count()).toBeGreaterThanOrEqual(3)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
      await page.goBack()
    }
  })

  it('copies and downloads what stands on the page', async () => {
    const page = await demo.open({ language, query: `?${answers[language]}` })
    await page.getByRole('button', { name: said.copyMarkdown }).click()
    await page.getByRole('status').filter({ hasText: said.copied }).waitFor()
    const copied = await clipboard(page)
    expect(copied.match(/^## /gmu)).toHaveLength(8)

    const markdown = await download(page, 'Markdown')
    expect(markdown.name).toMatch(/\.md$/u)
    expect(markdown.text).toBe(copied)
    const json = await download(page, 'JSON')
    expect(JSON.parse(json.text).sections).toHaveLength(8)
    const html = await download(page, 'HTML')
    expect(html.text).toMatch(/^<!doctype html>/iu)
    expect(html.text).not.toMatch(/<script|javascript:/iu)
    expect(html.text).toContain(JSON.parse(json.text).title)
  })

  it('copies both prompts, byte for byte those of the library, each with its token count', async () => {
    const page = await demo.open({ language })
    await page.getByRole('button', { name: said.samples[0] ?? '' }).click()
    await page.getByRole('button', { name: said.copyPrompt }).click()
    const dialog = page.getByRole('dialog')
    const prompts: string[] = []
    await dialog.waitFor()
    for (const template of await dialog.getByRole('radio').all()) {
      await template.check()
      await dialog.getByRole('button', { name: said.copyPrompt }).click()
      await dialog
        .getByRole('status')
        .filter({ hasText: /tokens/u })
        .waitFor()
      const copied = await clipboard(page)
      expect(copied).toBe(await dialog.locator('pre').textContent())
      prompts.push(copied)
    }
    const params = presetParams('energy-storage', language)
    const grounded = buildGroundedPrompt(params, groundingFor(params))
    expect(prompts).toEqual([buildCompactPrompt(params).text, grounded.text])
  })

  it('comes again, word for word, by the shared link', async () => {
    const page = await demo.open({ language })
    await page.getByRole('button', { name: said.samples[1] ?? '' }).click()
    await page.locator('#references').waitFor()
    const before = await guideText(page)
    await page.getByRole('button', { name: said.copyLink }).click()
    await page.getByRole('status').filter({ hasText: said.copied }).waitFor()
    const link = await clipboard(page)
    expect(link).toBe(page.url())

    const again = await demo.open({ language: language === 'en' ? 'zh-CN' : 'en', query: new URL(link).search })
    await again.locator('#references').waitFor()
    expect(await guideText(again)).toBe(before)
  })

  it('goes back from the guide to the form as it was', async () => {
    const page = await demo.open({ language })
    await page.getByRole('combobox', { name: said.industry }).fill('AB')
    await page.getByRole('button', { name: said.samples[0] ?? '' }).click()
    await page.locator('#references').waitFor()
    await page.goBack()
    expect(await page.getByRole('combobox', { name: said.industry }).inputValue()).toBe('AB')
  })
})

it.each([
  ['钟表修理', '没有与“钟表修理”对应的行业包'],
  ['博物馆', '下文以最接近的行业为据'],
])('says in the guide on %s that no knowledge pack is its own', async (industry, said) => {
  const query = new URLSearchParams(answers['zh-CN'])
  query.set('industry', industry)
  const page = await demo.open({ language: 'zh-CN', query: `?${query.toString()}` })
  await page.locator('#references').waitFor()
  expect(await guideText(page)).toContain(said)
})

it('writes the guide again in the other language, and a sample with it', async () => {
  const page = await demo.open({ language: 'zh-CN' })
  await page.getByRole('button', { name: words['zh-CN'].samples[0] ?? '' }).click()
  await page.locator('#references').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: words.en.title }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await guideText(page)).toMatch(/energy storage and smart manufacturing/iu)
  expect(new URL(page.url()).searchParams.get('locale')).toBe('en')
})
