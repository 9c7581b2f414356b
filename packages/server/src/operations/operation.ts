import type { Localized } from '@okr/core'
import type * as z from 'zod'
import type { ProblemKind } from '../problems/kinds.ts'
import type { Frozen } from '../schemas/describing.ts'
import type { OperationContext } from './context.ts'

type Answer<Output extends z.ZodType> = Frozen<z.output<Output>>

/** What can be said of an operation without knowing its types: what channels are derived from. */
interface OperationFacts {
  /** Kebab-case: the path over HTTP, the command, and with underscores the tool. */
  readonly name: string
  readonly title: Localized
  /** What it does and when to use it, for people and for models that choose among tools. */
  readonly summary: Localized
  /** What can go wrong beside an input that its schema refuses. */
  readonly problems: readonly ProblemKind[]
  /**
   * What it touches: `nothing`, it only computes; `model`, a language model may be asked, which takes time and money
   * and gives other words each time.
   */
  readonly reaches: 'nothing' | 'model'
}

/**
 * One thing this project can do, told once: HTTP routes, MCP tools and commands are derived from it. It does no I/O but
 * through its context.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends OperationFacts {
  readonly input: Input
  readonly output: Output
  /** An input in each language, as a client would send it; tests run them. */
  readonly examples: Localized<z.input<Input>>
  /** Throws an `OperationError`. A method, so that operations of every type fit into one list. */
  run(context: OperationContext, input: z.output<Input>): Answer<Output> | Promise<Answer<Output>>
}

/** An operation with the types of its schemas. */
export const defineOperation = <Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> => operation
