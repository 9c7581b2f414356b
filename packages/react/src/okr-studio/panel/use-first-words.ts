import { useEffect, useRef } from 'react'

/** What has no words yet is there to be written: its field takes the focus when it opens. */
export function useFirstWords(text: string) {
  const place = useRef<HTMLDivElement>(null)
  const isNew = useRef(text === '')
  useEffect(() => {
    if (isNew.current) place.current?.querySelector('textarea')?.focus()
  }, [])
  return place
}
