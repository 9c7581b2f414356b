import type { GuideParams } from '@okr/core/params'
import { useState } from 'react'
import { FormPanel } from './form-panel.tsx'
import { GuidePage } from './guide-page.tsx'
import { Header } from './header.tsx'
import { appMessages } from './messages.ts'
import { Start } from './start.tsx'
import { SummaryBar } from './summary-bar.tsx'
import { useCatalogue, useKnowledge } from './use-knowledge.ts'
import { useArrivalAtGuide, useDocument } from './use-page.ts'
import { useRequest } from './use-request.ts'

const formId = 'guide-form'

export function App() {
  const { draft, params, brokenLink, changeDraft, askFor, changeLocale } = useRequest()
  const catalogue = useCatalogue()
  const loaded = useKnowledge(params)
  const [editing, setEditing] = useState(false)
  const { locale } = draft
  const texts = appMessages[locale]
  const expectGuide = useArrivalAtGuide(loaded?.params ?? null)
  useDocument(locale, params)

  const ask = (wanted: GuideParams) => {
    expectGuide()
    setEditing(false)
    askFor(wanted)
  }
  const form = (
    <FormPanel
      key={brokenLink ? 'broken' : 'form'}
      draft={draft}
      onChange={changeDraft}
      onSubmit={ask}
      catalogue={catalogue}
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
      <main id="main" tabIndex={-1} className={params ? 'app-main' : 'app-main app-main--start'}>
        {params ? (
          <div className="app-request">
            <SummaryBar params={params} open={editing} onToggle={() => setEditing(!editing)} controls={formId} />
            <div id={formId} className="app-request__form" hidden={!editing}>
              {form}
            </div>
          </div>
        ) : (
          <Start locale={locale} onSample={ask} brokenLink={brokenLink} form={form} />
        )}
        {params && loaded ? <GuidePage loaded={loaded} /> : null}
        {params && !loaded ? <p className="app-writing">{texts.writing}</p> : null}
      </main>
      <footer className="app-footer">
        <p>{texts.footer}</p>
      </footer>
    </>
  )
}
