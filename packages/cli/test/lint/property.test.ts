import { findingKey } from '@okr/core/lint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/lint/check.ts'
import { fixed } from '../../src/lint/fix.ts'
import { inFile, isVerbatim } from '../../src/lint/place.ts'
import { positionsOf } from '../../src/lint/positions.ts'
import { readers } from '../../src/lint/readers/index.generated.ts'
import { Unreadable } from '../../src/lint/unreadable.ts'

/** Pieces that readers give a meaning to, between any characters. */
const pieces = [
  '\n',
  '\r\n',
  '# ',
  '- ',
  '  - ',
  '1. ',
  '|',
  '|-|-|\n',
  'KR1：',
  'O1: ',
  '目标',
  '关键结果',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](a)',
  '<!--',
  '-->',
  'okr-ignore',
  '"',
  '""',
  ',',
  '\\',
  '\\u4e00',
  ': ',
  '{',
  '}',
  '[]',
  'krs:',
  '从 40 提升到 50',
  'from 5% to 3%',
  '😀',
  '\uD800',
  '\t',
  '&amp;',
  '> ',
  "'",
  '\uFEFF',
  '---\n',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe.each(readers)('any text as $id', (reader) => {
  const read = async (source: string) => {
    try {
      return await reader.read(source, true)
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable)
      return null
    }
  }

  test('is read or refused, with every character in its place', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const reading = await read(source)
        for (const item of reading?.items ?? []) {
          const { start, end } = inFile(item.place, 0, item.text.length)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(source.length)
          for (let at = 0; at < item.text.length; at++) {
            const place = inFile(item.place, at, at + 1)
            expect(place.end).toBeGreaterThanOrEqual(place.start)
            const isSame = source[place.start] === item.text[at] || !isVerbatim(item.place, at, at + 1)
            expect(isSame || item.text[at] === ' ').toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is linted with findings inside it, and fixing it comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        if ((await read(source)) === null) return
        const again = async (content: string) => {
          const reading = await reader.read(content, true)
          return { found: check(reading, {}), items: reading.items.length }
        }
        const { found } = await again(source)
        const positions = positionsOf(
          source,
          found.flatMap(({ start, end }) => [start, end]),
        )
        for (const { start, end, finding } of found) {
          expect(start).toBeLessThanOrEqual(end)
          expect(positions.get(end)?.line).toBeLessThanOrEqual(source.split(/\r\n|\r|\n/u).length)
          expect(findingKey(finding)).toContain(finding.ruleId)
        }
        const once = await fixed(source, again)
        expect(await fixed(once, again)).toBe(once)
      }),
      { numRuns: 100 },
    )
  })
})

test('positions count code points and every kind of line break', () => {
  const source = '\uFEFFa😀b\r\n\rc\n𠮷d'
  const at = (mark: string) => positionsOf(source, [source.indexOf(mark)]).get(source.indexOf(mark))
  expect([at('a'), at('b'), at('c'), at('d')]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 3, column: 1 },
    { line: 4, column: 2 },
  ])
})
