import type { Locale } from '@okr/core'
import {
  formatModelError,
  type Model,
  ModelError,
  resolveModel,
  withDeadlines,
  withLimits,
  withRetry,
  wrapModel,
} from '@okr/llm'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

/** Sections written side by side; more would only run into the limits that providers set for small accounts. */
export const requestsAGuide = 5

export const asFailure = (error: unknown, locale: Locale): unknown =>
  ModelError.is(error) ? new Failure(formatModelError(error, locale), 2) : error

/** A model with what every use of one needs around it. Throws a `ModelError`. */
export const limitedModel = (name: string, env: Terminal['env'], requests: number): Model =>
  wrapModel(resolveModel(name, { env }), withLimits({ concurrent: requests }), withRetry(), withDeadlines())

/** The model of a command line that is not going to be asked: its key does not matter. */
export function namedModel(name: string, env: Terminal['env'], locale: Locale): Model {
  try {
    return resolveModel(name, { env, apiKey: 'none' })
  } catch (error) {
    throw asFailure(error, locale)
  }
}

/** The model of a command line, or a failure that says what is missing. */
export function operatorModel(name: string, env: Terminal['env'], locale: Locale): Model {
  try {
    return limitedModel(name, env, requestsAGuide)
  } catch (error) {
    throw asFailure(error, locale)
  }
}
