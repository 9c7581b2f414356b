import {
  type CallToolResult,
  type InputRequiredResult,
  inputRequired,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { type LentModel, lentModel } from './lent-model.ts'
import type { CallContext } from './options.ts'
import { requestState } from './request-state.ts'

type Work = (own: Pick<CallContext, 'signal' | 'model'>) => Promise<CallToolResult>

interface Run {
  readonly owner: string
  readonly model: LentModel
  readonly controller: AbortController
  readonly result: Promise<CallToolResult>
  /** Ends it where the client has not come back. */
  patience?: ReturnType<typeof setTimeout>
}

/** Calls that are answered with the models of their clients. They go on between rounds, in the memory of this process. */
export interface Borrowing {
  /**
   * What the work gives, or what the client's model is to be asked before it can go on: the client answers all of it and
   * calls again. The work begins in the first round.
   */
  readonly round: (context: ServerContext, owner: string, work: Work) => Promise<CallToolResult | InputRequiredResult>
}

/** A client that does not come back in this time has given up. */
const patience = 10 * 60 * 1000

/** At a time. Whoever begins more of them and does not come back ends the oldest. */
const most = 100

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

function begin(owner: string, work: Work): Run {
  const model = lentModel()
  const controller = new AbortController()
  const result = work({ model, signal: controller.signal })
  // It may fail while nobody is waiting; whoever comes back is told.
  result.catch(() => undefined)
  return { owner, model, controller, result }
}

/** The result; undefined once the sections that are written side by side have asked what they have to ask. */
async function settle({ model, result }: Run): Promise<CallToolResult | undefined> {
  const settled = await Promise.race([result, model.asked().then(() => undefined)])
  await nextTurn()
  return settled
}

async function nextRound(id: string, run: Run, stop: () => void): Promise<InputRequiredResult> {
  run.patience = setTimeout(stop, patience)
  // A process that has nothing else to do need not wait for it; other runtimes give a number.
  if (typeof run.patience === 'object') run.patience.unref()
  return inputRequired({
    inputRequests: run.model.questions(),
    requestState: await requestState().mint({ run: id }),
  })
}

export function borrowing(): Borrowing {
  const runs = new Map<string, Run>()

  const idIn = ({ mcpReq }: ServerContext): string => {
    const { run } = mcpReq.requestState<{ readonly run?: unknown }>() ?? {}
    return typeof run === 'string' ? run : ''
  }
  const runIn = (context: ServerContext, owner: string): Run | undefined => {
    const run = runs.get(idIn(context))
    return run?.owner === owner ? run : undefined
  }
  const end = (id: string): void => {
    runs.get(id)?.controller.abort()
    runs.delete(id)
  }

  return {
    round: async (context, owner, work) => {
      const known = runIn(context, owner)
      const run = known ?? begin(owner, work)
      const id = known ? idIn(context) : crypto.randomUUID()
      runs.set(id, run)
      const [oldest = id] = runs.keys()
      if (runs.size > most) end(oldest)
      clearTimeout(run.patience)
      const { signal } = context.mcpReq
      const stop = (): void => end(id)
      signal.addEventListener('abort', stop, { once: true })
      try {
        if (known) run.model.take(context)
        const result = await settle(run)
        if (!result) return await nextRound(id, run, stop)
        runs.delete(id)
        return result
      } catch (error) {
        end(id)
        throw error
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
  }
}
