import { describe, expect, it } from 'vitest'
import { afterKey } from '../../src/combo-box/keys.ts'
import { matching } from '../../src/combo-box/suggestion.ts'

const closed = { isOpen: false, active: -1 }
const open = { isOpen: true, active: -1 }
const at = (active: number) => ({ isOpen: true, active })

describe('a key in the text field, with three suggestions', () => {
  it.each([
    ['ArrowDown', 'opens the list at its first entry', closed, at(0)],
    ['ArrowDown', 'goes to the next entry', at(0), at(1)],
    ['ArrowDown', 'goes round at the end', at(2), at(0)],
    ['ArrowUp', 'opens the list at its last entry', closed, at(2)],
    ['ArrowUp', 'goes to the entry before', at(2), at(1)],
    ['ArrowUp', 'goes round at the start', at(0), at(2)],
    ['Alt+ArrowDown', 'opens the list and goes nowhere', closed, open],
    ['Alt+ArrowUp', 'closes the list', at(1), closed],
    ['Alt+ArrowUp', 'is left to the field while the list is closed', closed, undefined],
    ['Enter', 'chooses the active entry', at(1), 'choose'],
    ['Enter', 'is left to the form where no entry is active', open, undefined],
    ['Enter', 'is left to the form while the list is closed', closed, undefined],
    ['Escape', 'closes the list', at(1), closed],
    ['Escape', 'is left to the page while the list is closed', closed, undefined],
    ['Home', 'moves the caret', at(1), undefined],
    ['a', 'is typed', at(1), undefined],
  ])('%s %s', (keys, _, before, after) => {
    const [key = '', alt] = keys.split('+').toReversed()
    expect(afterKey({ key, altKey: alt === 'Alt' }, before, 3)).toEqual(after)
  })

  it.each(['ArrowDown', 'ArrowUp', 'Enter', 'Escape'])('%s is left to the field where nothing is suggested', (key) => {
    expect(afterKey({ key, altKey: false }, closed, 0)).toBeUndefined()
  })
})

describe('what is suggested', () => {
  const all = [
    { value: '银行与金融科技', hint: 'Banking and fintech' },
    { value: '在线教育', hint: 'Online education' },
    { value: 'Mining' },
  ]
  it.each([
    ['', ['银行与金融科技', '在线教育', 'Mining']],
    ['金融', ['银行与金融科技']],
    ['FINTECH ', ['银行与金融科技']],
    ['in', ['银行与金融科技', '在线教育', 'Mining']],
    ['min', ['Mining']],
    ['forestry', []],
    // It has been chosen: the others are there to change one's mind.
    ['在线教育', ['银行与金融科技', '在线教育', 'Mining']],
  ])('for “%s” is %j', (words, expected) => {
    expect(matching(all, words).map(({ value }) => value)).toEqual(expected)
  })
})
