import { type MemoExoticComponent, memo } from 'react'
import { classes } from '../lib/classes.ts'
import { percent } from '../lib/percent.ts'
import type { OkrTreeNode } from '../okr-nodes/node.ts'
import type { Realignment } from '../okr-nodes/realign.ts'
import { fitText } from './fit-text.ts'
import { type Branch, type Card, cardWidth, inset, type Side } from './layout.ts'
import type { AlignmentCanvasMessages } from './messages.ts'

export interface CardViewProps {
  readonly card: Card
  readonly nodes: readonly OkrTreeNode[]
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isCarried: boolean
  /** What putting the carried card here would do. */
  readonly drop: Realignment | 'none' | undefined
  readonly isOnCircle: boolean
  readonly canChange: boolean
  readonly texts: AlignmentCanvasMessages
}

/** An objective with its key results; all of it is drawn, none of it laid out by the browser. */
export const CardView: MemoExoticComponent<(props: CardViewProps) => React.ReactNode> = memo(function CardView(
  props: CardViewProps,
) {
  const { card, nodes, isActive, isCarried, drop, isOnCircle, canChange, texts } = props
  const { objective, x, y, height, branches } = card
  const { row, node, unit } = objective
  const above = [unit?.title, node.owner, node.ambition && texts.ambition[node.ambition]].filter(Boolean).join(' · ')
  const open = (card.side === 'left' ? branches.left : branches.right) ?? branches.left
  return (
    <g
      role="treeitem"
      className={classes('okr-canvas__card', isCarried && 'okr-canvas__card--carried')}
      transform={`translate(${x} ${y})`}
      data-row={row}
      data-drop={drop}
      data-status={node.status}
      data-circle={isOnCircle || undefined}
      aria-level={card.level}
      aria-posinset={card.position || undefined}
      aria-setsize={card.siblings || undefined}
      aria-expanded={open?.isOpen}
      aria-selected={props.isSelected}
      tabIndex={isActive ? 0 : -1}
    >
      {/* The name for those who listen, and the tip for those who point; the texts below are cut to fit. */}
      <title>{spoken(props)}</title>
      <g aria-hidden="true">
        <rect className="okr-canvas__box" width={cardWidth} height={height} rx="10" />
        <rect className="okr-canvas__stripe" x="0" y="12" width="4" height={height - 24} rx="2" />
        <text className="okr-canvas__above" x={inset} y="24">
          {fitText(above, (cardWidth - 2 * inset) / 12, 1)}
        </text>
        <text className="okr-canvas__title" x={inset} y="46">
          <Lines lines={card.title} y={46} step={20} />
        </text>
        <Progress node={node} y={card.title.length > 1 ? 85 : 65} texts={texts} />
        <KeyResults card={card} nodes={nodes} />
        {canChange ? <circle className="okr-canvas__handle" data-handle={row} cx="0" cy="24" r="7" /> : null}
        <Twist row={row} side="left" branch={branches.left} height={height} />
        <Twist row={row} side="right" branch={branches.right} height={height} />
      </g>
    </g>
  )
})

interface LinesProps {
  readonly lines: readonly string[]
  readonly y: number
  readonly step: number
}

function Lines({ lines, y, step }: LinesProps) {
  const placed = lines.map((text, place) => ({ text, y: y + place * step }))
  return placed.map(({ text, y: at }) => (
    <tspan key={at} x={inset} y={at}>
      {text}
    </tspan>
  ))
}

interface ProgressProps extends Pick<CardViewProps, 'texts'> {
  readonly node: OkrTreeNode
  readonly y: number
}

function Progress({ node: { progress, status, findings }, y, texts }: ProgressProps) {
  const length = cardWidth - 2 * inset - 48
  return (
    <>
      {progress === undefined ? null : (
        <>
          <rect className="okr-canvas__track" x={inset} y={y} width={length} height="5" rx="2.5" />
          <rect className="okr-canvas__progress" x={inset} y={y} width={length * progress} height="5" rx="2.5" />
          <text className="okr-canvas__share" x={cardWidth - inset} y={y + 7}>
            {percent(progress)}
          </text>
        </>
      )}
      {findings ? (
        <g className="okr-canvas__findings" data-severity={findings.gravest}>
          <title>{texts.findings(findings.count)}</title>
          <circle cx={cardWidth - inset - 4} cy="20" r="9" />
          <text x={cardWidth - inset - 4} y="24">
            {findings.count}
          </text>
        </g>
      ) : status ? (
        <text className="okr-canvas__status" x={cardWidth - inset} y="24">
          {texts.status[status]}
        </text>
      ) : null}
    </>
  )
}

function KeyResults({ card, nodes }: Pick<CardViewProps, 'card' | 'nodes'>) {
  return card.keyResults.map(({ row, lines, y, height }) => {
    const { id, title, status, progress } = nodes[row] as OkrTreeNode
    return (
      <g key={id} className="okr-canvas__key-result" data-row={row} data-status={status}>
        <title>{title}</title>
        <rect x="8" y={y} width={cardWidth - 16} height={height} rx="5" />
        <text>
          <Lines lines={lines} y={y + 16} step={16} />
        </text>
        {progress === undefined ? null : (
          <text className="okr-canvas__share" x={cardWidth - inset} y={y + 16}>
            {percent(progress)}
          </text>
        )}
      </g>
    )
  })
}

interface TwistProps {
  readonly row: number
  readonly side: Side
  readonly branch: Branch | undefined
  readonly height: number
}

/** How many hang on this side of the card; a click shows or hides them. */
function Twist({ row, side, branch, height }: TwistProps) {
  if (!branch) return null
  const x = side === 'right' ? cardWidth : 0
  return (
    <g className="okr-canvas__twist" data-branch={`${row} ${side} ${branch.isOpen ? '' : 'open'}`}>
      <circle cx={x} cy={height / 2} r="11" />
      <text x={x} y={height / 2 + 4}>
        {branch.isOpen ? '–' : branch.count}
      </text>
    </g>
  )
}

/** All that the card shows, and where its edges go, in words. */
function spoken({ card, nodes, isOnCircle, texts }: CardViewProps): string {
  const { node, unit, serves, servedBy, keyResults } = card.objective
  const titles = (rows: readonly number[]) => rows.map((row) => nodes[row]?.title ?? '')
  const waits = keyResults.flatMap((row) => nodes[row]?.dependsOn ?? [])
  return [
    node.title,
    unit?.title,
    node.owner,
    node.ambition && texts.ambition[node.ambition],
    node.status && texts.status[node.status],
    node.progress === undefined ? '' : percent(node.progress),
    node.findings && texts.findings(node.findings.count),
    serves.length > 0 ? texts.serves(titles(serves.map(({ target }) => target))) : texts.servesNothing,
    servedBy.length > 0 && texts.servedBy(servedBy.length),
    waits.length > 0 && texts.waitsFor(nodes.flatMap(({ id, title }) => (waits.includes(id) ? [title] : []))),
    isOnCircle && texts.onCircle,
    ...titles(card.keyResults.map(({ row }) => row)),
  ]
    .filter(Boolean)
    .join(', ')
}
