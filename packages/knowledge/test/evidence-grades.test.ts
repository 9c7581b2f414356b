import type { Case } from '@okr/core/pack'
import { expect, test } from 'vitest'
import { findSource, packs } from '../src/index.ts'

const cases = packs.flatMap((pack) => pack.cases)

/** "Microsoft" of "Microsoft (own OKRs and Viva Goals)", no country before it. */
const nameOf = ({ organisation }: Case): string =>
  organisation.en.split(/[ (,]/u).find((word) => word !== 'US') ?? organisation.en

const isOwn = (id: string, one: Case): boolean =>
  [findSource(id)?.publisher ?? '', ...(findSource(id)?.authors ?? [])].some((name) => name.includes(nameOf(one)))

/** A study or a record, and by somebody else. */
const isIndependent = (id: string, one: Case): boolean =>
  ['paper', 'report', 'law'].includes(findSource(id)?.type ?? '') && !isOwn(id, one)

test.each(cases.filter(({ evidenceGrade }) => evidenceGrade === 'A'))(
  '$id is graded A: a study or record by others is among its sources, and the organisation does not tell most of it',
  (one) => {
    const told = [...one.background, ...one.deployment].map(({ sources }) => sources.every((id) => isOwn(id, one)))
    expect(one.sources.some((id) => isIndependent(id, one))).toBe(true)
    expect(told.filter(Boolean).length * 2).toBeLessThanOrEqual(told.length)
  },
)

test.each([
  ['microsoft-goals', 'B'],
  ['harvardx-completion', 'B'],
  ['nhs-four-hour-target', 'A'],
  ['va-wait-times', 'D'],
])('%s is graded %s by who tells it', (id, grade) => {
  expect(cases.find((one) => one.id === id)?.evidenceGrade).toBe(grade)
})
