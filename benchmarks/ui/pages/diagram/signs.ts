import type { Signs } from '../stage.tsx'

/** A diagram is there when some of its nodes are. */
export const signs: Signs = {
  ready: () => document.querySelectorAll('[data-kind], [role=treeitem]').length >= 5,
  done: {},
  filtered: () => true,
}
