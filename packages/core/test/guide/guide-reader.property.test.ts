import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGuideReader, guideSchema, readGuide, renderGuide } from '../../src/guide/index.ts'
import { guide, hostile, runs } from './arbitrary.ts'

const cuts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 })

/** The text in pieces of these sizes, over and over. */
function* pieces(text: string, sizes: readonly number[]): Generator<string> {
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1)
    yield text.slice(at, at + size)
    at += size
  }
}

const text = fc.oneof(
  guide.map(renderGuide),
  guide.map((one) => renderGuide(one).replaceAll('\n', '\r\n')),
  fc.array(hostile).map((lines) => lines.join('\n')),
  fc.array(hostile).map((lines) => lines.join('\r\n')),
)

test('a guide in pieces is the same guide', () => {
  fc.assert(
    fc.property(text, cuts, (whole, sizes) => {
      const reader = createGuideReader()
      for (const piece of pieces(whole, sizes)) reader.push(piece)
      expect(reader.end()).toEqual(readGuide(whole))
    }),
    runs,
  )
}, 60_000)

test('every snapshot is a valid guide and changes nothing', () => {
  fc.assert(
    fc.property(text, cuts, (whole, sizes) => {
      const reader = createGuideReader()
      for (const piece of pieces(whole, sizes)) {
        reader.push(piece)
        const shot = reader.snapshot()
        expect(guideSchema.parse(shot)).toEqual(shot)
      }
      expect(reader.end()).toEqual(readGuide(whole))
    }),
    { numRuns: Math.ceil(runs.numRuns / 4) },
  )
}, 60_000)

test('a snapshot is the guide of the text so far', () => {
  fc.assert(
    fc.property(guide.map(renderGuide), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
      const part = whole.slice(0, Math.floor(whole.length * share))
      const reader = createGuideReader()
      for (const piece of pieces(part, [20])) reader.push(piece)
      expect(reader.snapshot()).toEqual(readGuide(part))
    }),
    runs,
  )
}, 60_000)
