import { companySizes, companyTypes, type GuideParams, locales, maturities, renderGuide, sectionOf } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { composeGuide, packs } from '../src/index.ts'

/** Every pack by its name, and every edition by the first word that calls for it. */
const industries = packs.flatMap(({ name, editions = [] }) => [
  name,
  ...editions.map(({ aliases }) => ({ 'zh-CN': aliases['zh-CN'][0] ?? '', en: aliases.en[0] ?? '' })),
])
const watch = {
  'zh-CN': /：先看(.+)有没有动，再看(.+)是否跟着变好。$/mu,
  en: /: (.+) should move first, (.+) after it\.$/mu,
} as const

const plain = (text: string) => text.replaceAll(/\s/gu, '').toLowerCase()

describe.each(locales)('what a guide in %s says to watch', (locale) => {
  const cases = industries.flatMap((industry) =>
    maturities.flatMap((maturity, index) =>
      companyTypes.map(
        (companyType): GuideParams => ({
          industry: industry[locale],
          companyType,
          companySize: companySizes[index + 1] ?? '250-1000',
          maturity,
          focusAreas: ['cross-team-alignment'],
          locale,
        }),
      ),
    ),
  )

  test('are the early and the late key result of its first objective, down to the last table', () => {
    const broken = cases.flatMap((params) => {
      const guide = composeGuide(params)
      const { objectives = [], tools = [] } = sectionOf(guide, 'implementation') ?? {}
      const text = renderGuide(guide)
      const [, leading = '?', lagging = '?'] = watch[locale].exec(text) ?? []
      const metric = (kind: string) => objectives[0]?.keyResults.find((one) => one.kind === kind)?.metric ?? ''
      const worked = plain(JSON.stringify(tools.at(0)))
      const boundary = plain(JSON.stringify(tools.at(-2)))
      const dictionary = plain(JSON.stringify(tools.at(-1)))
      const holds = {
        leading: plain(leading) === plain(metric('leading')),
        lagging: plain(lagging) === plain(metric('lagging')),
        worked: worked.includes(plain(leading)) && worked.includes(plain(lagging)) && worked.includes('o1'),
        dictionary: dictionary.includes(plain(leading)) && dictionary.includes(plain(lagging)),
        boundary: boundary.includes(plain(leading)),
      }
      const wrong = Object.entries(holds).flatMap(([link, held]) => (held ? [] : [link]))
      return wrong.length > 0
        ? [`${params.industry} ${params.companyType} ${params.maturity}: ${wrong.join(', ')}`]
        : []
    })
    expect(broken).toEqual([])
  })
})
