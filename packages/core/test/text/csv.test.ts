import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows, csvText } from '../../src/text/index.ts'

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r\n1;"2;3"\r\n',
    [
      ['a', 'b'],
      ['1', '2;3'],
    ],
  ],
  [
    'a\tb\n1\t',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['"say ""hi""",x', [['say "hi"', 'x']]],
  ['"two\nlines",x', [['two\nlines', 'x']]],
  [
    'a,b\n\n,\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"never closed, \n', [['never closed, \n']]],
  ["'=1+1,'plain", [['=1+1', "'plain"]]],
  ['', []],
])('%j is read as %j', (text, rows) => {
  expect(csvRows(text)).toEqual(rows)
})

test('no cell of what is written starts as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '＝', 'a', '\n') }), (cell) => {
      const written = csvText([[cell, 'end']]).slice(1)
      expect(written).not.toMatch(/^"?[=+\-@＝]/u)
    }),
  )
})

const cell = fc.string({ unit: fc.constantFrom('a', '中', ',', ';', '"', "'", '\n', '\r', '\t', '=', '-', '＝', ' ') })

test('what is written is read again, whatever the cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      // The first line tells the separator: one of names, as every table of ours has.
      const all = [['x', 'y', 'z', 'w', 'v', 'u', 't'], ...rows]
      expect(csvRows(csvText(all))).toEqual(all.filter((row) => row.some((one) => one !== '')))
    }),
  )
})

test('any text is some table', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const row of csvRows(text)) expect(row.length).toBeGreaterThan(0)
    }),
  )
})
