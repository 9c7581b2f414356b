import { type MemoExoticComponent, memo } from 'react'
import { classes } from '../lib/classes.ts'
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
  readonly pattern: RegExp | undefined
  readonly titleOf: (id: string) => string
  readonly texts: OkrTreeMessages
}

/** One row: what it is, where it stands, who answers for it, what it serves. */
export const Row: MemoExoticComponent<(props: RowProps) => React.ReactNode> = memo(function Row(props: RowProps) {
  const { node, row, level, isOpen, isActive, isCarried, isAway, drop, pattern, texts } = props
  return (
    <div
      role="treeitem"
      className={classes('okr-tree__row', isAway && 'okr-tree__row--away')}
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
      <span className="okr-tree__twist" aria-hidden="true" />
      <span className="okr-tree__kind" title={texts.kind[node.kind]}>
        <span className="okr-hidden">{texts.kind[node.kind]} </span>
      </span>
      <span className="okr-tree__title" title={node.title}>
        <Marked text={node.title} pattern={pattern} />
      </span>
      <Marks node={node} texts={texts} titleOf={props.titleOf} />
      {node.owner ? (
        <span className="okr-tree__owner">
          <Marked text={node.owner} pattern={pattern} />
        </span>
      ) : null}
      <Measure node={node} texts={texts} />
    </div>
  )
})

function Marked({ text, pattern }: { readonly text: string; readonly pattern: RegExp | undefined }) {
  if (pattern === undefined) return text
  return cutAt(text, pattern).map((part) => (part.isMatch ? <mark key={part.start}>{part.text}</mark> : part.text))
}

type Part = Pick<RowProps, 'node' | 'texts'>

function Marks({ node, texts, titleOf }: Part & Pick<RowProps, 'titleOf'>) {
  const { ambition, indicator, links, findings } = node
  return (
    <>
      {links?.map((id) => (
        <span key={id} className="okr-tree__link" data-link={id} title={titleOf(id)}>
          <span className="okr-hidden">{texts.serves} </span>
          {titleOf(id)}
        </span>
      ))}
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

function Measure({ node, texts }: Part) {
  const { confidence, status, progress } = node
  return (
    <>
      {confidence === undefined ? null : <span className="okr-tree__confidence">{texts.confidence(confidence)}</span>}
      {status ? (
        <span className="okr-tree__status" data-status={status}>
          {texts.status[status]}
        </span>
      ) : null}
      {progress === undefined ? null : (
        <>
          <svg className="okr-tree__bar" aria-hidden="true" focusable="false" data-status={status}>
            <rect width={`${progress * 100}%`} height="100%" />
          </svg>
          <span className="okr-tree__share">{Math.floor(progress * 100 + 1e-9)}%</span>
        </>
      )}
    </>
  )
}
