import { expect, test } from 'vitest'
import { createGuideReader, renderGuide } from '../../src/guide/index.ts'
import { chinese } from './samples/zh-cn.ts'

const markdown = renderGuide(chinese)

test('sections that are finished stay the same objects', () => {
  const reader = createGuideReader()
  let previous = reader.snapshot()
  let kept = 0
  for (let at = 0; at < markdown.length; at += 20) {
    reader.push(markdown.slice(at, at + 20))
    const next = reader.snapshot()
    // The last section is still being written, and the references give their ids to the citations before them.
    const isReferring = next.sections.at(-1)?.id === 'references'
    if (!isReferring && next.locale === previous.locale)
      for (const section of previous.sections.slice(0, -1)) {
        expect(next.sections).toContain(section)
        kept++
      }
    previous = next
  }
  expect(kept).toBeGreaterThan(300)
  const references = previous.sections.at(-1)
  expect(references?.id).toBe('references')
})

test('a section that cites nothing new stays the same object while references come in', () => {
  const reader = createGuideReader()
  reader.push('## Introduction\n\nA [1].\n\n## Conclusion\n\nB [2].\n\n## References\n\n- [S1] First · id: `one`\n')
  const before = reader.snapshot()
  reader.push('- [S2] Second · id: `two`\n')
  const after = reader.snapshot()
  expect(after.sections[0]).toBe(before.sections[0])
  expect(after.sections[1]).not.toBe(before.sections[1])
  expect(after.sections[1]).toMatchObject({ blocks: [{ text: [{}, { source: 'two' }, {}] }] })
})

test('two snapshots without anything between are made of the same sections', () => {
  const reader = createGuideReader()
  reader.push(markdown.slice(0, 3000))
  const [one, other] = [reader.snapshot(), reader.snapshot()]
  expect(other.sections.every((section, index) => section === one.sections[index])).toBe(true)
})

test('a reader that has ended says so', () => {
  const reader = createGuideReader()
  reader.end()
  expect(() => reader.push('more')).toThrow('create another one')
})

test('an answer in JSON is read while it is written', () => {
  const text = JSON.stringify({ title: 'OKRs for choirs', introduction: 'Sing.', conclusion: 'Begin.' })
  const reader = createGuideReader()
  reader.push(text.slice(0, 30))
  expect(reader.snapshot()).toMatchObject({ title: 'OKRs for choirs' })
  reader.push(text.slice(30))
  expect(reader.end().sections.map(({ id }) => id)).toEqual(['introduction', 'conclusion'])
})
