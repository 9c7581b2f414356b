import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reuse } from '../../src/use-guide/reuse.ts'

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('what says the same is the same object, all of it or in part', () => {
  const before = { title: 'a', blocks: [{ text: ['x'] }, { text: ['y'] }] }
  expect(reuse(before, copy(before))).toBe(before)
  const next = reuse(before, { title: 'a', blocks: [{ text: ['x'] }, { text: ['z'] }, { text: [] }] })
  expect(next).toEqual({ title: 'a', blocks: [{ text: ['x'] }, { text: ['z'] }, { text: [] }] })
  expect(next.blocks[0]).toBe(before.blocks[0])
})

test('it always says what the new one says', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(copy(reuse(before, next))).toEqual(copy(next))
    }),
  )
})
