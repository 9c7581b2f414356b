export interface Point {
  /** Milliseconds; only the distances matter. */
  readonly at: number
  readonly value: number
}

interface Props {
  readonly points: readonly Point[]
  readonly baseline?: number | undefined
  readonly target?: number | undefined
  /** The last point is not in the log yet. */
  readonly isOpen: boolean
  readonly label: string
}

const width = 240
const height = 56
const edge = 5

/** The course of a value between its baseline and its target. */
export function Sparkline({ points, baseline, target, isOpen, label }: Props) {
  const values = [
    ...points.map(({ value }) => value),
    ...(baseline === undefined ? [] : [baseline]),
    target ?? [],
  ].flat()
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const x = (at: number) => edge + ((width - 2 * edge) * (at - first)) / (last - first || 1)
  const y = (value: number) => height - edge - ((height - 2 * edge) * (value - low)) / (high - low || 1)
  const path = (of: readonly Point[]) =>
    of.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const end = points.at(-1)
  return (
    <svg className="okr-spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {target === undefined ? null : (
        <line className="okr-spark__target" x1={0} x2={width} y1={y(target)} y2={y(target)} />
      )}
      <polyline className="okr-spark__line" points={path(isOpen ? points.slice(0, -1) : points)} />
      {isOpen ? <polyline className="okr-spark__line okr-spark__line--open" points={path(points.slice(-2))} /> : null}
      {end ? <circle className="okr-spark__end" cx={x(end.at)} cy={y(end.value)} r={3.5} /> : null}
    </svg>
  )
}
