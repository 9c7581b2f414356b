import { audiences, companySizes, companyTypes, focusAreas, maturities } from '@okr/core'
import { termsSchema } from '@okr/core/pack'
import { describe, expect, test } from 'vitest'
import { builtIn } from '../src/knowledge/built-in.ts'
import { audiencePlaybooks } from '../src/playbook/audience/index.generated.ts'
import { companyTypePlaybooks } from '../src/playbook/company-type/index.generated.ts'
import { focusPlaybooks } from '../src/playbook/focus/index.generated.ts'
import { maturityPlaybooks } from '../src/playbook/maturity/index.generated.ts'
import { ownFocus } from '../src/playbook/own-focus.ts'
import { pitfallPlaybooks } from '../src/playbook/pitfalls/index.generated.ts'
import { sizePlaybooks } from '../src/playbook/size/index.generated.ts'
import { toolTemplates } from '../src/playbook/tools/index.generated.ts'

const everything = [
  audiencePlaybooks,
  companyTypePlaybooks,
  focusPlaybooks,
  maturityPlaybooks,
  pitfallPlaybooks,
  sizePlaybooks,
  toolTemplates,
  ownFocus,
]

/** Every object and string beneath a value. */
function beneath(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(beneath)]
}

const strings = beneath(everything).filter((value) => typeof value === 'string')

test.each([
  ['maturity', maturityPlaybooks, maturities],
  ['size', sizePlaybooks, companySizes],
  ['focus area', focusPlaybooks, focusAreas],
  ['company type', companyTypePlaybooks, companyTypes],
  ['audience', audiencePlaybooks, audiences],
])('every %s has its playbook', (_, playbooks, ids) => {
  expect(playbooks.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
  expect(playbooks).toHaveLength(ids.length)
})

test.each(maturities)('at %s at least four general pitfalls apply', (maturity) => {
  expect(pitfallPlaybooks.filter(({ maturities: where }) => where.includes(maturity)).length).toBeGreaterThanOrEqual(4)
})

test('every slot is a term of the packs, a focus area, a word of the company type or of the first objective', () => {
  const ofType = ['organisation', 'division', 'strategyOffice']
  const ofObjective = ['leadingKeyResult', 'laggingKeyResult', 'resultOwner', 'resultHelper', 'haltValue', 'haltWhen']
  const known = new Set([...Object.keys(termsSchema.shape), 'focus', ...ofType, ...ofObjective])
  const slots = strings.flatMap((text) => Array.from(text.matchAll(/\{(\w+)\}/gu), ([, slot]) => slot ?? ''))
  expect(slots.filter((slot) => !known.has(slot))).toEqual([])
  expect(slots.length).toBeGreaterThan(100)
})

test('Chinese is set with Chinese punctuation', () => {
  expect(strings.filter((text) => /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u.test(text))).toEqual([])
})

test('every source that is cited is in the registry and may be printed', () => {
  const cited = beneath(everything).flatMap((value) =>
    typeof value === 'object' && value !== null && 'sources' in value ? (value.sources as string[]) : [],
  )
  expect(cited.filter((id) => builtIn.sourceOf(id).use !== 'citable')).toEqual([])
})

describe.each(companyTypePlaybooks)('the objectives of a $id', ({ themes }) => {
  test('measure metrics that exist, moving to the better', () => {
    for (const { metric: id, baseline, target } of themes.flatMap(({ keyResults }) => keyResults)) {
      const { direction } = builtIn.metricOf(id)
      if (baseline !== null && direction !== 'range') {
        expect([id, Math.sign(target - baseline)]).toEqual([id, direction === 'higher' ? 1 : -1])
      }
    }
  })
})
