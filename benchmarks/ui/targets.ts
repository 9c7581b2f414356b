import type { Kind } from './measure.ts'

/**
 * What ours may cost against the best peer that finished, by size and figure. The ratios come from prototypes measured
 * with the same peers; a figure without one is only shown.
 */
export interface Target {
  readonly figure: string
  /** A ratio to the peer; the figure itself where there is no ratio. */
  readonly atMost: number
  readonly isAbsolute?: true
  /** Against this peer only. */
  readonly peer?: string
}

export const targets: Readonly<Record<Kind, Readonly<Record<number, readonly Target[]>>>> = {
  tree: {
    1000: [{ figure: 'mount CPU ms', atMost: 0.7 }],
    10_000: [
      { figure: 'mount CPU ms', atMost: 0.45 },
      { figure: 'heap MB', atMost: 0.2 },
      { figure: 'scroll CPU ms a frame', atMost: 0.85 },
    ],
    50_000: [
      { figure: 'mount CPU ms', atMost: 0.25 },
      { figure: 'heap MB', atMost: 0.15 },
      { figure: 'filter CPU ms', atMost: 0.6 },
    ],
  },
  table: {
    100_000: [
      { figure: 'heap MB', atMost: 1 },
      { figure: 'sort CPU ms', atMost: 0.4, peer: 'tanstack' },
      { figure: 'filter CPU ms', atMost: 0.5, peer: 'tanstack' },
      { figure: 'scroll CPU ms a frame', atMost: 0.95 },
    ],
  },
  guide: {
    40_960: [
      { figure: 'script CPU ms', atMost: 0.35 },
      { figure: 'main-thread CPU ms, as fast as can be', atMost: 0.4 },
      { figure: 'mutation records', atMost: 1.2 },
      { figure: 'long tasks', atMost: 0, isAbsolute: true },
      { figure: 'dropped frames', atMost: 0, isAbsolute: true },
    ],
  },
}
