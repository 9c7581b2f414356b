import { csvCell, csvText } from '@okr/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/jobs/rows/read-csv.ts'
import { readRows } from '../../src/jobs/rows/read-rows.ts'
import { type TableFormat, UnreadableTableError } from '../../src/jobs/rows/table.ts'
import { workbook } from './support/workbook.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const header = ['行业', '企业类型', '企业规模', 'OKR 成熟度', '关注重点']
const storage = ['储能', '制造企业', '约300人', '刚开始试点', '目标跟踪、文化落地']

const csv = `${header.join(',')}\n${storage.join(',')}\n`

describe('one row', () => {
  const english = 'industry,company_type,Company size,Maturity,focus-areas\nStorage,manufacturer,300,piloting,culture\n'
  test.each<[string, TableFormat, Uint8Array]>([
    ['CSV', 'csv', bytes(csv)],
    ['CSV with the mark of spreadsheets', 'csv', bytes(`\uFEFF${csv}`)],
    ['CSV with semicolons', 'csv', bytes(csv.replaceAll(',', ';'))],
    ['CSV with tabs', 'csv', bytes(csv.replaceAll(',', '\t'))],
    ['CSV with Windows line ends', 'csv', bytes(csv.replaceAll('\n', '\r\n'))],
    ['CSV in quotation marks', 'csv', bytes(csv.replaceAll(/[^,\n]+/gu, '"$&"'))],
    ['a workbook', 'xlsx', workbook([header, storage])],
    [
      'JSON lines with labels',
      'ndjson',
      bytes(`${JSON.stringify(Object.fromEntries(header.map((name, at) => [name, storage[at]])))}\n`),
    ],
    ['a JSON list', 'json', bytes(JSON.stringify([Object.fromEntries(header.map((name, at) => [name, storage[at]]))]))],
  ])('is understood in %s', async (_, format, table) => {
    const { rows, problems, unused } = await readRows(table, format)
    expect(problems).toEqual([])
    expect(unused).toEqual([])
    expect(rows.map(({ params }) => params)).toEqual([
      {
        industry: '储能',
        companyType: 'manufacturer',
        companySize: '250-1000',
        maturity: 'piloting',
        focusAreas: ['progress-tracking', 'culture-adoption'],
        locale: 'zh-CN',
      },
    ])
  })

  test('is understood by the English names of columns, however they are spelt', async () => {
    const { rows } = await readRows(bytes(english), 'csv')
    expect(rows[0]?.params).toMatchObject({ industry: 'Storage', companySize: '250-1000', locale: 'en' })
  })

  test('is understood in the encoding of older Chinese systems', async () => {
    // 行业 in GB 18030, within a table of ASCII names.
    const start = Uint8Array.of(0xd0, 0xd0, 0xd2, 0xb5)
    const rest = bytes(',companyType,companySize,maturity,focusAreas\nstorage,manufacturer,300,piloting,culture\n')
    const { rows, unused } = await readRows(Uint8Array.from([...start, ...rest]), 'csv')
    expect(rows).toHaveLength(1)
    expect(unused).toEqual([])
  })
})

describe('a row with errors', () => {
  test('is reported with line, column and what to do, and the others go on', async () => {
    const table = [header.join(','), storage.join(','), '储能,,很多人,刚开始试点,', storage.join(',')].join('\n')
    const { rows, problems } = await readRows(bytes(table), 'csv')
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'companyType'],
      [3, '企业规模'],
      [3, 'focusAreas'],
    ])
    expect(problems[1]?.message['zh-CN']).toMatch(/^认不出企业规模“很多人”。可选：/)
    expect(problems[1]?.message.en).toMatch(/^Company size “很多人” is not known\. Choose one of:/)
  })

  test('is found by its line behind cells of several lines and empty ones', async () => {
    const table = `${header.join(',')}\n"储\n能",制造企业,300,刚开始试点,文化\n\n储能,制造企业,很多,刚开始试点,文化\n`
    const { rows, problems } = await readRows(bytes(table), 'csv')
    expect(rows.map(({ line }) => line)).toEqual([2])
    expect(problems.map(({ line }) => line)).toEqual([5])
  })

  test('does not stop JSON lines', async () => {
    const { rows, problems } = await readRows(bytes('{"industry":\n[1]\n7\n'), 'ndjson')
    expect(rows).toEqual([])
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3])
  })
})

