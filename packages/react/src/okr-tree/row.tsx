import { type CSSProperties, type MemoExoticComponent, memo, type ReactNode } from 'react'
import { percent } from '../lib/percent.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import type { Realignment } from '../okr-nodes/realign.ts'
import type { OkrTreeMessages } from './messages.ts'
import { cutAt } from './search.ts'

export interface RowProps {
  readonly node: OkrTreeNode
  readonly row: number
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** Undefined of a row that has nothing beneath it. */
  readonly isOpen: boolean | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isCarried: boolean
  /** What putting the carried row here would do. */
  readonly drop: Realignment | 'none' | undefined
  /** Drawn outside its place, only to keep the focus. */
  readonly isAway: boolean
  /** Whether a style may be set: in a page from a server it would need a hole in a strict content policy. */
  readonly isBrowser: boolean
  readonly pattern: RegExp | undefined
  readonly titleOf: (id: string) => string
  readonly texts: OkrTreeMessages
}

/**
 * One row: what it is, where it stands, who answers for it, what it serves. Thirty are drawn anew in a fast scroll's
 * frame, so a row has few elements, and its parts are functions and no components.
 */
export const Row: MemoExoticComponent<(props: RowProps) => ReactNode> = memo(function Row(props: RowProps) {
  const { node, row, level, isOpen, isActive, isCarried, isAway, drop, pattern, texts } = props
  return (
    <div
      role="treeitem"
      className={isAway ? 'okr-tree__row okr-tree__row--away' : 'okr-tree__row'}
      data-row={row}
      data-kind={node.kind}
      data-carried={isCarried || undefined}
      data-drop={drop}
      aria-level={level}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={isOpen}
      aria-selected={props.isSelected}
      tabIndex={isActive ? 0 : -1}
    >
      {isOpen === undefined ? null : <span className="okr-tree__twist" aria-hidden="true" />}
      <span className="okr-tree__kind" role="img" aria-label={texts.kind[node.kind]} title={texts.kind[node.kind]} />
      <span className="okr-tree__title" title={node.title}>
        {marked(node.title, pattern)}
      </span>
      {node.links ? links(node.links, props) : null}
      {marks(node, texts)}
      {node.owner ? <span className="okr-tree__owner">{marked(node.owner, pattern)}</span> : null}
      {measures(node, props)}
    </div>
  )
})

const marked = (text: string, pattern: RegExp | undefined): ReactNode =>
  pattern === undefined
    ? text
    : cutAt(text, pattern).map((part) => (part.isMatch ? <mark key={part.start}>{part.text}</mark> : part.text))

const links = (ids: readonly string[], { texts, titleOf }: RowProps): ReactNode =>
  ids.map((id) => (
    <span key={id} className="okr-tree__link" data-link={id} title={titleOf(id)}>
      <span className="okr-hidden">{texts.serves} </span>
      {titleOf(id)}
    </span>
  ))

function marks({ ambition, indicator, findings }: OkrTreeNode, texts: OkrTreeMessages): ReactNode {
  if (!ambition && !indicator && !findings) return null
  return (
    <>
      {indicator ? (
        <span className="okr-badge" data-kind={indicator}>
          {texts.indicator[indicator]}
        </span>
      ) : null}
      {ambition ? (
        <span className="okr-badge" data-ambition={ambition}>
          {texts.ambition[ambition]}
        </span>
      ) : null}
      {findings ? (
        <span className="okr-tree__findings" data-severity={findings.gravest}>
          {texts.findings(findings.count)}
        </span>
      ) : null}
    </>
  )
}

/** The bar is painted behind the share. */
function measures({ confidence, status, progress }: OkrTreeNode, { texts, isBrowser }: RowProps): ReactNode {
  return (
    <>
      {confidence === undefined ? null : <span className="okr-tree__confidence">{texts.confidence(confidence)}</span>}
      {status ? (
        <span className="okr-tree__status" data-status={status}>
          {texts.status[status]}
        </span>
      ) : null}
      {progress === undefined ? null : (
        <span
          className="okr-tree__share"
          data-status={status}
          style={isBrowser ? ({ '--okr-share': progress } as CSSProperties) : undefined}
        >
          {percent(progress)}
        </span>
      )}
    </>
  )
}
