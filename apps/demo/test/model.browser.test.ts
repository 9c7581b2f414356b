import { draftIn } from '@okr/llm/testing'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../tooling/axe.ts'
import { answers, desktop, guideText, type Language, languages, phone, useDemo } from './demo.ts'
import { haltingScript, lazyScript, model, useService, writesDrafts } from './service.ts'
import { words } from './words.ts'

const service = useService()
const demo = useDemo(service.start)

const said = {
  'zh-CN': {
    composer: '知识包',
    writing: /正在撰写/u,
    done: /已完成 4 节，共 7 节/u,
    stop: '停止',
    stopped: /已停止/u,
    partial: '没有写完',
    mark: '含 AI 生成内容',
    degraded: '有 1 节由知识包代写',
    refused: /没有写成：.*vllm:scripted/u,
    again: '重新撰写',
    compose: '改用知识包写',
    composed: /没有使用语言模型|未使用语言模型|不用语言模型/u,
    rewrite: /^重写“/u,
    addition: '每周复盘一次，先看变化再看原因。',
    notRewritten: /没有重写，仍是原来的内容：.*vllm:scripted/u,
  },
  en: {
    composer: 'The composer',
    writing: /is writing/u,
    done: /4 of 7 sections done/u,
    stop: 'Stop',
    stopped: /^Stopped/u,
    partial: 'unfinished',
    mark: 'Contains AI-generated text',
    degraded: /^One section was composed/u,
    refused: /No guide was written: .*vllm:scripted/u,
    again: 'Write again',
    compose: 'Compose it instead',
    composed: /^Written from .+ alone/u,
    rewrite: /^Write “.+” again$/u,
    addition: 'Look back once a week, at what changed and why.',
    notRewritten: /was not written again and stays as it was: .*vllm:scripted/u,
  },
} as const

/** Fills the form by its address, chooses the model and sends it. */
async function ask(page: Page, language: Language): Promise<void> {
  await page.getByRole('radio', { name: model }).check()
  await page.getByRole('button', { name: words[language].submit }).click()
}

const draft = (language: Language) => `?${answers[language]}&draft=1`

