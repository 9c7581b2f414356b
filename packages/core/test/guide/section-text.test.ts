import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGuide, sectionOf, sectionText, withSectionText } from '../../src/guide/index.ts'
import { guide as anyGuide, runs } from './arbitrary.ts'

const guide = readGuide(`# Guide

## 1. Introduction

Few goals. [S1]

## 7. Conclusion

Try it.

## 8. References

- [S1] John Doerr (2018). Measure What Matters. Portfolio. · id: \`doerr-2018\`
`)

describe('the text of a section', () => {
  test.each([
    ['introduction', 'Few goals. [S1]'],
    ['conclusion', 'Try it.'],
    ['references', '- [S1] John Doerr (2018). Measure What Matters. Portfolio. · id: `doerr-2018`'],
    ['pitfalls', ''],
  ] as const)('%s', (id, text) => expect(sectionText(guide, id)).toBe(text))
})

test('a section takes another text, its citations point at the references, and the others stay', () => {
  const changed = withSectionText(guide, 'conclusion', 'Stop early. [S1][S7]')
  expect(sectionOf(changed, 'conclusion')).toEqual({
    id: 'conclusion',
    title: 'Conclusion',
    blocks: [
      {
        type: 'paragraph',
        text: [
          { type: 'text', text: 'Stop early. ' },
          { type: 'citation', source: 'doerr-2018' },
          { type: 'citation', source: 'S7' },
        ],
      },
    ],
  })
  expect(sectionOf(changed, 'introduction')).toBe(sectionOf(guide, 'introduction'))
  expect(sectionOf(changed, 'references')).toBe(sectionOf(guide, 'references'))
  expect(changed.title).toBe('Guide')
})

test('a section that is not there is put in its place', () => {
  const changed = withSectionText(guide, 'pitfalls', '### 1. Haste\n\n- **What to do**: Wait.')
  expect(changed.sections.map(({ id }) => id)).toEqual(['introduction', 'pitfalls', 'conclusion', 'references'])
})

test('any section read from its own text is the same', () => {
  fc.assert(
    fc.property(anyGuide, (one) => {
      for (const { id } of one.sections) {
        const again = withSectionText(one, id, sectionText(one, id))
        expect(sectionOf(again, id)).toEqual(sectionOf(one, id))
      }
    }),
    runs,
  )
})
