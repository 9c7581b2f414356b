import { lintGuide, locales } from '@okr/core'
import type { Statement } from '@okr/core/pack'
import { describe, expect, test } from 'vitest'
import { composeGuide, findSource, groundingFor, packs } from '../src/index.ts'

/** Figures that are part of a name or of a usual expression, and state nothing. */
const names = /PP100|4DX|90th percentile/g

const figuresIn = (text: string): string[] =>
  text
    .replace(names, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .match(/\d+(?:\.\d+)?/g) ?? []

/** The figures that stand neither in what the sources support nor in their titles and years. */
function unsupported(text: string, sources: readonly string[]): string[] {
  const said = sources.flatMap((id) => {
    const source = findSource(id)
    return source ? [source.title, `${source.year}`, ...source.supports] : []
  })
  const known = new Set(said.flatMap(figuresIn))
  return figuresIn(text).filter((figure) => !known.has(figure))
}

const isStatement = (value: object): value is Statement => 'text' in value && 'sources' in value

function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return []
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn)
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('cites no figure that its sources do not give', () => {
    const found = statementsIn(pack)
      .filter(({ sources }) => sources.length > 0)
      .flatMap(({ text, sources }) => unsupported(text.en, sources).map((figure) => `${figure}: ${text.en}`))
    expect(found).toEqual([])
  })

  test('takes the size of an organisation from the source its profile cites', () => {
    const found = pack.cases.flatMap(({ id, size, sources }) =>
      unsupported(size?.en ?? '', sources.slice(0, 1)).map((figure) => `${id}: ${figure}`),
    )
    expect(found).toEqual([])
  })

  test.each(locales)('writes guides in %s whose facts have sources that were handed out', (locale) => {
    const params = {
      industry: pack.name[locale],
      companyType: 'services',
      companySize: '250-1000',
      maturity: 'scaling',
      focusAreas: ['strategic-goal-setting', 'key-result-definition', 'performance-management'],
      locale,
    } as const
    const found = lintGuide(composeGuide({ ...params, focusAreas: [...params.focusAreas] }), {
      grounding: groundingFor({ ...params, focusAreas: [...params.focusAreas] }),
    })
    const factual = found.filter(({ ruleId }) => ruleId === 'uncited-fact' || ruleId === 'ungrounded-number')
    expect(factual.map(({ section, data }) => `${section}: ${JSON.stringify(data)}`)).toEqual([])
  })
})
