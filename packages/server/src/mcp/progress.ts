import type { ServerContext } from '@modelcontextprotocol/server'
import type { GuideEvent } from '@okr/llm'

interface Progress {
  readonly onProgress: (event: GuideEvent) => void
  /** After everything that was told has been sent. */
  readonly sent: () => Promise<void>
}

/** Tells a client that asked for it how many sections are written; undefined where it did not ask. */
export function progressFor({ mcpReq }: ServerContext): Progress | undefined {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return undefined
  const titles = new Map<string, string>()
  let done = 0
  let sending = Promise.resolve()
  const tell = (message: string): void => {
    const params = { progressToken, progress: ++done, total: titles.size, message }
    // A client that has gone away is not told, and nothing else follows from that.
    sending = sending.then(() => mcpReq.notify({ method: 'notifications/progress', params })).catch(() => undefined)
  }
  return {
    onProgress: (event) => {
      if (event.type === 'plan') for (const { id, title } of event.sections) titles.set(id, title)
      if (event.type === 'section-done') tell(titles.get(event.section) ?? event.section)
    },
    sent: () => sending,
  }
}
