import { useLayoutEffect } from 'react'

/** A layout effect in a browser; on a server, where there is no layout, nothing. */
export const useBrowserLayoutEffect: typeof useLayoutEffect =
  typeof document === 'undefined' ? () => undefined : useLayoutEffect
