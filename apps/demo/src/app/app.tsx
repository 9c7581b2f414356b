import type { GuideParams } from '@okr/core/params'
import { useState } from 'react'
import { PasteBox } from '../components/paste-box/paste-box.tsx'
import { FormPanel } from './form-panel.tsx'
import { GuidePage } from './guide-page.tsx'
import { Header } from './header.tsx'
import { appMessages } from './messages.ts'
import { PastedPage } from './pasted-page.tsx'
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
  const [pasted, setPasted] = useState({ text: '', isShown: false })
  const { locale } = draft
  const texts = appMessages[locale]
  const expectGuide = useArrivalAtGuide(knowledge ? params : null)
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
      {...{ draft, knowledge }}
      onChange={changeDraft}
      onSubmit={ask}
      updates={params !== null}
      showIssues={brokenLink}
    />
  )
  const check = (text: string) => setPasted({ text, isShown: true })
  const paste = <PasteBox locale={locale} text={pasted.text} hasFocus={pasted.text !== ''} onCheck={check} />
  const again = () => setPasted({ text: pasted.text, isShown: false })
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
        {isPasted && knowledge ? (
          <PastedPage text={pasted.text} locale={locale} knowledge={knowledge} onAgain={again} />
        ) : null}
        {params && knowledge ? <GuidePage params={params} knowledge={knowledge} /> : null}
        {(params || isPasted) && !knowledge ? <p className="app-writing">{texts.writing}</p> : null}
      </main>
      <footer className="app-footer">
        <p>{texts.footer}</p>
      </footer>
    </>
  )
}
