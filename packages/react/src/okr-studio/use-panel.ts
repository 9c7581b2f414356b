import { useCallback, useEffect, useRef, useState } from 'react'
import type { Panel } from './context.ts'

/** What has the focus, in a shadow root too. */
function focused(inside: HTMLElement | null): HTMLElement | null {
  const root = inside?.getRootNode()
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
  return active instanceof HTMLElement ? active : null
}

/** What stands beside the view. The focus goes there when it opens, and back to where it came from when it closes. */
export function usePanel() {
  const [panel, setPanel] = useState<Panel | null>(null)
  const studio = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement>(null)
  const shown = panel && (panel.kind === 'item' ? `${panel.id} ${panel.tab}` : panel.kind)
  const before = useRef<string | null>(null)

  const openPanel = useCallback((next: Panel) => {
    const from = focused(studio.current)
    if (!from?.closest('.okr-studio__panel')) opener.current = from
    setPanel(next)
  }, [])
  const closePanel = useCallback(() => setPanel(null), [])

  useEffect(() => {
    if (shown === before.current) return
    const wasOpen = before.current !== null
    before.current = shown
    if (shown !== null) studio.current?.querySelector<HTMLElement>('.okr-studio__panel-title')?.focus()
    else if (wasOpen) {
      const back = opener.current?.isConnected ? opener.current : null
      const target = back ?? studio.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
      target?.focus()
    }
  }, [shown])

  return { panel, openPanel, closePanel, studio }
}
