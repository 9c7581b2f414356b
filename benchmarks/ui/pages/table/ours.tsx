import { type KeyResultRow, KeyResultTable } from '@okr/react/key-result-table'
import { useEffect } from 'react'
import { makeRows } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { signs } from './signs.ts'

const make = (count: number): KeyResultRow[] =>
  makeRows(count).map(({ objective, team, ...keyResult }) => ({
    keyResult,
    objective: { id: objective, text: objective },
    team,
  }))

const hidden = ['progress', 'status'] as const

/** The current value, as a reader would sort by it. */
const sortButton = () =>
  [...document.querySelectorAll<HTMLElement>('[role=columnheader]')].find((head) => head.textContent === '当前值')

/** Typed into the field that a reader would use: what it does is part of the time. */
function type(words: string): void {
  const field = document.querySelector<HTMLInputElement>('.okr-table__tools input[type=search]')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
  field?.dispatchEvent(new Event('input', { bubbles: true }))
}

function Ours({ data, words, register }: ContenderProps<KeyResultRow[]>) {
  useEffect(
    () =>
      register({
        sort: () => sortButton()?.click(),
        // Descending, then as they came.
        unsort: () => {
          sortButton()?.click()
          setTimeout(() => sortButton()?.click())
        },
      }),
    [register],
  )
  useEffect(() => type(words), [words])
  return <KeyResultTable locale="zh-CN" className="box" defaultRows={data} hiddenColumns={hidden} />
}

setStage(Ours, make, signs)
