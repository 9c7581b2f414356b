import { locales, renderPage } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { isStale, packPage, packs, verificationText } from '../src/index.ts'

const each = packs.flatMap((pack) => locales.map((locale) => [pack.id, locale, pack] as const))

test.each(each)('the page of %s in %s names its functions, metrics, systems and standards', (id, locale, pack) => {
  const page = JSON.stringify(packPage(id, locale))
  const names = [...pack.functions, ...pack.metrics, ...pack.systems, ...pack.standards].map(({ name }) => name[locale])
  expect(names.filter((name) => !page.includes(JSON.stringify(name).slice(1, -1)))).toEqual([])
})

test('a page is Markdown whose every citation stands in its references', () => {
  const markdown = renderPage(packPage('automotive', 'en'))
  expect(markdown).toMatch(/^# .+\n\nPack automotive, version /u)
  const cited = new Set(Array.from(markdown.matchAll(/\[S(\d+)\]/gu), ([, number]) => Number(number)))
  const listed = Array.from(markdown.matchAll(/^- \[S(\d+)\]/gmu), ([, number]) => Number(number))
  expect(listed).toEqual(listed.map((_, index) => index + 1))
  expect([...cited].filter((number) => !listed.includes(number))).toEqual([])
})

test('the same day gives the same page', () => {
  expect(packPage('automotive', 'zh-CN', '2027-01-01')).toEqual(packPage('automotive', 'zh-CN', '2027-01-01'))
})

test('a pack that is not there is named', () => {
  expect(() => packPage('beekeeping', 'en')).toThrow('There is no pack called beekeeping')
})

describe('a source goes stale 12 months after it was seen', () => {
  const seen = (date: string) => ({
    id: 'a',
    title: 'A',
    authors: [],
    publisher: null,
    year: null,
    type: 'book' as const,
    language: 'en',
    url: null,
    verification: { level: 'read' as const, evidence: 'a copy', seen: date, extent: 'all' },
    use: 'citable' as const,
  })
  test.each([
    ['2026-11-23', '2027-11-22', false],
    ['2026-11-23', '2027-11-23', false],
    ['2026-11-23', '2027-11-24', true],
    ['2028-02-29', '2029-02-28', false],
    ['2028-02-29', '2029-03-01', true],
    ['2026-12-31', '2028-01-01', true],
  ])('seen %s, on %s: %s', (date, today, stale) => {
    expect(isStale(seen(date), today)).toBe(stale)
  })
  test.each([
    ['en', undefined, 'excerpt read, 2026-11-23'],
    ['en', '2027-11-23', 'excerpt read, 2026-11-23'],
    ['en', '2027-11-24', 'excerpt read, 2026-11-23, over 12 months ago'],
    ['zh-CN', '2027-11-24', '读过节选，2026-11-23，已超过 12 个月'],
  ] as const)('in %s on %s it reads “%s”', (locale, today, said) => {
    expect(verificationText(seen('2026-11-23'), locale, today)).toBe(said)
  })
})
