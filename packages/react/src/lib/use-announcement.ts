import { useCallback, useEffect, useState } from 'react'

const shownFor = 6000

/** What an action did, for a status line: said aloud at once, gone from sight after a while. */
export function useAnnouncement() {
  const [said, setSaid] = useState({ text: '', at: 0 })
  useEffect(() => {
    if (said.text === '') return
    const timer = setTimeout(() => setSaid({ text: '', at: 0 }), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  const say = useCallback((text: string) => setSaid({ text, at: Date.now() }), [])
  return { said: said.text, say }
}
