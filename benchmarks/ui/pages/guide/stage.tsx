import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'

/** How fast a text comes: a piece a frame, or one a task; once more a piece a frame to count what changes. */
export type Pace = 'frame' | 'task' | 'watched'

/** What a text in pieces did to the page while it came. */
export interface Streamed {
  readonly 'long tasks': number
  readonly 'dropped frames': number
  readonly 'mutation records': number
}

export interface GuideStage {
  mount: () => Promise<void>
  /** Sections of Markdown, each in pieces as they come. */
  stream: (sections: readonly SectionPieces[], pace: Pace) => Promise<Streamed>
}

export interface SectionPieces {
  readonly id: string
  readonly title: string
  readonly pieces: readonly string[]
}

declare global {
  interface Window {
    guideStage: GuideStage
  }
}

/** What a contender does with the next piece. */
export interface Feed {
  readonly begin: (section: SectionPieces) => void
  readonly push: (section: SectionPieces, piece: string) => void
  readonly end: () => void
}

export interface GuideContenderProps {
  readonly register: (feed: Feed) => void
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

/** Counts what changes in the page; watching costs time, so it is done in a run of its own. */
function watchMutations() {
  let records = 0
  const observer = new MutationObserver((list) => (records += list.length))
  const all = { subtree: true, childList: true, characterData: true, attributes: true }
  observer.observe(document.querySelector('#stage') as Element, all)
  return () => {
    observer.disconnect()
    return records
  }
}

export function setGuideStage(Contender: ComponentType<GuideContenderProps>): void {
  let feed: Feed | undefined
  window.guideStage = {
    async mount() {
      createRoot(document.querySelector('#stage') as Element).render(<Contender register={(one) => (feed = one)} />)
      while (!feed) await frame()
      await task()
    },
    async stream(sections, pace) {
      let long = 0
      const tasks = new PerformanceObserver((list) => (long += list.getEntries().length))
      tasks.observe({ type: 'longtask' })
      const mutations = pace === 'watched' ? watchMutations() : () => 0
      let dropped = 0
      let last = await frame()
      for (const section of sections) {
        feed?.begin(section)
        for (const piece of section.pieces) {
          feed?.push(section, piece)
          if (pace === 'task') await task()
          else {
            const now = await frame()
            dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1)
            last = now
          }
        }
      }
      feed?.end()
      await frame()
      await frame()
      await task()
      tasks.disconnect()
      return { 'long tasks': long, 'dropped frames': dropped, 'mutation records': mutations() }
    },
  }
}
