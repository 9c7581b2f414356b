import type { Locale } from '@okr/core'
import type { GuideParams } from '@okr/core/params'
import { useCallback, useEffect, useRef } from 'react'
import { appMessages } from './messages.ts'

/** The language and the title of the document. */
export function useDocument(locale: Locale, params: GuideParams | null): void {
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = params ? `${params.industry} · OKR` : appMessages[locale].documentTitle
  }, [locale, params])
}

/**
 * A guide that was asked for begins at its title, for the eyes and for the focus; one that came by link stays put.
 * Returns the function that says that the next one was asked for.
 */
export function useArrivalAtGuide(shown: GuideParams | null): () => void {
  const asked = useRef(false)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!shown) return
    if (!asked.current) {
      // The guide is written after the page has loaded, too late for the browser to find the place by itself.
      if (isFirst.current) document.getElementById(location.hash.slice(1))?.scrollIntoView()
      isFirst.current = false
      return
    }
    isFirst.current = false
    asked.current = false
    scrollTo({ top: 0 })
    document.getElementById('guide-title')?.focus({ preventScroll: true })
  }, [shown])
  return useCallback(() => {
    asked.current = true
  }, [])
}
