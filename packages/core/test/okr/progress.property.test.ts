import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CheckIn,
  directions,
  type KeyResult,
  keyResultProgress,
  latestValues,
  type Objective,
  scoreOf,
  setProgress,
} from '../../src/okr/index.ts'

const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -100, max: 100 }))
const finite = number.filter(Number.isFinite)
const weight = fc.option(fc.double({ min: Number.MIN_VALUE, noDefaultInfinity: true, noNaN: true }), { nil: undefined })
const anyResult: fc.Arbitrary<KeyResult> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.constant('x'),
    baseline: finite,
    target: finite,
    current: number,
    atLeast: finite,
    atMost: finite,
    milestones: fc.array(fc.constant('m'), { maxLength: 4 }),
    direction: fc.constantFrom(...directions),
    weight: weight.filter((value) => value !== undefined),
  },
  { requiredKeys: ['id', 'text'] },
)
const ids = ['A', 'B', 'C', 'D', 'E', 'F']
/** Any alignment, circles among it. */
const anyObjectives: fc.Arbitrary<Objective[]> = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        parents: fc.array(fc.constantFrom(...ids, 'A-a', 'nobody'), { maxLength: 4 }),
        keyResults: fc.uniqueArray(anyResult, { maxLength: 3, selector: (result) => result.id }),
      })
      .map(({ parents, keyResults }) => ({
        id,
        text: 'x',
        parents,
        keyResults: keyResults.map((result) => ({ ...result, id: `${id}-${result.id}` })),
      })),
  ),
)

describe('progress', () => {
  test('is between 0 and 1, or not known', () => {
    fc.assert(
      fc.property(anyResult, number, (keyResult, value) => {
        const progress = keyResultProgress(keyResult, value)
        if (progress === undefined) return
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('never falls while the value moves to the target', () => {
    fc.assert(
      fc.property(finite, finite, finite, finite, (baseline, target, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)]
        const keyResult: KeyResult = { id: 'a', text: 'x', baseline, target }
        const [first, last] = target > baseline ? [lower, higher] : [higher, lower]
        fc.pre(target !== baseline)
        expect(keyResultProgress(keyResult, last)).toBeGreaterThanOrEqual(keyResultProgress(keyResult, first) ?? NaN)
      }),
    )
  })

  test('is 1 exactly within the bounds, wherever it started outside', () => {
    fc.assert(
      fc.property(finite, finite, finite, finite, (a, b, baseline, value) => {
        const [atLeast, atMost] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(baseline < atLeast || baseline > atMost)
        const progress = keyResultProgress({ id: 'a', text: 'x', atLeast, atMost, baseline }, value)
        if (value >= atLeast && value <= atMost) expect(progress).toBe(1)
        else expect(scoreOf(progress ?? NaN)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the progress of a set', () => {
  test('is between 0 and 1 for every objective', () => {
    fc.assert(
      fc.property(anyObjectives, (objectives) => {
        for (const progress of setProgress({ objectives }).objectives.values()) {
          expect(progress).toBeGreaterThanOrEqual(0)
          expect(progress).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('does not depend on the order of objectives, key results, parents or check-ins', () => {
    const entry: fc.Arbitrary<Omit<CheckIn, 'id'>> = fc.record({
      keyResultId: fc.constantFrom('A-a', 'B-b', 'C-c'),
      date: fc.constantFrom('2027-01-01', '2027-01-08'),
      value: finite,
    })
    fc.assert(
      fc.property(
        anyObjectives,
        fc.array(entry, { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (objectives, log, order) => {
          const shuffled = <T>(list: readonly T[]): T[] =>
            list
              .map((item) => ({ item, at: order.next().value as number }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ item }) => item)
          const checkIns = log.map((one, index) => ({ ...one, id: String(index) }))
          const other = shuffled(
            objectives.map((one) => ({
              ...one,
              parents: shuffled(one.parents ?? []),
              keyResults: shuffled(one.keyResults),
            })),
          )
          const { objectives: first } = setProgress({ objectives, checkIns })
          const { objectives: second } = setProgress({ objectives: other, checkIns: shuffled(checkIns) })
          expect(second).toEqual(first)
        },
      ),
    )
  })

  test('does not change when an objective serves the same one by another way', () => {
    const measured: Objective = {
      id: 'M',
      text: 'x',
      parents: ['A'],
      keyResults: [{ id: 'm', text: 'x', baseline: 0, target: 1, current: 0.25 }],
    }
    fc.assert(
      fc.property(fc.subarray(['B', 'C', 'D']), fc.double({ min: 0, max: 1, noNaN: true }), (ways, current) => {
        const rest: Objective[] = [
          { id: 'A', text: 'x', keyResults: [] },
          ...['B', 'C', 'D'].map((id) => ({ id, text: 'x', parents: ['A'], keyResults: [] })),
          { ...measured, id: 'N', keyResults: [{ id: 'n', text: 'x', baseline: 0, target: 1, current }] },
        ]
        const once = setProgress({ objectives: [...rest, measured] })
        const often = setProgress({ objectives: [...rest, { ...measured, parents: ['A', 'A', ...ways] }] })
        expect(often.objectives.get('A')).toBe(once.objectives.get('A'))
      }),
    )
  })
})

test('an entry and its correction leave the value of the correction, in whatever order they are logged', () => {
  fc.assert(
    fc.property(finite, finite, fc.boolean(), (wrong, right, reversed) => {
      const log: CheckIn[] = [
        { id: '1', keyResultId: 'a', date: '2027-02-01', value: wrong },
        { id: '2', keyResultId: 'a', date: '2027-01-01', value: right, corrects: '1' },
      ]
      expect(latestValues(reversed ? log.toReversed() : log).get('a')).toBe(right)
    }),
  )
})
