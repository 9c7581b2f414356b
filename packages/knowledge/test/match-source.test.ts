import { locales, plainText } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { referenceOf } from '../src/compose/references.ts'
import { citationText, findSource, matchSource } from '../src/index.ts'
import { allSources } from '../src/registry/sources/index.generated.ts'

describe('a printed reference is found in the registry', () => {
  test.each([
    ['by title and author', 'John Doerr, “Measure What Matters”, Penguin, 2018.', 'Measure What Matters'],
    [
      'by title and author in another style',
      'Grove, A. S. (1983). High Output Management. Random House.',
      'High Output Management',
    ],
    [
      'by its address',
      'Google: 设定目标 https://rework.withgoogle.com/guides/set-goals-with-okrs/',
      'Set goals with OKRs',
    ],
  ])('%s', (_, printed, title) => {
    expect(matchSource(printed)?.title).toContain(title)
  })

  test.each([
    ['a title of nobody', 'Orion Institute (2024). The storage outlook of the plains.'],
    ['a known title by somebody else', 'Lopez, M. (2019). Measure What Matters. Northwind Press.'],
    ['a home page', 'Statistics of the industry. https://www.iea.org/'],
    ['nothing', ''],
  ])('but not %s', (_, printed) => {
    expect(matchSource(printed)).toBeUndefined()
  })

  test('every citable source with an author is found by its own citation', () => {
    const lost = allSources
      .filter(({ use, authors }) => use === 'citable' && authors.length > 0)
      .filter((source) => {
        const found = matchSource(`${citationText(source, 'en')} ${source.url ?? ''}`)
        return found?.id !== source.id && found?.title !== source.title && found?.url !== source.url
      })
    expect(lost.map(({ id }) => findSource(id)?.title)).toEqual([])
  })

  test.each(locales)('every citable source is found as a guide prints it, in %s', (locale) => {
    const lost = allSources
      .filter(({ use, url }) => use === 'citable' && url !== null)
      .filter((source) => {
        const found = matchSource(plainText(referenceOf(source, locale).text))
        return found?.id !== source.id && found?.title !== source.title && found?.url !== source.url
      })
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})
