import { test } from 'vitest'
import { readGuide, renderGuide } from '../../src/guide/index.ts'
import { english } from './samples/en.ts'
import { chinese } from './samples/zh-cn.ts'

/** Ten times the text should take ten times as long. */
test.each([
  ['English', renderGuide(english)],
  ['Chinese', renderGuide(chinese)],
])('reading an %s guide', async (_, markdown, { bench }) => {
  for (const times of [1, 10, 100]) await bench(`${times} of them`, () => void readGuide(markdown.repeat(times))).run()
})
