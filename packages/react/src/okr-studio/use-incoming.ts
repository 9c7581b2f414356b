import type { OkrSet } from '@okr/core/okr'
import { useEffect, useRef, useState } from 'react'
import type { OkrSetState } from '../use-okr-set/use-okr-set.ts'
import type { FileProblems } from './files/files.tsx'
import type { Incoming } from './files/incoming.tsx'

const isEmpty = ({ objectives }: OkrSet): boolean => objectives.length === 0

interface State {
  readonly incoming: Incoming | null
  readonly problems: FileProblems | null
}

const settled: State = { incoming: null, problems: null }

/** A set that comes in from a file or a guide: taken in at once where there is none yet, else asked about. */
export function useIncoming(state: OkrSetState, given: Incoming | undefined, onDone: (isTaken: boolean) => void) {
  const [waiting, setWaiting] = useState(settled)
  const receive = (next: Incoming) => {
    if (!isEmpty(state.set)) return setWaiting({ incoming: next, problems: null })
    state.change((present) => ({ ...(present.cycle ? { cycle: present.cycle } : {}), ...next.set }))
    // What of a file was left out is still to be read.
    setWaiting({ incoming: null, problems: next.notes?.length ? { name: next.name, left: next.notes } : null })
    return onDone(true)
  }
  const isReceived = useRef(false)
  useEffect(() => {
    if (given && !isReceived.current) receive(given)
    isReceived.current = true
  })
  return {
    ...waiting,
    receive,
    refuse: (problems: FileProblems) => setWaiting({ incoming: null, problems }),
    /** The set that waited has been taken in or refused. */
    finish: (isTaken: boolean) => {
      setWaiting(settled)
      onDone(isTaken)
    },
    dismiss: () => setWaiting(settled),
  }
}

export type IncomingState = ReturnType<typeof useIncoming>
