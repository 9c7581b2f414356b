import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { desktop, type Look, phone, type Story, stories, useGallery } from './gallery.ts'

const gallery = useGallery()

const every: readonly Look[] = (['zh-CN', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) => [phone, desktop].map((width) => ({ locale, theme, width }))),
)
const full = Boolean(process.env['OKR_FULL'])
// Two looks that differ in everything; all of them in the full run.
const looks = full ? every : every.filter((_, index) => index === 2 || index === 5)

/** The pages of the rules are all of one kind: one look each will do. */
const shownIn = (look: Look): readonly Story[] =>
  stories.filter(
    ({ title }, index) => full || !title.startsWith('Linter/') || index % looks.length === looks.indexOf(look),
  )

describe.each(looks)('in $locale, $theme, at $width pixels', (look) => {
  it.each(shownIn(look))('$title, $name: shows, fits, and axe finds nothing', async ({ id }) => {
    const { page, outcome } = await gallery.show(id, look)
    expect(outcome).toEqual({ errors: [], violations: [] })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width)
  })
})