describe('a table', () => {
  test('may have columns of other things, which are named', async () => {
    const { rows, unused } = await readRows(bytes(`备注,${header.join(',')}\n急,${storage.join(',')}\n`), 'csv')
    expect(rows).toHaveLength(1)
    expect(unused).toEqual(['备注'])
  })

  test('may name its columns as people do', async () => {
    const table = '行业,公司类型,规模,成熟度,关注点\n储能,制造企业,300,刚开始试点,文化\n'
    expect((await readRows(bytes(table), 'csv')).rows).toHaveLength(1)
  })

  test.each<[string, TableFormat, Uint8Array, RegExp]>([
    ['a column has a name nobody knows', 'csv', bytes('industry,how mature\na,b\n'), /no parameter: how mature/],
    ['columns are missing', 'csv', bytes('industry,maturity\na,b\n'), /missing: Company type \(companyType\)/],
    ['there is nothing in it', 'csv', bytes(''), /columns are missing/],
    ['a quotation mark is never closed', 'csv', bytes(`${header.join(',')}\n"储能,a\nb,c\n`), /never closed/],
    ['a quotation mark is out of place', 'csv', bytes(`${header.join(',')}\n"储"能,a\n`), /out of place/],
    ['it is no JSON', 'json', bytes('[{'), /no valid JSON/],
    ['it is no list', 'json', bytes('{}'), /JSON list/],
    ['it is no workbook', 'xlsx', bytes('PK nothing'), /cannot be opened/],
    ['a workbook is cut off', 'xlsx', workbook([header, storage]).subarray(0, 600), /cannot be opened/],
  ])('is refused where %s', async (_, format, table, said) => {
    await expect(readRows(table, format)).rejects.toThrow(said)
  })

  /** A workbook with an entry of a million bytes, of which its directory says something else. */
  const lie = (size: number): Uint8Array => {
    const honest = workbook([header], { 'xl/bomb.xml': new Uint8Array(1_000_000) })
    const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength)
    let patched = 0
    for (let at = 0; at < honest.length - 30; at++) {
      if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== 1_000_000) continue
      view.setUint32(at + 24, size, true)
      patched++
    }
    expect(patched).toBe(1)
    return honest
  }

  test.each([
    ['says that it unpacks to more than a table can be', 80 * 1024 * 1024, 'more than 64 MB'],
    ['unpacks to more than it says', 1, 'more than 64 MB'],
    ['unpacks to less than it says', 2_000_000, 'cannot be opened'],
  ])('is refused where it %s', async (_, size, said) => {
    await expect(readRows(lie(size), 'xlsx')).rejects.toThrow(said)
  })

  test('of any bytes is read or refused, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom<TableFormat>('csv', 'xlsx', 'json', 'ndjson'),
        async (any, format) => {
          const outcome = await readRows(any, format).catch((error: unknown) => error)
          expect(outcome instanceof Error ? outcome : null).toSatisfy(
            (error: unknown) => error === null || error instanceof UnreadableTableError,
          )
        },
      ),
    )
  })

  test('that was written with our cells is read as it was', async () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `a${text}b`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { minLength: 1 }), async (cells) => {
        const { rows } = await readCsv(csvText([['one', 'two'], ...cells]))
        expect(rows.map((row) => [row.cells['one'], row.cells['two']])).toEqual(cells)
      }),
    )
  })
})

describe('a cell that we write', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['a = b', 'a = b'],
    ['储能', '储能'],
    [-2, '-2'],
  ])('is no formula: %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})
