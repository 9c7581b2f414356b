import type { Knowledge } from '@okr/knowledge'
import type { Model } from '@okr/llm'
import type { Access } from '../access/access.ts'
import type { Quota } from '../access/principal.ts'
import type { GuideStore } from '../store/guide-store.ts'
import type { AppExtension } from './extension.ts'
import type { Mount } from './mount.ts'

/** One line of the log. It never holds a body, a query, a header or a key. */
export interface LogEntry {
  readonly level: 'info' | 'error'
  readonly time: string
  readonly requestId: string
  readonly method?: string
  readonly path?: string
  readonly status?: number
  readonly milliseconds?: number
  /** Who asked. */
  readonly principal?: string
  /** Name, message and place of an error of ours. */
  readonly error?: string
}

export interface OkrAppOptions {
  /** The vetted data; what comes with `@okr/knowledge` where absent. */
  readonly knowledge?: Knowledge
  /** Writes guides; the composer where absent. See `resolveModel` of `@okr/llm`. */
  readonly model?: Model
  /** Name or code of the service, for the label of generated text. */
  readonly producer?: string
  readonly store?: GuideStore
  /** Many guides at once: `httpBatches` of `@okr/server/jobs`, on Node. Without it there are no such addresses. */
  readonly batches?: AppExtension
  /** What answers at `/mcp`: `mcpOverHttp()` of `@okr/server/mcp`; nothing where absent. */
  readonly mcp?: Mount
  /** Who may come in. Without it everybody may, but only under a name of this machine (`localhost`). */
  readonly access?: Access
  /** Lets everybody in under any of `hosts`. */
  readonly anonymous?: boolean
  /**
   * Host names that requests may be addressed to, without a port. Where absent: any for who has a key, names of this
   * machine for who needs none.
   */
  readonly hosts?: readonly string[]
  /** Origins of web pages that may call this service; none where absent. */
  readonly origins?: readonly string[]
  /** For each caller, where its key says nothing else. */
  readonly quota?: Partial<Quota>
  /** Bytes of a body; 1 MiB where absent. */
  readonly bodyLimit?: number
  readonly log?: (entry: LogEntry) => void
  /** Where a request comes from, to slow down who guesses keys. `env` is what the runtime hands over beside it. */
  readonly clientAddress?: (request: Request, env: unknown) => string | undefined
  readonly now?: () => Date
}

export const usualQuota: Quota = { requestsPerMinute: 600, concurrentGuides: 4, tokensPerDay: 2_000_000 }
export const usualBodyLimit = 1024 * 1024
/** How a machine calls itself. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]']
