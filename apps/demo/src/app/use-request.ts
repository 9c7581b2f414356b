import type { Locale } from '@okr/core'
import { type GuideParams, parseParams } from '@okr/core/params'
import { draftOf, type GuideDraft, inLocale } from '@okr/react/guide-form'
import { useCallback, useEffect, useRef, useState } from 'react'
import { arrive, type RequestState } from './arrival.ts'
import { queryOf } from './query.ts'

/** Servers refuse longer addresses; a longer draft is kept in the history entry alone. */
const longestQuery = 6000

const guideQuery = (params: GuideParams): string => queryOf(draftOf(params), { isDraft: false })

/** Writes the answers down where a reload finds them. With a guide on the page the address stays that of the guide. */
function remember({ draft, params }: RequestState): void {
  const query = params ? guideQuery(params) : queryOf(draft, { isDraft: true })
  history.replaceState({ draft }, '', `${query.length <= longestQuery ? query : '?draft=1'}${location.hash}`)
}

/** The form's answers and the guide asked for, mirrored in the address so that reload, back and links work. */
export function useRequest() {
  const [state, setState] = useState<RequestState>(() => arrive(location, history.state))
  const latest = useRef(state)
  const search = useRef(location.search)

  const change = useCallback((next: RequestState) => {
    latest.current = next
    remember(next)
    search.current = location.search
    setState(next)
  }, [])

  useEffect(() => {
    const onPopState = (event: PopStateEvent) => {
      // A link to a section makes a history entry too; it is about the same answers.
      if (location.search === search.current) return remember(latest.current)
      search.current = location.search
      latest.current = arrive(location, event.state)
      setState(latest.current)
    }
    addEventListener('popstate', onPopState)
    return () => removeEventListener('popstate', onPopState)
  }, [])

  const changeDraft = useCallback((draft: GuideDraft) => change({ ...latest.current, draft }), [change])

  const askFor = useCallback(
    (params: GuideParams) => {
      if (guideQuery(params) !== location.search) history.pushState(null, '', guideQuery(params))
      change({ draft: draftOf(params), params, brokenLink: false })
    },
    [change],
  )

  const changeLocale = useCallback(
    (locale: Locale) => {
      const { draft, params, brokenLink } = latest.current
      const parsed = params && parseParams(inLocale(draftOf(params), locale))
      change({ draft: inLocale(draft, locale), params: parsed?.ok ? parsed.params : null, brokenLink })
    },
    [change],
  )

  return { ...state, changeDraft, askFor, changeLocale }
}
