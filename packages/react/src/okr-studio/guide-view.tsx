import { sectionOf } from '@okr/core/guide/model'
import type { GuideParams } from '@okr/core/params'
import { GuideForm, type GuideFormProps } from '../guide-form/index.ts'
import { GuideViewer, type GuideViewerProps } from '../guide-viewer/index.ts'
import { type GuideSource, useGuide } from '../use-guide/index.ts'
import { useStudio } from './context.ts'
import type { Incoming } from './files/incoming.tsx'
import { reasonOf } from './reason.ts'

/** Who writes guides, and what is known beside them. */
export interface StudioGuide
  extends Pick<GuideFormProps, 'suggestions' | 'industryNote' | 'defaultValue' | 'writer'>,
    Pick<GuideViewerProps, 'findSource' | 'check' | 'formatFinding'> {
  /** The events of a guide for these answers: those of `generateGuide`, or of an API (`requestGuide`). */
  readonly write: (params: GuideParams) => GuideSource
}

interface Props {
  readonly guide: StudioGuide
  readonly onTake: (incoming: Incoming) => void
}

/** From the questions to a guide, and from its example OKRs to a set of one's own. */
export default function GuideView({ guide, onTake }: Props) {
  const { locale, texts } = useStudio()
  const state = useGuide({ locale })
  const { write, findSource, check, formatFinding, ...form } = guide
  const { guide: written, status, progress, findings, provenance, error } = state
  const done = progress.filter((section) => section.state === 'done').length
  const all = Math.max(progress.length, 1)
  if (!written && status !== 'writing')
    return (
      <div className="okr-studio__questions">
        {error ? <p role="alert">{texts.guideFailed + reasonOf(error)}</p> : null}
        <GuideForm {...form} locale={locale} onSubmit={(params) => void state.write(write(params))} />
      </div>
    )
  const objectives = written ? (sectionOf(written, 'implementation')?.objectives ?? []) : []
  return (
    <>
      <div className="okr-studio__notice">
        {status === 'writing' ? (
          <>
            <p role="status">{texts.guideSections(done, progress.length)}</p>
            <progress aria-label={texts.progress} value={done} max={all} />
            <button type="button" className="okr-button okr-button--small" onClick={state.stop}>
              {texts.guideStop}
            </button>
          </>
        ) : (
          <div className="okr-studio__ways">
            <button
              type="button"
              className="okr-button okr-button--primary okr-button--small"
              disabled={objectives.length === 0}
              onClick={() => onTake({ name: written?.title ?? '', set: { objectives } })}
            >
              {texts.takeGuide}
            </button>
          </div>
        )}
      </div>
      <GuideViewer
        {...{ guide: written, progress, findings, provenance, findSource, check, formatFinding }}
        locale={locale}
        onChange={status === 'writing' ? undefined : state.change}
        onUndo={state.undo}
      />
    </>
  )
}
