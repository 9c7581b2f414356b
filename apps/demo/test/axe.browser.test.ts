import process from 'node:process'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { answers, desktop, languages, phone, useDemo } from './demo.ts'
import { words } from './words.ts'

const demo = useDemo()

/** In the whole page, or in what lies on top of a page that was looked at already. */
const violations = async (page: Page, part?: string): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (part ? axe.include(part) : axe).analyze()
  return found.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${target.join(' ')}`))
}

const every = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [phone, desktop].map((viewport) => ({
      language,
      colorScheme,
      viewport,
      name: viewport === phone ? 'phone' : 'desktop',
    })),
  ),
)
// Every pair of language, scheme and width once; all of them in the full run.
const looks = process.env['OKR_FULL'] ? every : every.filter((_, index) => [0, 3, 5, 6].includes(index))

describe.each(looks)('axe finds nothing in $language, $colorScheme, $name', ({ language, colorScheme, viewport }) => {
  const said = words[language]
  const look = { language, colorScheme, viewport }

  it('on the form, with suggestions open and with messages', async () => {
    const page = await demo.open(look)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: said.submit }).click()
    await page.getByRole('button', { name: said.area }).click()
    await page.getByRole('combobox').press('ArrowDown')
    await page.getByRole('listbox').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('on the guide, with a citation open and with the prompt open', async () => {
    const page = await demo.open({ ...look, query: `?${answers[language]}` })
    await page.locator('#references').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('.okr-citation').nth(3).click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page, '.okr-source')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: said.copyPrompt }).click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page, '.app-dialog')).toEqual([])
  })
})
