import { locales, presetIds, presetParams } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { writeGuide } from '../src/guides/write-guide.ts'
import { contextWith } from './support/context.ts'

describe.each(presetIds.flatMap((preset) => locales.map((locale) => ({ preset, locale }))))(
  '$preset in $locale',
  ({ preset, locale }) => {
    test('is the same composed at once and followed event by event', async () => {
      const params = presetParams(preset, locale)
      const atOnce = await writeGuide({ params }, contextWith())
      const followed = await writeGuide({ params }, contextWith({ onProgress: () => undefined }))
      expect(JSON.stringify(atOnce)).toBe(JSON.stringify(followed))
    })
  },
)