describe.each(languages)('a guide by the model of the service in %s', (language) => {
  const texts = said[language]

  it('shows section by section what is there, then where it comes from', async () => {
    const { script, go } = haltingScript()
    service.script = script
    const page = await demo.open({ language, query: draft(language) })
    expect(await page.getByRole('radio', { name: texts.composer }).isChecked()).toBe(true)
    await ask(page, language)
    await page.getByRole('status').filter({ hasText: texts.done }).waitFor()
    expect(await page.locator('.okr-section[aria-busy]').count()).toBe(1)
    expect(await page.locator('.okr-outline__state[data-state="done"]').count()).toBe(4)
    expect(await page.locator('[data-mark="generated"]').innerText()).toBe(texts.mark)
    const begun = await page.locator('.okr-section[aria-busy]').innerText()
    go()
    await page.locator('#references').waitFor()
    await page.getByRole('status').filter({ hasText: texts.writing }).waitFor({ state: 'detached' })
    expect(begun.length).toBeGreaterThan(100)
    expect(await page.locator('.okr-section').count()).toBe(8)
    expect(await page.locator('[data-mark="generated"]').innerText()).toBe(texts.mark)
    await page.locator('.okr-viewer__provenance summary').click()
    expect(await page.locator('.okr-viewer__facts').innerText()).toContain(model)
    expect(await page.locator('.okr-actions__button').count()).toBeGreaterThan(0)
  })

  it('stops when told to, at the service too, and keeps what is there', async () => {
    service.script = haltingScript().script
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.getByRole('status').filter({ hasText: texts.done }).waitFor()
    const telling = page.waitForRequest((request) => request.method() === 'DELETE')
    await page.getByRole('button', { name: texts.stop, exact: true }).click()
    const address = (await telling).url()
    await page.getByRole('status').filter({ hasText: texts.stopped }).waitFor()
    expect(await page.locator('[data-mark="partial"]').innerText()).toBe(texts.partial)
    expect(await page.locator('[data-mark="generated"]').count()).toBe(1)
    expect(await page.locator('.okr-section').count()).toBe(6)
    expect(await page.locator('.okr-findings .okr-badge[data-severity="error"]').count()).toBeGreaterThan(0)
    expect(await (await fetch(address)).json()).toMatchObject({ state: 'aborted', writer: 'model' })
  })

  it('marks the section that the composer had to write', async () => {
    service.script = lazyScript()
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.getByRole('status').filter({ hasText: texts.degraded }).waitFor()
    expect(await page.locator('[data-mark="degraded"]').count()).toBe(1)
    expect(await page.locator('.okr-section:has([data-mark="degraded"])').getAttribute('id')).toBe('industry-analysis')
    expect(await page.locator('.okr-section').count()).toBe(8)
  })

  it('that fails says why, and the composer steps in where that is wanted', async () => {
    service.script = () => [401]
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.getByRole('alert').filter({ hasText: texts.refused }).waitFor()
    expect(await page.locator('.okr-actions__button').count()).toBe(0)
    await page.getByRole('button', { name: texts.again }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole('alert').filter({ hasText: texts.refused }).waitFor()
    await page.getByRole('button', { name: texts.compose }).click()
    await page.locator('#references').waitFor()
    expect(await page.locator('.okr-viewer__provenance').innerText()).toMatch(texts.composed)
    expect(await page.locator('[data-mark="generated"]').count()).toBe(0)
    expect(await guideText(page)).toMatch(words[language].title)
    expect(await page.locator(':focus').getAttribute('id')).toBe('guide-title')
  })

  it('is still there after a reload, edited or not, and nobody is asked again', async () => {
    service.script = writesDrafts
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.locator('#references').waitFor()
    await page.locator('.okr-actions__button').first().waitFor()
    const before = await page.locator('.okr-guide').innerText()
    service.script = () => [401]
    await page.reload()
    await page.locator('#references').waitFor()
    expect(await page.locator('.okr-guide').innerText()).toBe(before)
    expect(await page.locator('[data-mark="generated"]').innerText()).toBe(texts.mark)
    await page.locator('.okr-viewer__provenance summary').click()
    expect(await page.locator('.okr-viewer__facts').innerText()).toContain(model)
  })

  it('goes on after a reload in the midst of writing', async () => {
    const { script, go } = haltingScript()
    service.script = script
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.getByRole('status').filter({ hasText: texts.done }).waitFor()
    await page.reload()
    await page.getByRole('status').filter({ hasText: texts.done }).waitFor()
    go()
    await page.locator('#references').waitFor()
    await page.getByRole('status').filter({ hasText: texts.writing }).waitFor({ state: 'detached' })
    expect(await page.locator('.okr-section').count()).toBe(8)
    expect(await page.locator('[data-mark="generated"]').count()).toBe(1)
  })

  it('is where the way back leads from a guide in the other language', async () => {
    service.script = writesDrafts
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    await page.locator('#references').waitFor()
    await page.locator('.okr-actions__button').first().waitFor()
    const before = await page.locator('.okr-guide').innerText()
    await page.getByRole('button', { name: language === 'en' ? '中文' : 'English' }).click()
    await page.locator('[data-mark="generated"]').waitFor({ state: 'detached' })
    await page.goBack()
    await page.locator('[data-mark="generated"]').waitFor()
    expect(await page.locator('.okr-guide').innerText()).toBe(before)
  })

  it('takes one section anew and leaves the others, through a reload too', async () => {
    service.script = writesDrafts
    const page = await demo.open({ language, query: draft(language) })
    await ask(page, language)
    const button = page.locator('#conclusion').getByRole('button', { name: texts.rewrite })
    await button.waitFor()
    const text = (id: string) => page.locator(`.okr-section#${id}`).innerText()
    const [before, pitfalls] = [await text('conclusion'), await text('pitfalls')]
    service.script = (request) => [`${draftIn(request)}\n\n${texts.addition}\n`]
    await button.click()
    await page.locator('#conclusion').getByText(texts.addition).waitFor()
    expect(await text('pitfalls')).toBe(pitfalls)
    await page.reload()
    await page.locator('#conclusion').getByText(texts.addition).waitFor()
    expect(await page.locator('[data-mark="generated"]').count()).toBe(1)

    service.script = () => [401]
    await page.locator('#conclusion').getByRole('button', { name: texts.rewrite }).click()
    await page.getByRole('alert').filter({ hasText: texts.notRewritten }).waitFor()
    expect(await text('conclusion')).toContain(texts.addition)
    expect(before).not.toContain(texts.addition)
    demo.expectProblem(/status of 502/)
  })

  it.each([
    ['phone', phone, 'dark'],
    ['desktop', desktop, 'light'],
  ] as const)('gives axe nothing to say on the %s, and overflows nowhere', async (_, viewport, colorScheme) => {
    const { script, go } = haltingScript()
    service.script = script
    const page = await demo.open({ language, viewport, colorScheme, query: draft(language) })
    await page.getByRole('radio', { name: model }).waitFor()
    expect(await violations(page)).toEqual([])
    await ask(page, language)
    await page.getByRole('status').filter({ hasText: texts.done }).waitFor()
    expect(await violations(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    go()
    await page.locator('#references').waitFor()
  })
})
