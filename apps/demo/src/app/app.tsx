import type { GuideParams } from '@okr/core/params'
import { useState } from 'react'
import { FormPanel } from './form-panel.tsx'
import { GuidePage } from './guide-page.tsx'
import { Header } from './header.tsx'
import { appMessages } from './messages.ts'
import { Start } from './start.tsx'
import { SummaryBar } from './summary-bar.tsx'
import { useKnowledge } from './use-knowledge.ts'
import { useArrivalAtGuide, useDocument } from './use-page.ts'
import { useRequest } from './use-request.ts'

const formId = 'guide-form'

export function App() {
  const { draft, params, brokenLink, changeDraft, askFor, changeLocale } = useRequest()
  const knowledge = useKnowledge()
  const [editing, setEditing] = useState(false)
  const { locale } = draft
  const texts = appMessages[locale]
  const expectGuide = useArrivalAtGuide(knowledge ? params : null)
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
          <Start locale={locale} onSample={ask} brokenLink={brokenLink} form={form} />
        )}
        {params && knowledge ? <GuidePage params={params} knowledge={knowledge} /> : null}
        {params && !knowledge ? <p className="app-writing">{texts.writing}</p> : null}
      </main>
      <footer className="app-footer">
        <p>{texts.footer}</p>
      </footer>
    </>
  )
}
