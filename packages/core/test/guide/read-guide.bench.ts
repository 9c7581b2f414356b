import { test } from 'vitest'
import { readGuide, renderGuide } from '../../src/guide/index.ts'
import { chinese } from './samples/zh-cn.ts'

const markdown = renderGuide(chinese)

test('ten times the text takes ten times as long to read', async ({ bench }) => {
  await bench('one guide', () => void readGuide(markdown)).run()
  await bench('ten', () => void readGuide(markdown.repeat(10))).run()
  await bench('a hundred', () => void readGuide(markdown.repeat(100))).run()
})
