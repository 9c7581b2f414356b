import type { Segment } from './item.ts'

/** The segment that holds the unit at `offset`; the last one for an offset behind it. */
function segmentAt(place: readonly Segment[], offset: number): Segment {
  let low = 0
  let high = place.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((place[middle] as Segment).at <= offset) low = middle
    else high = middle - 1
  }
  return place[low] as Segment
}

const isStraight = ({ length, width }: Segment): boolean => length === width

/** Where a range of the sentence stands in the file. */
export function inFile(place: readonly Segment[], start: number, end: number): { start: number; end: number } {
  const first = segmentAt(place, start)
  const from = isStraight(first) ? first.start + start - first.at : first.start
  if (end <= start) return { start: from, end: from }
  const last = segmentAt(place, end - 1)
  const to = isStraight(last) ? last.start + end - last.at : last.start + last.width
  return { start: from, end: Math.max(from, to) }
}

/** Whether the range is written in the file character for character, so that it can be replaced there. */
export function isVerbatim(place: readonly Segment[], start: number, end: number): boolean {
  const segment = segmentAt(place, start)
  return isStraight(segment) && end <= segment.at + segment.length
}
