import { expect, test } from 'vitest'
import { findSource, knowledge, type PrintedSource, toBibTeX, toCslJson, toGbt7714 } from '../src/index.ts'

const source = (id: string): PrintedSource => {
  const found = findSource(id)
  if (!found) throw new Error(`no source ${id}`)
  return found
}

const made: PrintedSource = {
  id: 'a-b',
  title: 'Cost & 100% {braces} C_1 ~ x^2 \\ end.',
  authors: ['A', 'B', 'C', 'D'],
  publisher: 'P & Q',
  year: 2024,
  type: 'report',
  language: 'en',
  url: 'https://example.org/a_b?c=1%20',
  use: 'citable',
  verification: { level: 'read', evidence: 'e', seen: '2026-11-23', extent: 'x' },
}

test('BibTeX escapes what TeX reads, keeps capitals and leaves the address alone', () => {
  expect(toBibTeX(made)).toBe(String.raw`@techreport{a-b,
  title = {{Cost \& 100\% \{braces\} C\_1 \textasciitilde{} x\textasciicircum{}2 \textbackslash{} end.}},
  author = {{A} and {B} and {C} and {D}},
  institution = {P \& Q},
  year = {2024},
  url = {https://example.org/a_b?c=1%20},
  urldate = {2026-11-23},
}
`)
})

test('CSL-JSON holds literal names and both dates', () => {
  expect(toCslJson(made)).toEqual({
    id: 'a-b',
    type: 'report',
    title: made.title,
    author: ['A', 'B', 'C', 'D'].map((literal) => ({ literal })),
    publisher: 'P & Q',
    issued: { 'date-parts': [[2024]] },
    accessed: { 'date-parts': [[2026, 11, 23]] },
    URL: made.url,
    language: 'en',
  })
})

test.each([
  [
    made,
    'A, B, C, et al. Cost & 100% {braces} C_1 ~ x^2 \\ end[R/OL]. P & Q, 2024[2026-11-23]. https://example.org/a_b?c=1%20.',
  ],
  [{ ...made, authors: [], url: null, type: 'book' }, 'Cost & 100% {braces} C_1 ~ x^2 \\ end[M]. P & Q, 2024.'],
  [
    { ...made, authors: [], url: null, year: null, publisher: null, type: 'docs' },
    'Cost & 100% {braces} C_1 ~ x^2 \\ end[Z].',
  ],
  [
    { ...made, language: 'zh', year: null, publisher: null, type: 'law' },
    'A, B, C, 等. Cost & 100% {braces} C_1 ~ x^2 \\ end[EB/OL]. [2026-11-23]. https://example.org/a_b?c=1%20.',
  ],
] as const)('GB/T 7714 writes what is known and leaves out what is not', (given, said) => {
  expect(toGbt7714(given as PrintedSource)).toBe(said)
})

test('every source of the registry can be exported', () => {
  for (const one of knowledge.sources) {
    expect(toBibTeX(one).match(/\{/gu)?.length).toBe(toBibTeX(one).match(/\}/gu)?.length)
    expect(toCslJson(one).title).toBe(one.title)
    expect(toGbt7714(one)).not.toMatch(/null|undefined|\. \.|\[\]/u)
  }
  expect(toGbt7714(source('grove-1983-high-output'))).toContain('[M')
})
