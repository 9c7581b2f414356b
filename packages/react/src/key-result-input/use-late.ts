import { useEffect, useState } from 'react'

const pause = 900

/** Words for a status line, once they have not changed for a moment: nobody wants to be interrupted while typing. */
export function useLate(words: string): string {
  const [late, setLate] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setLate(words), pause)
    return () => clearTimeout(timer)
  }, [words])
  return late
}
