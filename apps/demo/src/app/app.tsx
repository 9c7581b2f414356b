import type { GuideParams } from '@okr/core/params'
import { useEffect, useRef, useState } from 'react'
import { FormPanel } from './form-panel.tsx'
import { GuidePage } from './guide-page.tsx'
import { Header } from './header.tsx'
import { appMessages } from './messages.ts'
import { Samples } from './samples.tsx'
import { SummaryBar } from './summary-bar.tsx'
import { useKnowledge } from './use-knowledge.ts'
import { useRequest } from './use-request.ts'

const formId = 'guide-form'

export function App() {
  const { draft, params, brokenLink, changeDraft, askFor, changeLocale } = useRequest()
  const knowledge = useKnowledge()
  const [editing, setEditing] = useState(false)
  const { locale } = draft
  const texts = appMessages[locale]
  const shown = params && knowledge ? params : null
  const arrivedAt = useFocusOnGuide(shown)

  useEffect(() => {
    document.documentElement.lang = locale
    document.title = params ? `${params.industry} · OKR` : texts.documentTitle
  }, [locale, params, texts])

  const ask = (wanted: GuideParams) => {
    arrivedAt.current = 'asked'
    setEditing(false)
    askFor(wanted)
  }
  const form = (
    <FormPanel
      key={brokenLink ? 'broken' : 'form'}
      draft={draft}
      onChange={changeDraft}
      onSubmit={ask}
      knowledge={knowledge}
      updates={params !== null}
      showIssues={brokenLink}
    />
  )
  return (
    <>
      <a className="app-skip" href="#main">
        {texts.skip}
      </a>
      <Header locale={locale} onLocale={changeLocale} />
      <main id="main" tabIndex={-1} className={params ? 'app-main app-main--guide' : 'app-main app-main--start'}>
        {params ? (
          <div className="app-request">
            <SummaryBar params={params} open={editing} onToggle={() => setEditing(!editing)} controls={formId} />
            <div id={formId} className="app-request__form" hidden={!editing}>
              {form}
            </div>
          </div>
        ) : (
          <>
            <div className="app-intro">
              <h1>{texts.headline}</h1>
              <p className="app-intro__lede">{texts.lede}</p>
              <ul className="app-intro__facts">
                {texts.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              <Samples locale={locale} onChoose={ask} />
            </div>
            <section className="app-sheet" aria-labelledby="form-title">
              <h2 id="form-title">{texts.form}</h2>
              {brokenLink ? (
                <p className="app-broken" role="alert">
                  {texts.brokenLink}
                </p>
              ) : null}
              {form}
            </section>
          </>
        )}
        {params && !knowledge ? (
          <p className="app-writing" role="status">
            {texts.writing}
          </p>
        ) : null}
        {shown && knowledge ? <GuidePage params={shown} knowledge={knowledge} /> : null}
      </main>
      <footer className="app-footer">
        <p>{texts.footer}</p>
      </footer>
    </>
  )
}

/** A guide that was asked for begins at its title, for the eyes and for the focus; one that came by link stays put. */
function useFocusOnGuide(shown: GuideParams | null) {
  const arrivedAt = useRef<'asked' | 'link'>('link')
  useEffect(() => {
    if (!shown) return
    if (arrivedAt.current === 'link') {
      // The guide is written after the page has loaded, too late for the browser to find the place by itself.
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
      return
    }
    arrivedAt.current = 'link'
    scrollTo({ top: 0 })
    document.getElementById('guide-title')?.focus({ preventScroll: true })
  }, [shown])
  return arrivedAt
}
