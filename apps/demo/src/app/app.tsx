import type { GuideParams } from '@okr/core/params'
import { PasteBox } from '@okr/react/paste-box'
import { type ReactNode, useState } from 'react'
import type { Job } from './arrival.ts'
import { FormPanel } from './form-panel.tsx'
import { Frame } from './frame.tsx'
import { GuidePage } from './guide-page.tsx'
import { appMessages } from './messages.ts'
import { PastedPage } from './pasted-page.tsx'
import { Start } from './start.tsx'
import { SummaryBar } from './summary-bar.tsx'
import { type Loaded, useCatalogue, useKnowledge } from './use-knowledge.ts'
import { useArrivalAtGuide, useDocument } from './use-page.ts'
import { useRequest } from './use-request.ts'
import { useWriter } from './use-writer.ts'
import { WrittenPage } from './written-page.tsx'

const formId = 'guide-form'

function App() {
  const { draft, params, job, brokenLink, changeDraft, askFor, noteAddress, changeLocale } = useRequest()
  const catalogue = useCatalogue()
  const loaded = useKnowledge(params)
  const [isEditing, setIsEditing] = useState(false)
  const [pasted, setPasted] = useState({ text: '', isShown: false })
  const { locale } = draft
  const { choice, model } = useWriter()
  const expectGuide = useArrivalAtGuide(loaded?.params ?? null)
  useDocument(locale, params)

  const ask = (wanted: GuideParams, by: string | null = null) => {
    expectGuide()
    setIsEditing(false)
    setPasted({ text: '', isShown: false })
    askFor(wanted, by)
  }
  const form = (
    <FormPanel
      key={brokenLink ? 'broken' : 'form'}
      draft={draft}
      onChange={changeDraft}
      onSubmit={(wanted) => ask(wanted, model)}
      catalogue={catalogue}
      writer={choice}
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
  const footer = appMessages[locale][choice ? 'footerWithModel' : 'footer']
  return (
    <Frame {...{ locale, footer }} onLocale={changeLocale} here="guide" isStart={!params && !isPasted}>
      {params ? (
        <Request params={params} isOpen={isEditing} onToggle={() => setIsEditing(!isEditing)} form={form} />
      ) : null}
      {params || isPasted ? null : (
        <Start locale={locale} onSample={(sample) => ask(sample)} brokenLink={brokenLink} form={form} paste={paste} />
      )}
      {isPasted ? (
        <PastedPage text={pasted.text} locale={locale} onAgain={() => setPasted({ ...pasted, isShown: false })} />
      ) : null}
      {params ? <Written {...{ params, loaded, job }} onAsk={ask} onAddress={noteAddress} /> : null}
    </Frame>
  )
}

interface RequestProps {
  readonly params: GuideParams
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly form: ReactNode
}

/** What the guide was asked for with, and the way to ask otherwise. */
const Request = ({ params, isOpen, onToggle, form }: RequestProps) => (
  <div className="app-request">
    <SummaryBar params={params} open={isOpen} onToggle={onToggle} controls={formId} />
    <div id={formId} className="app-request__form" hidden={!isOpen}>
      {form}
    </div>
  </div>
)

interface WrittenProps {
  readonly params: GuideParams
  readonly loaded: Loaded | undefined
  readonly job: Job | null
  readonly onAsk: (params: GuideParams, model?: string) => void
  readonly onAddress: (run: number, address: string) => void
}

/** The guide by whom it was asked of. */
function Written({ params, loaded, job, onAsk, onAddress }: WrittenProps) {
  // The composer's guide before this one stays until its own can be written.
  if (!loaded || (job && loaded.params !== params))
    return <p className="app-writing">{appMessages[params.locale].writing}</p>
  if (!job) return <GuidePage loaded={loaded} />
  // Copies, because the same answers are asked anew.
  return (
    <WrittenPage
      key={job.run}
      loaded={loaded}
      job={job}
      onAddress={onAddress}
      onAgain={() => onAsk({ ...params }, job.model)}
      onCompose={() => onAsk({ ...params })}
    />
  )
}

export const guidePage = <App />
