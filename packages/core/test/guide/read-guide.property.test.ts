import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guideSchema, readGuide, renderGuide } from '../../src/guide/index.ts'
import { guide, hostile, runs } from './arbitrary.ts'

test('every guide that is rendered is read back the same', () => {
  fc.assert(
    fc.property(guide, (one) => {
      expect(readGuide(renderGuide(one))).toEqual(one)
    }),
    runs,
  )
}, 60_000)

test('any text is read as a valid guide', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(hostile).map((lines) => lines.join('\n')),
  )
  fc.assert(
    fc.property(text, (markdown) => {
      const one = readGuide(markdown)
      expect(guideSchema.parse(one)).toEqual(one)
    }),
    runs,
  )
}, 60_000)

test('any beginning of a guide is read as a valid guide', () => {
  fc.assert(
    fc.property(guide, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
      const markdown = renderGuide(one)
      const beginning = readGuide(markdown.slice(0, Math.floor(markdown.length * share)))
      expect(guideSchema.parse(beginning)).toEqual(beginning)
    }),
    runs,
  )
}, 60_000)

test('what was read from any text survives being rendered', () => {
  fc.assert(
    fc.property(
      fc.array(hostile).map((lines) => lines.join('\n')),
      (markdown) => {
        const one = readGuide(markdown)
        expect(readGuide(renderGuide(one))).toEqual(one)
      },
    ),
    runs,
  )
}, 60_000)
