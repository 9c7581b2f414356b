import type { Locale } from '@okr/core'
import { type MouseEvent, type ReactNode, useMemo } from 'react'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { useIsBrowser } from '../lib/use-is-browser.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import { at, hasChildren } from '../okr-nodes/tree-index.ts'
import { type OkrTreeMessages, okrTreeMessages } from './messages.ts'
import { Row } from './row.tsx'
import { Toolbar } from './toolbar.tsx'
import { rowAt, useDrag } from './use-drag.ts'
import { type OkrTreeOptions, type OkrTreeState, useOkrTree } from './use-okr-tree.ts'

export interface OkrTreeProps extends Omit<OkrTreeOptions, 'messages'> {
  readonly locale: Locale
  /** Name of the tree for those who hear it. */
  readonly label?: string | undefined
  readonly selectedId?: string | null | undefined
  readonly messages?: Partial<OkrTreeMessages> | undefined
  readonly className?: string | undefined
}

/** Company, departments, teams, objectives and key results, with what each has reached and what it serves. */
export function OkrTree({ locale, label, selectedId = null, messages, className, ...options }: OkrTreeProps) {
  const texts = useMemo(() => withOwn(okrTreeMessages[locale], messages), [locale, messages])
  const state = useOkrTree({ ...options, messages: texts })
  const { scroller, space, onScroll } = state.window
  const onClick = (event: MouseEvent) => {
    const row = rowAt(event.target)
    if (row < 0 || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLElement>('[data-link]')?.dataset['link']
    if (state.carried >= 0) state.drop(row)
    else if (link !== undefined) state.toNode(link)
    else pressed(state, row, event.target.matches('.okr-tree__twist'))
  }
  return (
    <section className={classes('okr', 'okr-tree', className)} lang={locale}>
      <Toolbar state={state} texts={texts} />
      <div className="okr-tree__scroller" ref={scroller} onScroll={onScroll}>
        <div
          role="tree"
          aria-label={label ?? texts.label}
          // Rows take the focus; this is where a click beside them ends.
          tabIndex={-1}
          ref={space}
          onKeyDown={state.onKeyDown}
          onFocus={state.onFocus}
          onBlur={state.onBlur}
          onClick={onClick}
          {...useDrag(state)}
        >
          <Rows state={state} texts={texts} selectedId={selectedId} />
        </div>
      </div>
      {state.rows.length === 0 ? (
        <p className="okr-tree__empty">{state.found ? texts.nothingFound : texts.empty}</p>
      ) : null}
      <p className="okr-tree__said" role="status">
        {state.announcement}
      </p>
    </section>
  )
}

function pressed(state: OkrTreeState, row: number, isTwist: boolean): void {
  state.focus(row)
  if (isTwist && hasChildren(state.index, row)) state.setOpen([row], !state.isOpen(row))
  else state.select(row)
}

/** Titles by id: a row that serves another names it. Each is looked for once. */
function titlesOf(nodes: readonly OkrTreeNode[]): (id: string) => string {
  const titles = new Map<string, string>()
  return (id) => {
    const title = titles.get(id) ?? nodes.find((node) => node.id === id)?.title ?? id
    titles.set(id, title)
    return title
  }
}

interface RowsProps {
  readonly state: OkrTreeState
  readonly texts: OkrTreeMessages
  readonly selectedId: string | null
}

/** The rows near those that can be seen, and always the one that has the focus. */
function Rows({ state, texts, selectedId }: RowsProps): ReactNode {
  const { index, rows, active, carried, over, effect, pattern } = state
  const { first, end, shown: place } = state.window
  const { nodes, level, position, siblings } = index
  const isBrowser = useIsBrowser()
  const titleOf = useMemo(() => titlesOf(nodes), [nodes])
  const drawn = (row: number, isAway: boolean) => {
    const node = nodes[row]
    return node ? (
      <Row
        key={node.id}
        node={node}
        row={row}
        level={at(level, row)}
        position={at(position, row)}
        siblings={at(siblings, row)}
        isOpen={hasChildren(index, row) ? state.isOpen(row) : undefined}
        isActive={row === active}
        isSelected={node.id === selectedId}
        isCarried={row === carried}
        drop={carried >= 0 && row === over && row !== carried ? (effect ?? 'none') : undefined}
        isAway={isAway}
        isBrowser={isBrowser}
        pattern={pattern}
        titleOf={titleOf}
        texts={texts}
      />
    ) : null
  }
  const shown = rows.subarray(first, end)
  const before = shown.length > 0 && active < at(shown, 0)
  const after = shown.length > 0 && active > at(shown, shown.length - 1)
  return (
    <div ref={place}>
      {before ? drawn(active, true) : null}
      {Array.from(shown, (row) => drawn(row, false))}
      {after ? drawn(active, true) : null}
    </div>
  )
}
