import type { Locale } from '@okr/core'
import { knowledge as builtIn, type Knowledge } from '@okr/knowledge'
import type { OperationContext } from '../operations/context.ts'
import type { GuideStore } from '../store/guide-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { type Borrowing, borrowing } from './borrowing.ts'
import type { OkrMcpOptions, RunOperation } from './options.ts'

/** What the handlers of one client share. */
export interface Session {
  readonly knowledge: Knowledge
  readonly locale: Locale
  readonly store: GuideStore
  /** Whose guides are made and shown. */
  readonly owner: string
  /** A language model may be asked, which takes time and money. */
  readonly asksModel: boolean
  /** null where clients may not lend their models. */
  readonly borrowing: Borrowing | null
  readonly run: RunOperation
  readonly extend: NonNullable<OkrMcpOptions['extend']>
  readonly onError: (error: unknown) => void
}

/** For a client that is alone with its server, as on stdio. */
export function sessionOf(options: OkrMcpOptions): Session {
  const { knowledge = builtIn, model, producer, locale = 'en', store = memoryStore(), sampling = false } = options
  const { now = () => new Date(), onError = () => undefined, extend = () => undefined } = options
  const context: Pick<OperationContext, 'knowledge' | 'producer' | 'now'> = { knowledge, producer, now }
  return {
    knowledge,
    locale,
    store,
    owner: 'local',
    asksModel: sampling || model !== undefined,
    borrowing: sampling ? borrowing() : null,
    run: async (operation, input, call) => operation.run({ ...context, ...call, model: call.model ?? model }, input),
    extend,
    onError,
  }
}
