import type { Guide, Locale } from '@okr/core'
import { formatGuideFinding, lintGuide } from '@okr/core/guide-lint'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { GuideViewer } from '../../src/guide-viewer/index.ts'
import { sampleEvents } from '../../src/stories/sample-events.ts'
import { findSampleSource, sampleGuide } from '../../src/stories/sample-guide.ts'
import { useGuide } from '../../src/use-guide/index.ts'
import { hostileGuide, hostileProvenance, hostileSource } from './hostile-guide.ts'

const query = new URLSearchParams(location.search)
const locale = (query.get('locale') ?? 'en') as Locale
document.documentElement.lang = locale
document.documentElement.dataset['okrTheme'] = query.get('theme') ?? 'light'

/** A guide that stands there, can be edited and undone. */
function Standing() {
  const { guide, change, undo } = useGuide({ locale, defaultGuide: sampleGuide(locale) })
  return (
    <GuideViewer
      guide={guide}
      findSource={findSampleSource}
      findings={guide ? lintGuide(guide) : []}
      check={lintGuide}
      formatFinding={formatGuideFinding}
      onChange={change}
      onUndo={undo}
      onRegenerate={(section) => document.documentElement.setAttribute('data-regenerated', section)}
    />
  )
}

/** Comes piece by piece, as fast as the test asks for the next (`next` on the window). */
function Streaming() {
  const state = useGuide({ locale })
  const { write } = state
  const wake = useRef<() => void>(() => undefined)
  useEffect(() => {
    Object.assign(window, { next: () => wake.current() })
    void write(async function* () {
      for (const event of sampleEvents(locale)) {
        await new Promise<void>((resolve) => {
          wake.current = resolve
        })
        yield event
      }
    })
  }, [write])
  return (
    <>
      <output>{state.status}</output>
      <GuideViewer {...state} findSource={findSampleSource} formatFinding={formatGuideFinding} onUndo={state.undo} />
    </>
  )
}

/** Words from outside, as hostile as they come, in every place that shows any. */
function Hostile() {
  const [guide, setGuide] = useState<Guide>(hostileGuide)
  return (
    <GuideViewer
      guide={guide}
      findSource={hostileSource}
      provenance={hostileProvenance}
      findings={lintGuide(guide)}
      check={lintGuide}
      formatFinding={formatGuideFinding}
      onChange={setGuide}
      progress={[{ id: 'conclusion', title: hostileGuide.title, state: 'done', degraded: true, partial: true }]}
    />
  )
}

const pages = { standing: Standing, streaming: Streaming, hostile: Hostile }
const Page = pages[(query.get('page') ?? 'standing') as keyof typeof pages]
const host = document.querySelector('main')
if (!host) throw new Error('The page has no place for the viewer')
const target = query.has('shadow') ? host.attachShadow({ mode: 'open' }) : host
if (target !== host) {
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) target.append(link.cloneNode())
}
const mount = document.createElement('div')
target.append(mount)
createRoot(mount).render(<Page />)
