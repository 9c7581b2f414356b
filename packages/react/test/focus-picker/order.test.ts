import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterKey, withMoved } from '../../src/focus-picker/order.ts'

describe('a key on the second of four entries', () => {
  it.each([
    ['Alt+ArrowUp', 0],
    ['Alt+ArrowDown', 2],
    ['Alt+Home', 0],
    ['Alt+End', 3],
    ['Delete', 'remove'],
    ['Backspace', 'remove'],
    ['ArrowUp', undefined],
    ['Enter', undefined],
    ['Alt+ArrowLeft', undefined],
  ])('%s: %s', (keys, effect) => {
    const [key = '', alt] = keys.split('+').toReversed()
    expect(afterKey({ key, altKey: alt === 'Alt' }, 1, 4)).toBe(effect)
  })

  it('stays within the list at its ends', () => {
    expect(afterKey({ key: 'ArrowUp', altKey: true }, 0, 4)).toBe(0)
    expect(afterKey({ key: 'ArrowDown', altKey: true }, 3, 4)).toBe(3)
  })
})

describe('a moved entry', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 0, 'bac'],
    [1, 1, 'abc'],
    [0, 3, 'abc'],
    [0, -1, 'abc'],
    [5, 0, 'abc'],
  ])('from %i to %i gives %s', (from, to, expected) => {
    expect(withMoved(['a', 'b', 'c'], from, to).join('')).toBe(expected)
  })

  it('is back when it is moved back, and no entry is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(9), fc.nat(9), (list, from, to) => {
        const moved = withMoved(list, from, to)
        expect(moved.toSorted()).toEqual(list.toSorted())
        if (moved !== list) expect(withMoved(moved, to, from)).toEqual(list)
      }),
    )
  })
})
