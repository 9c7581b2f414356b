import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether a browser draws: false on a server, and while a browser takes up what a server drew. */
export const useIsBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
