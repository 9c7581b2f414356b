import type { Locale } from '@okr/core'
import type { Guide } from '@okr/core/guide/model'
import type { SectionProgress } from '@okr/react/guide-viewer'
import { GuideError, type GuideStatus } from '@okr/react/use-guide'
import type { Rewrite } from './use-rewrite.ts'
import { writingMessages } from './writing-messages.ts'

interface Props {
  readonly status: GuideStatus
  readonly progress: readonly SectionProgress[]
  readonly error: unknown
  readonly model: string
  /** Sections that the composer wrote in the model's place. */
  readonly degraded: number
  /** A section that is written again, or could not be. */
  readonly rewrite: Rewrite | null
  readonly guide: Guide | null
  readonly locale: Locale
  readonly onStop: () => void
  readonly onAgain: () => void
  readonly onCompose: () => void
}

/** How far the model is and how to stop it; what became of it, and what else can be done. */
export function WritingNotice(props: Props) {
  const { status, progress, error, model, degraded, rewrite, locale, ...actions } = props
  const texts = writingMessages[locale]
  if (rewrite) return <RewriteNotice {...props} rewrite={rewrite} />
  const done = progress.filter(({ state }) => state === 'done').length
  if (status === 'done') {
    if (degraded === 0) return null
    return (
      <p className="app-run" lang={locale} role="status">
        {texts.degraded(degraded)}
      </p>
    )
  }
  if (status === 'failed' || status === 'stopped') {
    const reason = error instanceof GuideError ? error.message : texts.lost
    return (
      <div className="app-run" lang={locale} role={status === 'failed' ? 'alert' : 'status'} data-status={status}>
        <p>{status === 'failed' ? `${texts.failed}${reason}` : texts.stopped}</p>
        <p className="app-run__ways">
          <button type="button" className="okr-button okr-button--small" onClick={actions.onCompose}>
            {texts.compose}
          </button>
          <button type="button" className="okr-button okr-button--small" onClick={actions.onAgain}>
            {texts.again}
          </button>
        </p>
      </div>
    )
  }
  return (
    <div className="app-run" lang={locale}>
      <p role="status">{progress.length === 0 ? texts.asking(model) : texts.writing(model, done, progress.length)}</p>
      <progress aria-label={texts.progress} value={done} max={Math.max(progress.length, 1)} />
      <p className="app-run__ways">
        <button type="button" className="okr-button okr-button--small" onClick={actions.onStop}>
          {texts.stop}
        </button>
      </p>
    </div>
  )
}

/** The guide stands: only one of its sections is under way, or stays as it was. */
function RewriteNotice({ rewrite, guide, model, locale, onStop }: Props & { readonly rewrite: Rewrite }) {
  const texts = writingMessages[locale]
  const { section, error } = rewrite
  const title = guide?.sections.find(({ id }) => id === section)?.title ?? section
  if (error !== undefined) {
    const reason = error instanceof GuideError ? error.message : texts.lost
    return (
      <p className="app-run" lang={locale} role="alert">
        {texts.notRewritten(title) + reason}
      </p>
    )
  }
  return (
    <div className="app-run" lang={locale}>
      <p role="status">{texts.rewriting(model, title)}</p>
      <p className="app-run__ways">
        <button type="button" className="okr-button okr-button--small" onClick={onStop}>
          {texts.stop}
        </button>
      </p>
    </div>
  )
}
