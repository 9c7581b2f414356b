import { type ComponentType, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** What a page of a contender lets the measurer do; every step ends when what it asks for is painted. */
export interface Stage {
  prepare: (count: number) => void
  mount: () => Promise<void>
  /** What the contender registers: "expand", "collapse", "sort", "unsort". */
  act: (name: string) => Promise<void>
  filter: (words: string) => Promise<void>
  /** Frames of 240 pixels each; how many took longer than 50 ms, and how many showed nothing in the middle. */
  scroll: (frames: number) => Promise<{ readonly slow: number; readonly blank: number }>
}

declare global {
  interface Window {
    stage: Stage
  }
}

export interface ContenderProps<T> {
  readonly data: T
  readonly words: string
  readonly register: (actions: Readonly<Record<string, () => void>>) => void
}

/** How one sees that an action was done. */
export interface Signs {
  readonly ready: () => boolean
  readonly done: Readonly<Record<string, () => boolean>>
  readonly filtered: (words: string) => boolean
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
/** The first task after a frame is painted. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

async function painted(sign: () => boolean): Promise<void> {
  for (let frames = 0; frames < 6000; frames++) {
    await frame()
    if (sign()) return task()
  }
  throw new Error('It never came to be')
}

function scroller(): Element {
  const boxes = [...document.querySelectorAll('#stage *')].filter(
    (box) =>
      box.scrollHeight > box.clientHeight + 40 &&
      box.clientHeight > 100 &&
      /auto|scroll|hidden/u.test(getComputedStyle(box).overflowY),
  )
  return boxes.reduce((tallest, box) => (box.scrollHeight > tallest.scrollHeight ? box : tallest), boxes[0] as Element)
}

async function scroll(frames: number): Promise<{ slow: number; blank: number }> {
  const box = scroller()
  const { left, top, height } = box.getBoundingClientRect()
  let last = await frame()
  let slow = 0
  let blank = 0
  for (let step = 0; step < frames; step++) {
    box.scrollTop += 240
    await task()
    const middle = document.elementsFromPoint(left + 100, top + height / 2)
    if (!middle.some((element) => element.matches('[data-bench-row], [role=treeitem], [role=row], [role=row] *')))
      blank++
    const now = await frame()
    if (now - last > 50.5) slow++
    last = now
  }
  return { slow, blank }
}

export function setStage<T>(
  Contender: ComponentType<ContenderProps<T>>,
  make: (count: number) => T,
  signs: Signs,
): void {
  let data: T
  let look: (words: string) => void = () => undefined
  const actions: Record<string, () => void> = {}
  const register = (more: Readonly<Record<string, () => void>>) => {
    Object.assign(actions, more)
  }
  const Page = () => {
    const [words, setWords] = useState('')
    look = setWords
    return <Contender data={data} words={words} register={register} />
  }
  window.stage = {
    prepare: (count) => {
      data = make(count)
    },
    async mount() {
      createRoot(document.querySelector('#stage') as Element).render(<Page />)
      await painted(signs.ready)
    },
    async act(name) {
      actions[name]?.()
      await painted(signs.done[name] ?? (() => true))
    },
    async filter(words) {
      look(words)
      await painted(() => signs.filtered(words))
    },
    scroll,
  }
}
