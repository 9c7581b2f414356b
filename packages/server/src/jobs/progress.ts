/** How fast work goes, and how long the rest takes at that. */
export interface Pace {
  /** Guides a second. */
  readonly perSecond: number
  readonly secondsLeft: number
}

/** null until something is done: nothing can be said before. */
export function paceOf(done: number, left: number, milliseconds: number): Pace | null {
  if (done === 0 || milliseconds <= 0) return null
  const perSecond = (done * 1000) / milliseconds
  return { perSecond, secondsLeft: left / perSecond }
}
