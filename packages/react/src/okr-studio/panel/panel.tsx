import { itemOf, withoutItem } from '@okr/core/okr'
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId } from 'react'
import { CloseIcon } from '../../lib/icons.tsx'
import { itemPanel, type PanelTab, useStudio } from '../context.ts'
import { Tabs } from '../tabs.tsx'
import { CyclePanel } from './cycle-panel.tsx'

const EditKeyResult = lazy(() => import('./edit-key-result.tsx'))
const EditObjective = lazy(() => import('./edit-objective.tsx'))
const CheckIn = lazy(() => import('./check-in.tsx'))

/** What stands beside the view: one objective or key result to edit and to check in, or the cycle. */
export function StudioPanel() {
  const { panel, set, texts } = useStudio()
  if (!panel) return null
  if (panel.kind === 'cycle')
    return (
      <PanelFrame title={texts.cycle}>
        <CyclePanel />
      </PanelFrame>
    )
  const item = itemOf(set, panel.id)
  if (!item) return null
  return item.keyResult ? (
    <KeyResultPanel key={panel.id} id={panel.id} tab={panel.tab} queue={panel.queue} />
  ) : (
    <PanelFrame key={panel.id} title={`${texts.objective} ${panel.id}`} actions={<Remove id={panel.id} />}>
      <Suspense fallback={<Loading />}>
        <EditObjective objective={item.objective} />
      </Suspense>
    </PanelFrame>
  )
}

interface KeyResultPanelProps {
  readonly id: string
  readonly tab: PanelTab
  readonly queue: readonly string[]
}

function KeyResultPanel({ id, tab, queue }: KeyResultPanelProps) {
  const { reading, set, texts, openPanel } = useStudio()
  const tabs = useId()
  const keyResult = itemOf(set, id)?.keyResult
  const read = itemOf(reading.set, id)?.keyResult ?? keyResult
  if (!keyResult || !read) return null
  return (
    <PanelFrame title={`${texts.keyResult} ${id}`} actions={<Remove id={id} />}>
      <Tabs
        id={tabs}
        label={texts.panelTabs}
        tabs={[
          { id: 'checkIn', label: texts.checkIn },
          { id: 'edit', label: texts.edit },
        ]}
        chosen={tab}
        onChoose={(next) => openPanel(itemPanel(id, next, queue))}
      />
      <div role="tabpanel" id={`${tabs}-panel`} aria-labelledby={`${tabs}-${tab}`}>
        <Suspense fallback={<Loading />}>
          {tab === 'edit' ? <EditKeyResult keyResult={keyResult} /> : <CheckIn keyResult={read} queue={queue} />}
        </Suspense>
      </div>
    </PanelFrame>
  )
}

const Loading = () => <p className="okr-studio__waiting">{useStudio().texts.loading}</p>

interface FrameProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

function PanelFrame({ title, actions, children }: FrameProps) {
  const { texts, closePanel } = useStudio()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.stopPropagation()
    closePanel()
  }
  return (
    // Escape closes it from wherever one is inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="okr-studio__panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="okr-studio__panel-head">
        <h3 id={id} className="okr-studio__panel-title" tabIndex={-1}>
          {title}
        </h3>
        {actions}
        <button type="button" className="okr-icon-button" aria-label={texts.close} onClick={closePanel}>
          <CloseIcon />
        </button>
      </div>
      {children}
    </aside>
  )
}

/** Needs no asking: it can be undone. */
function Remove({ id }: { readonly id: string }) {
  const { state, set, texts, closePanel, say } = useStudio()
  const remove = () => {
    const item = itemOf(set, id)
    state.change((now) => withoutItem(now, id))
    closePanel()
    say(texts.removed((item?.keyResult ?? item?.objective)?.text || texts.noText))
  }
  return (
    <button type="button" className="okr-button okr-button--plain okr-button--small" onClick={remove}>
      {texts.remove}
    </button>
  )
}
