import type { Locale } from '@okr/core'
import { type KeyboardEvent, lazy, Suspense, useId, useMemo, useState } from 'react'
import { classes } from '../lib/classes.ts'
import { historyEffect } from '../lib/history.ts'
import { withOwn } from '../lib/messages.ts'
import { useAnnouncement } from '../lib/use-announcement.ts'
import type { OkrSetState } from '../use-okr-set/use-okr-set.ts'
import { addObjective, Commands } from './commands.tsx'
import { type Studio, StudioProvider, useStudio } from './context.ts'
import { setFacts } from './facts.ts'
import { Files } from './files/files.tsx'
import type { Incoming } from './files/incoming.tsx'
import type { StudioGuide } from './guide-view.tsx'
import { type OkrStudioMessages, type ViewId, viewIds } from './messages.ts'
import { Notices } from './notices.tsx'
import Overview from './overview/overview.tsx'
import { StudioPanel } from './panel/panel.tsx'
import { Summary } from './summary.tsx'
import { Tabs } from './tabs.tsx'
import { type IncomingState, useIncoming } from './use-incoming.ts'
import { usePanel } from './use-panel.ts'
import { useReading } from './use-reading.ts'
import { okrStudioMessages } from './words.ts'

export interface OkrStudioProps {
  /** From `useOkrSet`: the set, and what can be done with it. */
  readonly state: OkrSetState
  readonly locale: Locale
  /** ISO date of today: progress is judged on it, and check-ins are of it. */
  readonly date: string
  /** Whose OKRs these are. */
  readonly title?: string | undefined
  /** Says how the set is kept, while nothing else is to be said of it. */
  readonly keptNote?: string | undefined
  /** A set that waits to be taken in when the studio opens: the example OKRs of a guide, say. */
  readonly incoming?: Incoming | undefined
  /** After it has been taken in or refused. */
  readonly onIncomingDone?: (() => void) | undefined
  /** Who writes guides; with it the studio begins with its questions. */
  readonly guide?: StudioGuide | undefined
  readonly defaultView?: ViewId | undefined
  readonly messages?: Partial<OkrStudioMessages> | undefined
  readonly className?: string | undefined
}

const GuideView = lazy(() => import('./guide-view.tsx'))
const views = {
  overview: Overview,
  tree: lazy(() => import('./views/tree-view.tsx')),
  table: lazy(() => import('./views/table-view.tsx')),
  alignment: lazy(() => import('./views/alignment-view.tsx')),
  check: lazy(() => import('./views/check-view.tsx')),
}
const nothing = () => undefined

/** A set of OKRs to work with: where it stands, what it says, how it hangs together, and the way it goes on. */
export function OkrStudio(props: OkrStudioProps) {
  const { state, locale, guide, onIncomingDone = nothing, className } = props
  const { studio, root, said } = useStudioState(props)
  const received = useIncoming(state, props.incoming, (isTaken) => {
    if (isTaken && studio.view === 'guide') studio.setView('overview')
    onIncomingDone()
  })
  return (
    <StudioProvider value={studio}>
      {/* Undo and redo are for the whole of it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={root}
        className={classes('okr', 'okr-studio', className)}
        lang={locale}
        aria-label={props.title ?? studio.texts.untitled}
        onKeyDownCapture={(event) => onStepKey(event, state)}
      >
        <Summary title={props.title} said={state.isSaving ? studio.texts.saving : said || props.keptNote} />
        <Bar received={received} hasGuide={guide !== undefined} title={props.title} />
        <Notices of={received} />
        <Body guide={guide} received={received} />
      </section>
    </StudioProvider>
  )
}

function useStudioState({ state, locale, date, guide, defaultView, messages }: OkrStudioProps) {
  const texts = useMemo(() => withOwn(okrStudioMessages[locale], messages), [locale, messages])
  const [view, setView] = useState<ViewId>(
    defaultView ?? (guide && state.set.objectives.length === 0 ? 'guide' : 'overview'),
  )
  const reading = useReading(state.set)
  const facts = useMemo(() => setFacts(reading.set, date), [reading.set, date])
  const { studio: root, ...panel } = usePanel()
  const { said, say } = useAnnouncement()
  const id = useId()
  const studio: Studio = {
    id,
    state,
    set: state.set,
    reading,
    facts,
    date,
    locale,
    texts,
    view,
    setView,
    ...panel,
    say,
  }
  return { studio, root, said }
}

/** Ctrl Z is the browser's own in a field, and ours everywhere else. */
function onStepKey(event: KeyboardEvent, state: OkrSetState): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return
  const way = historyEffect(event)
  if (!way) return
  event.preventDefault()
  event.stopPropagation()
  state[way]()
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))

interface BarProps {
  readonly received: IncomingState
  readonly hasGuide: boolean
  readonly title: string | undefined
}

function Bar({ received, hasGuide, title }: BarProps) {
  const { id: lead, texts, view, setView } = useStudio()
  const tabs = viewIds.flatMap((id) => (id === 'guide' && !hasGuide ? [] : [{ id, label: texts.view[id] }]))
  return (
    <div className="okr-studio__bar">
      <Tabs id={lead} label={texts.views} tabs={tabs} chosen={view} onChoose={setView} />
      <Commands>
        <Files title={title ?? texts.untitled} onRead={received.receive} onProblems={received.refuse} />
      </Commands>
    </div>
  )
}

interface BodyProps {
  readonly guide: StudioGuide | undefined
  readonly received: IncomingState
}

function Body({ guide, received }: BodyProps) {
  const { id, set, view, panel, texts } = useStudio()
  const View = view === 'guide' ? null : views[view]
  const waiting = <p className="okr-studio__waiting">{texts.loading}</p>
  return (
    <div className="okr-studio__body" data-panel={panel !== null || undefined}>
      <div role="tabpanel" className="okr-studio__view" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        <Suspense fallback={waiting}>
          {guide ? (
            <div hidden={view !== 'guide'}>
              <GuideView guide={guide} onTake={received.receive} />
            </div>
          ) : null}
          {View ? set.objectives.length === 0 ? <Empty /> : <View /> : null}
        </Suspense>
      </div>
      <StudioPanel />
    </div>
  )
}

function Empty() {
  const studio = useStudio()
  const { texts } = studio
  return (
    <div className="okr-studio__empty">
      <p className="okr-studio__empty-title">{texts.empty}</p>
      <p>{texts.emptyHelp}</p>
      <button type="button" className="okr-button okr-button--primary" onClick={() => addObjective(studio)}>
        {texts.addObjective}
      </button>
    </div>
  )
}
