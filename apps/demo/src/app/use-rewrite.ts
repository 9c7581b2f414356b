import type { SectionId } from '@okr/core/guide/model'
import type { GuideParams } from '@okr/core/params'
import type { GuideState } from '@okr/react/use-guide'
import { useEffect, useRef, useState } from 'react'
import { eventsOfSection, requestSection } from './rewrite-section.ts'

export interface Rewrite {
  readonly section: SectionId
  /** What went wrong; undefined while it is being written. */
  readonly error?: unknown
}

/** One section of a finished guide written again. The guide stays as it is until there is another section. */
export function useRewrite({ guide, provenance, write }: GuideState, params: GuideParams) {
  const [rewrite, setRewrite] = useState<Rewrite | null>(null)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const isRunning = rewrite !== null && rewrite.error === undefined

  const begin = async (section: SectionId) => {
    if (!guide || !provenance || isRunning) return
    const controller = new AbortController()
    running.current = controller
    setRewrite({ section })
    try {
      const answer = await requestSection(section, guide, params, controller.signal)
      await write(eventsOfSection(section, answer, provenance))
      setRewrite(null)
    } catch (error) {
      setRewrite(controller.signal.aborted ? null : { section, error })
    }
  }
  return { rewrite, isRunning, begin, stop: () => running.current?.abort() }
}
