import type { Locale } from '@okr/core'
import { type GuideParams, parseParams } from '@okr/core/params'
import { draftOf, type GuideDraft, inLocale } from '@okr/react/guide-form'
import { useCallback, useEffect, useRef, useState } from 'react'
import { addressIn, arrive, newJob, type RequestState } from './arrival.ts'
import { queryOf } from './query.ts'

/** Servers refuse longer addresses; a longer draft is kept in the history entry alone. */
const longestQuery = 6000

const guideQuery = (params: GuideParams): string => queryOf(draftOf(params), { isDraft: false })

/** Writes the answers down where a reload finds them. With a guide on the page the address stays that of the guide. */
function remember({ draft, params, job }: RequestState): void {
  const query = params ? guideQuery(params) : queryOf(draft, { isDraft: true })
  history.replaceState({ draft, job }, '', `${query.length <= longestQuery ? query : '?draft=1'}${location.hash}`)
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
      // A link to a section makes a history entry too; it is about the same guide.
      const isSameGuide = event.state === null || addressIn(event.state) === (latest.current.job?.address ?? null)
      if (location.search === search.current && isSameGuide) return remember(latest.current)
      search.current = location.search
      latest.current = arrive(location, event.state)
      setState(latest.current)
    }
    addEventListener('popstate', onPopState)
    return () => removeEventListener('popstate', onPopState)
  }, [])

  const changeDraft = useCallback((draft: GuideDraft) => change({ ...latest.current, draft }), [change])

  const askFor = useCallback(
    (params: GuideParams, model: string | null) => {
      // What a model wrote stays where the way back leads.
      if (guideQuery(params) !== location.search || latest.current.job?.address)
        history.pushState(null, '', guideQuery(params))
      change({ draft: draftOf(params), params, job: model === null ? null : newJob(model, null), brokenLink: false })
    },
    [change],
  )

  const noteAddress = useCallback(
    (run: number, address: string) => {
      const { job } = latest.current
      if (job?.run === run) change({ ...latest.current, job: { ...job, address } })
    },
    [change],
  )

  const changeLocale = useCallback(
    (locale: Locale) => {
      const { draft, params, brokenLink } = latest.current
      const parsed = params && parseParams(inLocale(draftOf(params), locale))
      if (latest.current.job?.address) history.pushState(null, '', location.href)
      change({ draft: inLocale(draft, locale), params: parsed?.ok ? parsed.params : null, job: null, brokenLink })
    },
    [change],
  )

  return { ...state, changeDraft, askFor, noteAddress, changeLocale }
}
