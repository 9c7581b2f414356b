import { withDeadlines } from '../middleware/with-deadlines.ts'
import { withRetry } from '../middleware/with-retry.ts'
import type { Model, ModelPart } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'
import type { FaultServer } from './fault-server.ts'
import { faults } from './fault-server.ts'
import type { Fault } from './faults.ts'
import type { WireName } from './wires.ts'

/** An adapter to be held to the contract of `Model`. */
export interface AdapterUnderTest {
  /** The interface it speaks. */
  readonly wire: WireName
  readonly model: (baseUrl: string) => Model
}

/** `run` throws an Error that says what went otherwise than it must. */
export interface AdapterCheck {
  readonly fault: string
  readonly title: string
  readonly run: () => Promise<void>
}

/** Short where they are what is tested; elsewhere so long that no slow machine meets them. */
const short = { firstByte: 1000, idle: 300, total: 1500 }
const long = { firstByte: 30_000, idle: 30_000, total: 60_000 }

const deadlinesFor = ({ expect }: Fault) => ('error' in expect && expect.error.includes('timeout') ? short : long)

/** One check for each fault, for any test runner: `for (const { title, run } of adapterChecks(…)) test(title, run)`. */
export const adapterChecks = (adapter: AdapterUnderTest, server: () => FaultServer): AdapterCheck[] =>
  Object.entries(faults).map(([id, fault]) => ({
    fault: id,
    title: fault.title,
    run: () => check(fault, adapter.model(server().url(adapter.wire, id))),
  }))

async function check(fault: Fault, model: Model): Promise<void> {
  const timed = withDeadlines(deadlinesFor(fault))(model)
  const outcome = await outcomeOf(fault.retry ? withRetry({ base: 1 })(timed) : timed)
  const { expect } = fault
  if ('text' in expect) {
    if (outcome.error) throw new Error(`threw ${outcome.error.kind}: ${outcome.error.message}`)
    if (outcome.text !== expect.text) throw new Error(`gave ${JSON.stringify(outcome.text)}`)
    if (outcome.finishes !== 1) throw new Error(`finished ${outcome.finishes} times`)
  } else if (!outcome.error) {
    throw new Error(`ended silently after ${JSON.stringify(outcome.text)}, must be ${expect.error.join(' or ')}`)
  } else if (!expect.error.includes(outcome.error.kind)) {
    throw new Error(`threw ${outcome.error.kind}, must be ${expect.error.join(' or ')}: ${outcome.error.message}`)
  }
}

interface Outcome {
  readonly text: string
  readonly finishes: number
  readonly error?: ModelError
}

/** All of an answer, for tests. An error that is no ModelError is thrown on. */
export async function outcomeOf(model: Model, signal?: AbortSignal): Promise<Outcome> {
  const parts: ModelPart[] = []
  const said = () => ({
    text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    finishes: parts.filter(({ type }) => type === 'finish').length,
  })
  try {
    for await (const part of model.stream({ system: 's', prompt: 'p', ...(signal ? { signal } : {}) })) parts.push(part)
    return said()
  } catch (error) {
    if (!ModelError.is(error)) throw error
    return { ...said(), error }
  }
}
