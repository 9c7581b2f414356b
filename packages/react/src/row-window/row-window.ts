/** The part of a list of rows of one height that is drawn. */
export interface RowRange {
  readonly first: number
  /** The first row that is not drawn any more. */
  readonly end: number
}

/** Rows drawn before and after those that can be seen, and by how many the range moves at once. */
const margin = 6
const step = 2

/** `offset` is the scroll offset in pixels, `visible` how many rows fit. */
export function rangeAt(offset: number, rowHeight: number, visible: number, count: number): RowRange {
  const above = Math.floor(offset / rowHeight) - margin
  const size = visible + 2 * margin + step
  const first = Math.max(0, Math.min(above - (((above % step) + step) % step), count - size))
  return { first, end: Math.min(count, first + size) }
}

/** The offset that shows a row with as little scrolling as possible. */
export function offsetShowing(row: number, offset: number, rowHeight: number, viewHeight: number): number {
  if (row * rowHeight < offset) return row * rowHeight
  return Math.max(offset, (row + 1) * rowHeight - viewHeight)
}
