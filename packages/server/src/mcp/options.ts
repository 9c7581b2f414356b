import type { McpServer } from '@modelcontextprotocol/server'
import type { Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import type { Model } from '@okr/llm'
import type { OperationContext } from '../operations/context.ts'
import type { Operation } from '../operations/operation.ts'
import type { GuideStore } from '../store/guide-store.ts'

/** What an operation is told of one call, beside what holds for all of them. */
export type CallContext = Pick<OperationContext, 'signal' | 'onProgress' | 'locale'> & {
  /** The client's own model, where it lends it to this call. */
  readonly model?: Model | undefined
}

/** Runs an operation on an input that its schema has taken. Throws an `OperationError`. */
export type RunOperation = (operation: Operation, input: unknown, call: CallContext) => Promise<unknown>

export interface OkrMcpOptions {
  /** The vetted data; what comes with `@okr/knowledge` where absent. */
  readonly knowledge?: Knowledge
  /** Writes guides; the composer where absent. See `resolveModel` of `@okr/llm`. */
  readonly model?: Model
  /** Name or code of the service, for the label of generated text. */
  readonly producer?: string
  /** Language of names, descriptions and errors, where an input names none; English where absent. */
  readonly locale?: Locale
  /** Where guides are kept, so that a client can come back to one; in memory where absent. */
  readonly store?: GuideStore
  /**
   * Lets a client that offers its own model write guides with it (sampling, which the specification of 2026-07-28
   * deprecates). No by default.
   */
  readonly sampling?: boolean
  /** Adds what is yours to every server that is made: more tools, prompts or resources. */
  readonly extend?: (server: McpServer) => void
  /** Told of failures that are ours; clients learn nothing of them. */
  readonly onError?: (error: unknown) => void
  readonly now?: () => Date
}
