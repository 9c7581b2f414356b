import { useStudio } from './context.ts'
import { IncomingNotice, Lines } from './files/incoming.tsx'
import { reasonOf } from './reason.ts'
import type { IncomingState } from './use-incoming.ts'

/** What wants an answer: a set that waits, a file that could not be read, a change that could not be saved. */
export function Notices({ of }: { readonly of: IncomingState }) {
  const { texts } = useStudio()
  const { incoming, problems, finish, dismiss } = of
  return (
    <>
      <SaveFailureNotice />
      {incoming ? <IncomingNotice incoming={incoming} onDone={finish} /> : null}
      {problems ? (
        <div className="okr-studio__notice" role="alert" data-grave={problems.problems !== undefined || undefined}>
          <p>{problems.problems ? texts.notRead(problems.name) : texts.partlyRead(problems.name)}</p>
          <Lines lines={problems.problems ?? problems.left} />
          <button type="button" className="okr-button okr-button--small" onClick={dismiss}>
            {texts.dismiss}
          </button>
        </div>
      ) : null}
    </>
  )
}

function SaveFailureNotice() {
  const { state, texts } = useStudio()
  const { failure, retry, dismiss } = state
  if (!failure) return null
  return (
    <div className="okr-studio__notice" role="alert" data-grave>
      <p>{texts.notSaved + reasonOf(failure.error)}</p>
      <div className="okr-studio__ways">
        <button type="button" className="okr-button okr-button--primary okr-button--small" onClick={retry}>
          {texts.retry}
        </button>
        <button type="button" className="okr-button okr-button--plain okr-button--small" onClick={dismiss}>
          {texts.dismiss}
        </button>
      </div>
    </div>
  )
}
