import { companySizes, companyTypes, focusAreas, type GuideParams, type Locale, locales, maturities } from '@okr/core'
import { formatGuideFinding, type GuideFinding, lintGuide } from '@okr/core/guide-lint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basePackId, composeGuide, groundingFor, packs } from '../src/index.ts'
import { sharedShare } from './support/sentences.ts'

const isFull = process.env['OKR_FULL'] === '1'
const industries = packs.filter(({ id }) => id !== basePackId)

/** Every industry and every edition, by a name that calls for it. */
const parts = industries.flatMap(({ id, name, editions = [] }) => [
  { id, name },
  ...editions.map((edition) => ({
    id: `${id}.${edition.id}`,
    name: { 'zh-CN': edition.aliases['zh-CN'][0] ?? '', en: edition.aliases.en[0] ?? '' },
  })),
])

const findingsOf = (params: GuideParams): GuideFinding[] =>
  lintGuide(composeGuide(params), { params, grounding: groundingFor(params) })

const shown = (params: GuideParams, finding: GuideFinding): string =>
  `${params.industry}, ${params.companySize}, ${params.maturity}, ${params.focusAreas.join('+')}: ${finding.ruleId}: ${formatGuideFinding(finding, params.locale)}`

/** Every single focus area in the full run; otherwise each size and stage with a different one. */
function requestsFor(industry: string, locale: Locale): GuideParams[] {
  const cells = maturities.flatMap((maturity) => companySizes.map((companySize) => ({ maturity, companySize })))
  return cells.flatMap((cell, index) => {
    const areas = isFull ? focusAreas : focusAreas.filter((_, at) => at === index % focusAreas.length)
    return areas.map((area) => ({
      industry,
      companyType: companyTypes[index % companyTypes.length] ?? 'technology',
      ...cell,
      focusAreas: [area],
      locale,
    }))
  })
}

interface Row {
  readonly id: string
  readonly guides: number
  readonly findings: Record<string, number>
}

const table: Row[] = []

describe.each(parts)('every guide on $id', ({ id, name }) => {
  test.each(locales)('in %s has nothing that the guide linter finds', (locale) => {
    const requests = requestsFor(name[locale], locale)
    const found = requests.flatMap((params) => findingsOf(params).map((finding) => ({ params, finding })))
    const counts: Record<string, number> = {}
    for (const { finding } of found) counts[finding.ruleId] = (counts[finding.ruleId] ?? 0) + 1
    table.push({ id: `${id} ${locale}`, guides: requests.length, findings: counts })
    expect([...new Set(found.map(({ params, finding }) => shown(params, finding)))]).toEqual([])
  })
})

const asked = isFull ? companySizes : companySizes.filter((size) => size === '250-1000')
const cells = locales.flatMap((locale) =>
  maturities.flatMap((maturity) => asked.map((companySize) => ({ locale, maturity, companySize }))),
)

test.each(cells)('no two industries share over 40 % of their sentences: %o', (cell) => {
  const guides = industries.map(({ id, name }) => ({
    id,
    guide: composeGuide({
      industry: name[cell.locale],
      companyType: 'technology',
      focusAreas: ['progress-tracking'],
      ...cell,
    }),
  }))
  const shares = guides.flatMap((a, at) =>
    guides.slice(at + 1).map((b) => ({ pair: `${a.id} and ${b.id}`, share: sharedShare(a.guide, b.guide) })),
  )
  expect(shares.filter(({ share }) => share > 0.4)).toEqual([])
})

const names = industries.flatMap(({ name, aliases }) => [name['zh-CN'], name.en, ...aliases['zh-CN'], ...aliases.en])

test('any other request writes a guide without an error', () => {
  const requests: fc.Arbitrary<GuideParams> = fc.record({
    industry: fc.oneof(
      fc.constantFrom(...names),
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((pair) => pair.join(' ')),
      fc.constantFrom('宠物医院连锁', 'museum', 'watch repair'),
    ),
    companyType: fc.constantFrom(...companyTypes),
    companySize: fc.constantFrom(...companySizes),
    maturity: fc.constantFrom(...maturities),
    focusAreas: fc.uniqueArray(fc.constantFrom(...focusAreas), { minLength: 1, maxLength: focusAreas.length }),
    locale: fc.constantFrom(...locales),
  })
  fc.assert(
    fc.property(requests, (params) => {
      const errors = findingsOf(params).filter(({ severity }) => severity === 'error')
      expect(errors.map((finding) => shown(params, finding))).toEqual([])
    }),
    { numRuns: isFull ? 2000 : 60 },
  )
})

test('the table of all guides is whole', () => {
  console.table(Object.fromEntries(table.map(({ id, guides, findings }) => [id, { guides, ...findings }])))
  expect(table).toHaveLength(parts.length * locales.length)
})
