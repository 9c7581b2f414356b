import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../tooling/axe.ts'
import { answers, desktop, languages, phone, useDemo } from './demo.ts'
import { words } from './words.ts'

const demo = useDemo()

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
    expect(await violations(page, { within: '.okr-source' })).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: said.copyPrompt }).click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page, { within: '.app-dialog' })).toEqual([])
  })
})
