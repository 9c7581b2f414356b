import type { GuideParams } from '@okr/core/params'
import { lazy, Suspense, useState } from 'react'
import { PasteBox } from '../components/paste-box/paste-box.tsx'
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

// Brings the linter, which only those need who paste.
const PastedPage = lazy(() => import('./pasted-page.tsx'))

export function App() {
  const { draft, params, brokenLink, changeDraft, askFor, changeLocale } = useRequest()
  const catalogue = useCatalogue()
  const loaded = useKnowledge(params)
  const [editing, setEditing] = useState(false)
  const [pasted, setPasted] = useState({ text: '', isShown: false })
  const { locale } = draft
  const texts = appMessages[locale]
  const expectGuide = useArrivalAtGuide(loaded?.params ?? null)
  useDocument(locale, params)

  const ask = (wanted: GuideParams) => {
    expectGuide()
    setEditing(false)
    setPasted({ text: '', isShown: false })
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
  const paste = (
    <PasteBox
      locale={locale}
      text={pasted.text}
      hasFocus={pasted.text !== ''}
      onCheck={(text) => setPasted({ text, isShown: true })}
    />
  )
  const isPasted = pasted.isShown && !params
  return (
    <>
      <a className="app-skip" href="#main">
        {texts.skip}
      </a>
      <Header locale={locale} onLocale={changeLocale} />
      <main id="main" tabIndex={-1} className={params || isPasted ? 'app-main' : 'app-main app-main--start'}>
        {params ? (
          <div className="app-request">
            <SummaryBar params={params} open={editing} onToggle={() => setEditing(!editing)} controls={formId} />
            <div id={formId} className="app-request__form" hidden={!editing}>
              {form}
            </div>
          </div>
        ) : null}
        {params || isPasted ? null : (
          <Start locale={locale} onSample={ask} brokenLink={brokenLink} form={form} paste={paste} />
        )}
        {isPasted ? (
          <Suspense fallback={<p className="app-writing">{texts.writing}</p>}>
            <PastedPage
              text={pasted.text}
              locale={locale}
              onAgain={() => setPasted({ text: pasted.text, isShown: false })}
            />
          </Suspense>
        ) : null}
        {params && loaded ? <GuidePage loaded={loaded} /> : null}
        {params && !loaded ? <p className="app-writing">{texts.writing}</p> : null}
      </main>
      <footer className="app-footer">
        <p>{texts.footer}</p>
      </footer>
    </>
  )
}
