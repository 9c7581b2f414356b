import type { Locale } from '@okr/core'
import type { Guide } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SectionProgress } from '../guide-viewer/progress.ts'
import type { GuideProvenance } from '../guide-viewer/provenance.ts'
import type { GuideSource } from './events.ts'
import { follow } from './follow.ts'
import { type GuideSoFar, GuideWriting } from './guide-writing.ts'

export interface UseGuideOptions {
  /** Language that guides are written in. */
  readonly locale: Locale
  /** What is there at first. */
  readonly defaultGuide?: Guide | undefined
}

export type GuideStatus = 'idle' | 'writing' | 'done' | 'stopped' | 'failed'

export interface GuideState {
  readonly guide: Guide | null
  readonly status: GuideStatus
  readonly progress: readonly SectionProgress[]
  readonly findings: readonly GuideFinding[]
  readonly provenance: GuideProvenance | null
  /** Why writing failed; what had been written by then stays. */
  readonly error: unknown
  /**
   * Shows what the events bring, some twenty times a second at most; what was being written before is stopped. A plan of some
   * sections leaves the others as they are: so one section is written again.
   */
  readonly write: (source: GuideSource) => Promise<void>
  /** Ends the writing and keeps what is there. */
  readonly stop: () => void
  /** Puts an edited guide in the place of the one shown. */
  readonly change: (guide: Guide) => void
  /** Takes back the last edit, or the last writing of sections into a guide that was there; undefined without one. */
  readonly undo: (() => void) | undefined
}

interface Shown extends Omit<GuideSoFar, 'guide'> {
  readonly guide: Guide | null
  readonly status: GuideStatus
  readonly error: unknown
  /** What `undo` brings back, the last at the end. */
  readonly past: readonly GuideSoFar[]
}

const nothing = { progress: [], findings: [], provenance: null, error: null, past: [] }

/** A guide that is written while one looks on, edited, and taken back. */
export function useGuide({ locale, defaultGuide }: UseGuideOptions): GuideState {
  const [shown, setShown] = useState<Shown>({ ...nothing, guide: defaultGuide ?? null, status: 'idle' })
  const latest = useRef(shown)
  const running = useRef<AbortController>(undefined)
  const put = useCallback((change: Partial<Shown>) => {
    latest.current = { ...latest.current, ...change }
    setShown(latest.current)
  }, [])
  useEffect(() => () => running.current?.abort(), [])

  const stop = useCallback(() => running.current?.abort(), [])

  const write = useCallback(
    async (source: GuideSource) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { guide: before, progress, findings, provenance, past } = latest.current
      const writing = new GuideWriting(locale, before ?? undefined, findings)
      const kept = before ? [...past, { guide: before, progress, findings, provenance }] : past
      put({ status: 'writing', error: null, past: kept })
      const isCurrent = () => running.current === controller
      const show = () => {
        if (isCurrent()) put(writing.snapshot())
      }
      const error = await follow(source, controller.signal, (event) => writing.take(event), show)
      if (!isCurrent()) return
      running.current = undefined
      writing.end()
      const status = error !== undefined ? 'failed' : controller.signal.aborted ? 'stopped' : 'done'
      put({ ...writing.snapshot(), status, error: error ?? null })
    },
    [locale, put],
  )

  const change = useCallback(
    (guide: Guide) => {
      const { guide: before, progress, findings, provenance, past } = latest.current
      put({ guide, past: before ? [...past, { guide: before, progress, findings, provenance }] : past })
    },
    [put],
  )

  const undo = useCallback(() => {
    const { past } = latest.current
    const last = past.at(-1)
    if (last) put({ ...last, past: past.slice(0, -1) })
  }, [put])

  const { past, ...state } = shown
  return { ...state, write, stop, change, undo: past.length > 0 && shown.status !== 'writing' ? undo : undefined }
}
