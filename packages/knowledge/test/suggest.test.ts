import {
  companySizes,
  type GuideParams,
  keyResultKinds,
  type Locale,
  locales,
  maturities,
  presetParams,
} from '@okr/core'
import { lintKeyResult, lintOkrSet } from '@okr/core/lint'
import { describe, expect, test } from 'vitest'
import { basePackId, functionsFor, packs, suggestOkrs } from '../src/index.ts'

const industries = packs.filter(({ id }) => id !== basePackId)
const paramsFor = (name: string, locale: Locale): GuideParams => ({
  ...presetParams('energy-storage', locale),
  industry: name,
})

describe.each(industries)('OKRs suggested for $id', ({ name }) => {
  const requests = locales.flatMap((locale) =>
    maturities.flatMap((maturity) =>
      companySizes.map((companySize) => ({ ...paramsFor(name[locale], locale), maturity, companySize })),
    ),
  )

  test.each(['company', 'department', 'team'] as const)(
    'of level %s hold nothing the strict linter finds in key results',
    (level) => {
      for (const params of requests) {
        const { set, alternatives } = suggestOkrs(params, { level })
        expect(alternatives.length).toBeGreaterThanOrEqual(1)
        const keyResults = [set, ...alternatives].flatMap((one) => one.objectives).flatMap((one) => one.keyResults)
        expect(keyResults.flatMap((one) => lintKeyResult(one, { preset: 'strict' }))).toEqual([])
      }
    },
  )

  test('have leading and lagging key results and a guardrail in each objective, and no structural error', () => {
    for (const params of requests) {
      const { set } = suggestOkrs(params)
      expect(lintOkrSet(set).filter(({ severity }) => severity === 'error')).toEqual([])
      for (const { keyResults } of set.objectives) {
        const kinds = new Set(keyResults.map(({ kind }) => kind))
        expect(keyResultKinds.filter((kind) => !kinds.has(kind))).toEqual([])
      }
    }
  })

  test('can be had for each function', () => {
    for (const locale of locales) {
      const params = paramsFor(name[locale], locale)
      for (const { id } of functionsFor(params)) {
        expect(suggestOkrs(params, { function: id }).set.objectives.length).toBeGreaterThan(0)
      }
    }
  })
})

test('a function that is none is an error that names those there are', () => {
  expect(() => suggestOkrs(paramsFor('制造', 'zh-CN'), { function: 'juggling' })).toThrow(
    /no function juggling; there are .*mf-/u,
  )
})

test('what the objectives should be about comes first', () => {
  const { set } = suggestOkrs(paramsFor('manufacturing', 'en'), { themes: ['deliver on the day promised'] })
  expect(set.objectives[0]?.text).toMatch(/deliver|promis|ship/iu)
})
