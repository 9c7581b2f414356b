import type { GuideParams } from '@okr/core/params'
import { PasteBox } from '@okr/react/paste-box'
import { useState } from 'react'
import { FormPanel } from './form-panel.tsx'
import { Frame } from './frame.tsx'
import { GuidePage } from './guide-page.tsx'
import { appMessages } from './messages.ts'
import { PastedPage } from './pasted-page.tsx'
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
  const [isEditing, setIsEditing] = useState(false)
  const [pasted, setPasted] = useState({ text: '', isShown: false })
  const { locale } = draft
  const expectGuide = useArrivalAtGuide(loaded?.params ?? null)
  useDocument(locale, params)

  const ask = (wanted: GuideParams) => {
    expectGuide()
    setIsEditing(false)
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
      showsIssues={brokenLink}
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
    <Frame locale={locale} onLocale={changeLocale} isStart={!params && !isPasted}>
      {params ? (
        <div className="app-request">
          <SummaryBar params={params} open={isEditing} onToggle={() => setIsEditing(!isEditing)} controls={formId} />
          <div id={formId} className="app-request__form" hidden={!isEditing}>
            {form}
          </div>
        </div>
      ) : null}
      {params || isPasted ? null : (
        <Start locale={locale} onSample={ask} brokenLink={brokenLink} form={form} paste={paste} />
      )}
      {isPasted ? (
        <PastedPage text={pasted.text} locale={locale} onAgain={() => setPasted({ ...pasted, isShown: false })} />
      ) : null}
      {params && loaded ? <GuidePage loaded={loaded} /> : null}
      {params && !loaded ? <p className="app-writing">{appMessages[locale].writing}</p> : null}
    </Frame>
  )
}
