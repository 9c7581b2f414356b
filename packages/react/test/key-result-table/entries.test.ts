import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberFormat } from '../../src/key-result-table/cell-text.ts'
import { type Edit, withCell } from '../../src/key-result-table/columns.ts'
import { cellsIn, delimited } from '../../src/key-result-table/delimited.ts'
import { entriesOf, type Order } from '../../src/key-result-table/entries.ts'
import { type KeyResultRow, keyResultRows } from '../../src/key-result-table/row.ts'

const row = (id: string, text: string, owner: string | undefined, current?: number): KeyResultRow => ({
  keyResult: {
    id,
    text,
    baseline: 0,
    target: 100,
    ...(owner === undefined ? {} : { owner }),
    ...(current === undefined ? {} : { current }),
  },
  objective: { id: 'O1', text: id < 'c' ? 'Grow' : 'Serve' },
})
const rows = [
  row('a', 'Revenue', '李娜', 40),
  row('b', '留存率', undefined, 10),
  row('c', 'NPS 9', 'Ann'),
  row('d', 'NPS 10', 'Ann', 90),
]

const listed = (order: Partial<Order>): string => {
  const { list, groups } = entriesOf(rows, { query: '', closed: new Set(), ...order })
  return Array.from(list, (at) =>
    at < 0 ? `${groups[-1 - at]?.value}(${groups[-1 - at]?.count})` : rows[at]?.keyResult.id,
  ).join(' ')
}

describe('what is listed', () => {
  test.each<[string, Partial<Order>, string]>([
    ['all as they came', {}, 'a b c d'],
    ['by a number', { sort: { column: 'progress', descending: false } }, 'b a d c'],
    [
      'by a number, the greatest first, what has none last',
      { sort: { column: 'progress', descending: true } },
      'd a b c',
    ],
    ['by words, with numbers in them', { sort: { column: 'text', descending: false } }, 'b c d a'],
    ['by words, what has none last', { sort: { column: 'owner', descending: true } }, 'c d a b'],
    ['those that hold words in any case', { query: ' nps ' }, 'c d'],
    ['those of an objective by its words', { query: 'grow' }, 'a b'],
    ['in groups', { groupBy: 'objective' }, 'Grow(2) a b Serve(2) c d'],
    ['in groups, one closed', { groupBy: 'objective', closed: new Set(['Grow']) }, 'Grow(2) Serve(2) c d'],
    [
      'in groups, sorted within',
      { groupBy: 'objective', sort: { column: 'progress', descending: true } },
      'Serve(2) d c Grow(2) a b',
    ],
    ['in groups, those without a value together', { groupBy: 'owner' }, '李娜(1) a (1) b Ann(2) c d'],
  ])('%s', (_, order, ids) => {
    expect(listed(order)).toBe(ids)
  })
})

describe('words put into a cell', () => {
  const put = (id: Parameters<typeof withCell>[1], words: string) => {
    const edit: Edit = withCell(rows[0] as KeyResultRow, id, words)
    return 'row' in edit ? edit.row.keyResult[id as 'text'] : edit.problem
  }
  test.each([
    ['text', '  Revenue from clinics ', 'Revenue from clinics'],
    ['text', ' ', 'empty'],
    ['owner', '', undefined],
    ['target', '1,200', 1200],
    ['target', '９８．５％', 98.5],
    ['target', '-3', -3],
    ['target', 'many', 'noNumber'],
    ['target', '', undefined],
    ['progress', '50', 'readOnly'],
    ['objective', 'x', 'readOnly'],
  ] as const)('%s: %j', (id, words, value) => {
    expect(put(id, words)).toBe(value)
  })
})

test.each(['zh-CN', 'en'] as const)('a number is written in %s as its readers write it', (locale) => {
  const format = numberFormat(locale)
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  for (const value of [0, 7, -3, 98.5, 999.123456, 1000, 1_234_567.5, -12_000, 0.1 + 0.2, 1e-7, 1e21])
    expect(format(value)).toBe(written.format(value))
})

test('a set becomes rows, its check-ins their current values', () => {
  const [only] = keyResultRows(
    {
      cycle: { label: 'Q1', start: '2027-01-01', end: '2027-03-31' },
      objectives: [{ id: 'O1', text: 'Grow', owner: 'Sales', keyResults: [{ id: 'k', text: 'x', current: 1 }] }],
      checkIns: [{ id: '1', keyResultId: 'k', date: '2027-02-01', value: 5 }],
    },
    '2027-03-31',
  )
  expect(only).toEqual({
    keyResult: { id: 'k', text: 'x', current: 5 },
    objective: { id: 'O1', text: 'Grow' },
    team: 'Sales',
    expected: 1,
  })
})

describe('copying and pasting', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['-12.5%', '-12.5%'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
  ])('%j is written as %j', (cell, written) => {
    expect(delimited([[cell]], ',')).toBe(written)
  })

  test.each<[string, string[][]]>([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\r\n', [['a', 'b']]],
    ['"x\ty"\t"say ""so"""', [['x\ty', 'say "so"']]],
    ['a\t', [['a', '']]],
    ['', [['']]],
  ])('%j is read as cells', (text, cells) => {
    expect(cellsIn(text)).toEqual(cells)
  })

  test('what is copied is pasted the same, but for formulas', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', '\t', '\n', '1', ',', '目') })
      .filter((text) => !/^[\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (cells) => {
        expect(cellsIn(delimited(cells, '\t'))).toEqual(cells)
      }),
    )
  })

  test('reads any text to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r') }), (text) => {
        expect(cellsIn(text).length).toBeGreaterThan(0)
      }),
    )
  })
})
