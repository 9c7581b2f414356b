import { KeyResultInput } from '@okr/react/key-result-input'
import { useState } from 'react'
import { makeRows } from '../data.ts'
import { type ContenderProps, type Signs, setStage } from '../stage.tsx'

/** All are linted: the underlines and what was read are there. */
const signs: Signs = {
  ready: () => {
    const fields = document.querySelectorAll('.okr-kr')
    return fields.length > 0 && [...fields].every((field) => field.querySelector('.okr-chips'))
  },
  done: {},
  filtered: () => true,
}

/** Every field, as a host would hold them: one state for all, and a function of its own for each at every render. */
function Ours({ data }: ContenderProps<{ text: string }[]>) {
  const [drafts, setDrafts] = useState(data)
  return drafts.map((draft, at) => (
    <KeyResultInput
      // The fields never change place.
      // oxlint-disable-next-line react/no-array-index-key
      key={at}
      locale="zh-CN"
      value={draft}
      onChange={(next) => setDrafts(drafts.with(at, next))}
    />
  ))
}

setStage(Ours, (count) => makeRows(count).map(({ text }) => ({ text })), signs)
