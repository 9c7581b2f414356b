import type { PageKind } from './measure.ts'

/**
 * What ours may cost against the best peer that finished, by size and figure. The ratios come from prototypes measured
 * with the same peers; a figure without one is only shown.
 */
export interface Target {
  /** Number among the 33 goals; 0 beside them. */
  readonly goal: number
  readonly figure: string
  /** A ratio to the peer; the figure itself where there is no ratio. */
  readonly atMost: number
  readonly isAbsolute?: true
  /** Against this peer only. */
  readonly peer?: string
}

export const targets: Readonly<Record<PageKind, Readonly<Record<number, readonly Target[]>>>> = {
  tree: {
    1000: [{ goal: 1, figure: 'mount CPU ms', atMost: 0.7 }],
    10_000: [
      { goal: 2, figure: 'mount CPU ms', atMost: 0.45 },
      { goal: 4, figure: 'heap MB', atMost: 0.2 },
      { goal: 10, figure: 'scroll script CPU ms a frame', atMost: 0.5, peer: 'react-arborist' },
      { goal: 10, figure: 'frames over 50 ms', atMost: 0, isAbsolute: true },
      { goal: 10, figure: 'blank frames', atMost: 0, isAbsolute: true },
      { goal: 11, figure: 'scroll CPU ms a frame', atMost: 0.85 },
    ],
    50_000: [
      { goal: 3, figure: 'mount CPU ms', atMost: 0.25 },
      { goal: 5, figure: 'heap MB', atMost: 0.15 },
      { goal: 6, figure: 'expand CPU ms', atMost: 0.35 },
      { goal: 7, figure: 'collapse CPU ms', atMost: 1.5 },
      { goal: 8, figure: 'arrow key CPU ms', atMost: 0.9, peer: 'react-arborist' },
      // CPU and not the time to the paint, which says more of the other programs on the machine.
      { goal: 9, figure: 'filter CPU ms', atMost: 0.6 },
    ],
  },
  table: {
    100_000: [
      { goal: 17, figure: 'mount CPU ms', atMost: 1.1, peer: 'glide-data-grid' },
      { goal: 18, figure: 'heap MB', atMost: 1 },
      { goal: 19, figure: 'sort CPU ms', atMost: 0.4, peer: 'tanstack' },
      { goal: 20, figure: 'filter CPU ms', atMost: 0.5, peer: 'tanstack' },
      { goal: 21, figure: 'scroll CPU ms a frame', atMost: 0.95, peer: 'tanstack' },
    ],
  },
  diagram: {
    1000: [
      { goal: 13, figure: 'mount CPU ms', atMost: 0.15 },
      { goal: 14, figure: 'heap MB', atMost: 0.4 },
    ],
    5000: [
      { goal: 15, figure: 'mount CPU ms', atMost: 0.1 },
      { goal: 16, figure: 'heap MB', atMost: 0.4 },
    ],
  },
  guide: {
    40_960: [
      { goal: 23, figure: 'script CPU ms', atMost: 0.35 },
      { goal: 24, figure: 'main-thread CPU ms, as fast as can be', atMost: 0.4 },
      { goal: 25, figure: 'mutation records', atMost: 1.2 },
      { goal: 25, figure: 'long tasks', atMost: 0, isAbsolute: true },
      { goal: 25, figure: 'dropped frames', atMost: 0, isAbsolute: true },
    ],
  },
  input: {
    200: [{ goal: 0, figure: 'key CPU ms', atMost: 16, isAbsolute: true }],
  },
  citations: {
    200: [
      { goal: 27, figure: 'mount CPU ms', atMost: 0.5 },
      { goal: 27, figure: 'open CPU ms', atMost: 0.5 },
    ],
  },
}

/** Sizes by what they are of; the table against TanStack Table, because the grid without groups does less. */
export const sizeTargets: Readonly<Record<string, Target>> = {
  tree: { goal: 12, figure: 'tree KB gzip', atMost: 0.5 },
  table: { goal: 22, figure: 'table KB gzip', atMost: 1, peer: 'TanStack Table with react-virtual' },
  viewer: { goal: 26, figure: 'viewer KB gzip', atMost: 0.8 },
}

/** Goals that are no ratio but hold or do not: tests hold them, at every run of `npm test`. */
export const heldByTests: readonly { readonly goal: number; readonly what: string; readonly where: string }[] = [
  {
    goal: 28,
    what: 'axe finds nothing, in every story and state',
    where: 'apps/storybook/test/stories.browser.test.ts',
  },
  { goal: 29, what: 'keys of the tree pattern', where: 'packages/react/test/okr-tree' },
  { goal: 30, what: 'the focus stays when its row leaves the window', where: 'packages/react/test/okr-tree' },
  { goal: 31, what: 'strict content policy', where: 'packages/react/test/page/page.ts' },
  { goal: 32, what: 'rows in the HTML of a server, no warnings', where: 'packages/react/test/rows-on-server.test.tsx' },
  { goal: 33, what: 'shadow roots', where: 'apps/storybook/test/embedding' },
]
