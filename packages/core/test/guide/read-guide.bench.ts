import { bench, describe } from 'vitest'
import { readGuide, renderGuide } from '../../src/guide/index.ts'
import { english } from './samples/en.ts'
import { chinese } from './samples/zh-cn.ts'

/** Ten times the text should take ten times as long. */
describe.each([
  ['English', renderGuide(english)],
  ['Chinese', renderGuide(chinese)],
])('%s guide', (_, markdown) => {
  for (const times of [1, 10, 100]) bench(`${times} of them`, () => void readGuide(markdown.repeat(times)))
})
