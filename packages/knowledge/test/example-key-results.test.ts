import { companySizes, locales, maturities, presetParams, sectionOf } from '@okr/core'
import { formatFinding, lintKeyResult } from '@okr/core/lint'
import { describe, expect, test } from 'vitest'
import { composeGuide, packs } from '../src/index.ts'

const industries = packs.map(({ name }) => name)

/** What the linter says of every example key result of every pack, at every stage and size. */
describe.each(locales)('example key results in %s', (locale) => {
  const guides = industries.flatMap((industry) =>
    maturities.flatMap((maturity) =>
      companySizes.map((companySize) =>
        composeGuide({ ...presetParams('energy-storage', locale), industry: industry[locale], maturity, companySize }),
      ),
    ),
  )
  const keyResults = guides
    .flatMap((guide) => sectionOf(guide, 'implementation')?.objectives ?? [])
    .flatMap((o) => o.keyResults)
  const findings = keyResults.flatMap((keyResult) =>
    lintKeyResult(keyResult).map((finding) => ({
      finding,
      said: `${keyResult.text}: ${formatFinding(finding, locale)}`,
    })),
  )

  test('hold no error', () => {
    expect(findings.filter(({ finding }) => finding.severity === 'error').map(({ said }) => said)).toEqual([])
  })
})
