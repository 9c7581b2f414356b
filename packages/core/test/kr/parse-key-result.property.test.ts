import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKeyResult, resolveDeadline } from '../../src/kr/index.ts'
import { anyText, corpus } from './texts.ts'

function coversSource(text: string): void {
  const { tokens, fields, ranges } = parseKeyResult(text)
  let at = 0
  for (const { start, end } of tokens) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(text.length)
  if (fields.metric !== null) expect(text.slice(ranges.metric?.start, ranges.metric?.end)).toBe(fields.metric)
  if (fields.owner !== null) expect(text).toContain(fields.owner)
  if (fields.deadline !== null) expect(text).toContain(fields.deadline)
  for (const source of fields.dataSource ?? []) expect(text).toContain(source)
}

describe('parseKeyResult', () => {
  it('covers any source with tokens, without gap or overlap, and quotes it', () => {
    fc.assert(fc.property(anyText, coversSource), { numRuns: 1000 })
  }, 60_000)

  it('covers every line of the corpus', () => {
    for (const text of corpus) coversSource(text)
  })

  it('reads full-width forms like half-width ones', () => {
    const wide = (text: string) =>
      Array.from(text)
        .map((char) =>
          char > ' ' && char <= '~' && /[0-9%]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
        )
        .join('')
    for (const text of ['良率从96%提升至98%', '停线时长由26小时降到9小时', '离职率<10%']) {
      const { metric: _, ...plain } = parseKeyResult(text).fields
      const { metric: __, ...folded } = parseKeyResult(wide(text)).fields
      expect(folded).toEqual(plain)
    }
  })

  it.each([
    '1',
    '（',
    '->',
    '从',
    '[',
    '?',
    'x',
    '_',
    'by ',
    '一',
    '1,',
    '%',
    '每',
    'to ',
    '、1',
    '"',
    ' ',
    'q1',
    '6月',
    '同时',
    'and cut ',
  ])(
    'costs no more than in proportion for a long run of %j',
    (unit) => {
      const cost = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length))
        const start = process.cpuUsage()
        parseKeyResult(text)
        const { user, system } = process.cpuUsage(start)
        return (user + system) / 1e6
      }
      cost(20_000)
      expect(cost(200_000)).toBeLessThan(4)
    },
    60_000,
  )
})

describe('resolveDeadline', () => {
  const context = { reference: '2026-05-10', cycle: { label: '2026 Q2', start: '2026-04-01', end: '2026-06-30' } }

  it.each([
    ['6月30日前', { start: '2026-06-30', end: '2026-06-30' }],
    ['by end of Q3', { start: '2026-09-01', end: '2026-09-30' }],
    ['2026年底前', { start: '2026-12-01', end: '2026-12-31' }],
    ['Q1 FY27', { start: '2027-01-01', end: '2027-03-31' }],
    ['within 6 weeks', { start: '2026-05-10', end: '2026-06-21' }],
    ['三个月内', { start: '2026-05-10', end: '2026-08-10' }],
    ['本季度', { start: '2026-04-01', end: '2026-06-30' }],
    ['本学期', { start: '2026-04-01', end: '2026-06-30' }],
    ['明年一季度末', { start: '2027-03-01', end: '2027-03-31' }],
    ['by 15 March', { start: '2027-03-15', end: '2027-03-15' }],
    ['9月31日前', null],
    ['样件冻结前', null],
    ['1,2002026年', null],
  ])('%s', (words, range) => expect(resolveDeadline(words, context)).toEqual(range))

  it('takes any words', () => {
    fc.assert(
      fc.property(anyText, (words) => void resolveDeadline(words, context)),
      { numRuns: 1000 },
    )
  })
})
