import { lintGuide, locales, maturities, presetIds, presetParams, renderGuide } from '@okr/core'
import { describe, expect, test } from 'vitest'
import { composeGuide, groundingFor } from '../src/index.ts'

const requests = presetIds.flatMap((id) =>
  locales.flatMap((locale) =>
    maturities.map((maturity) => ({ id, params: { ...presetParams(id, locale), maturity } })),
  ),
)

describe('a composed guide has no finding of severity error, and few others', () => {
  test.each(requests)('$id, $params.maturity, $params.locale', ({ params }) => {
    const guide = composeGuide(params)
    const grounding = groundingFor(params)
    const findings = lintGuide(guide, { params, grounding, markdown: renderGuide(guide) })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.length).toBeLessThanOrEqual(3)
  })
})
