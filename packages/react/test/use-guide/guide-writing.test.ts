import { readGuide, sectionOf } from '@okr/core/guide'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { GuideEvent as WrittenEvent } from '../../../llm/src/guide/events.ts'
import { sampleEvents } from '../../src/stories/sample-events.ts'
import { sampleGuide } from '../../src/stories/sample-guide.ts'
import type { GuideEvent } from '../../src/use-guide/events.ts'
import { GuideWriting } from '../../src/use-guide/guide-writing.ts'

const after = (events: readonly GuideEvent[], writing = new GuideWriting('en')) => {
  for (const event of events) writing.take(event)
  return writing.snapshot()
}
const start = (section: 'pitfalls' | 'conclusion'): GuideEvent => ({
  type: 'section-start',
  section,
  title: section === 'pitfalls' ? 'Pitfalls' : 'Conclusion',
  writer: 'model',
})
const delta = (section: 'pitfalls' | 'conclusion', text: string): GuideEvent => ({ type: 'delta', section, text })

test('takes the events of @okr/llm as they are', () => {
  expectTypeOf<WrittenEvent>().toExtend<GuideEvent>()
})

test.each(['en', 'zh-CN'] as const)('the events of a whole guide give that guide in %s', (locale) => {
  const { guide, progress, provenance } = after(sampleEvents(locale), new GuideWriting(locale))
  expect(guide).toBe(sampleGuide(locale))
  expect(progress.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'done'))
  expect(progress.filter(({ degraded }) => degraded).map(({ id }) => id)).toEqual(['pitfalls'])
  expect(provenance?.model).toBe('example:writer-1')
})

test('sections that are written side by side stand in their order, each as far as it is', () => {
  const { guide } = after([
    start('conclusion'),
    start('pitfalls'),
    delta('conclusion', 'Try one '),
    delta('pitfalls', '### 1. Zero\n\n- **How to notice it**: Silence'),
    delta('conclusion', 'quarter.'),
  ])
  expect(guide.sections.map(({ id }) => id)).toEqual(['pitfalls', 'conclusion'])
  expect(sectionOf(guide, 'conclusion')?.blocks).toEqual([
    { type: 'paragraph', text: [{ type: 'text', text: 'Try one quarter.' }] },
  ])
  expect(sectionOf(guide, 'pitfalls')?.pitfalls[0]).toMatchObject({ title: 'Zero', signal: [{ text: 'Silence' }] })
})

describe('from look to look', () => {
  test('what nobody wrote on is the same object, and so is all of it when nothing came', () => {
    const writing = new GuideWriting('en')
    const first = after([start('pitfalls'), delta('pitfalls', 'One.'), start('conclusion')], writing)
    const second = after([delta('conclusion', 'Two.')], writing)
    expect(sectionOf(second.guide, 'pitfalls')).toBe(sectionOf(first.guide, 'pitfalls'))
    expect(second.progress).toBe(first.progress)
    expect(writing.snapshot()).toBe(second)
  })

  test('finished blocks of a growing section are the same objects', () => {
    const writing = new GuideWriting('en')
    const before = after([start('conclusion'), delta('conclusion', 'One.\n\nTwo.\n\nThr')], writing)
    const then = after([delta('conclusion', 'ee.')], writing)
    const [one, two] = sectionOf(before.guide, 'conclusion')?.blocks ?? []
    expect(sectionOf(then.guide, 'conclusion')?.blocks[0]).toBe(one)
    expect(sectionOf(then.guide, 'conclusion')?.blocks[1]).toBe(two)
  })
})

test('what is taken back gives way to what stands in its place', () => {
  const { guide } = after([
    start('conclusion'),
    delta('conclusion', 'Wrong.'),
    { type: 'section-replaced', section: 'conclusion', text: 'Right' },
    delta('conclusion', ' now.'),
  ])
  expect(sectionOf(guide, 'conclusion')?.blocks).toEqual([
    { type: 'paragraph', text: [{ type: 'text', text: 'Right now.' }] },
  ])
})

test('a plan of one section leaves the others as they are', () => {
  const before = sampleGuide('en')
  const { guide, progress } = after(
    [
      { type: 'plan', title: before.title, sections: [{ id: 'conclusion', title: 'Conclusion', writer: 'model' }] },
      start('conclusion'),
      delta('conclusion', 'Shorter.'),
    ],
    new GuideWriting('en', before),
  )
  expect(guide.sections.filter(({ id }) => id !== 'conclusion')).toEqual(
    before.sections.filter(({ id }) => id !== 'conclusion'),
  )
  expect(guide.sections.map(({ id }) => id)).toEqual(before.sections.map(({ id }) => id))
  expect(progress.map(({ id }) => id)).toEqual(['conclusion'])
})

test('a section that has been asked for stays what it was until its first words come', () => {
  const before = readGuide('## 7. Conclusion\n\nOld.')
  const { guide } = after(
    [{ type: 'plan', title: '', sections: [{ id: 'conclusion', title: 'Conclusion', writer: 'model' }] }],
    new GuideWriting('en', before),
  )
  expect(sectionOf(guide, 'conclusion')?.blocks).toEqual(sectionOf(before, 'conclusion')?.blocks)
})

test('when it ends early, what was begun is unfinished and what was not is given up', () => {
  const writing = new GuideWriting('en')
  const sections = (['pitfalls', 'conclusion'] as const).map((id) => ({ id, title: id, writer: 'model' as const }))
  after([{ type: 'plan', title: 'Guide', sections }, start('pitfalls'), delta('pitfalls', 'Half')], writing)
  writing.end()
  const { guide, progress } = writing.snapshot()
  expect(progress).toEqual([{ id: 'pitfalls', title: 'Pitfalls', state: 'done', degraded: false, partial: true }])
  expect(guide.sections.map(({ id }) => id)).toEqual(['pitfalls'])
})
