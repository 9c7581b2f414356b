import { test } from 'vitest'
import { readGuide, renderGuide } from '../../src/guide/index.ts'
import { english } from './samples/en.ts'
import { chinese } from './samples/zh-cn.ts'

const guides = [
  ['English', renderGuide(english)],
  ['Chinese', renderGuide(chinese)],
] as const

/** Ten times the text should take ten times as long. */
for (const [language, markdown] of guides) {
  test(`reading an ${language} guide`, async ({ bench }) => {
    for (const times of [1, 10, 100]) {
      await bench(`${times} of them`, () => void readGuide(markdown.repeat(times))).run()
    }
  })
}
