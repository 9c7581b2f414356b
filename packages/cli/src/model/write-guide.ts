import type { Guide, GuideParams } from '@okr/core'
import { composeGuide, groundingFor, type Knowledge } from '@okr/knowledge'
import {
  formatModelError,
  type GuideEvent,
  type GuideRequest,
  generateGuide,
  ModelError,
  type Provenance,
  previewGuide,
  resolveModel,
  type WrittenId,
  withDeadlines,
  withLimits,
  withRetry,
  wrapModel,
} from '@okr/llm'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import type { Terminal } from '../terminal.ts'
import { costText, count, tokensOf } from './amounts.ts'
import { messages } from './messages.ts'
import { progressOn } from './progress.ts'

interface ModelGiven {
  readonly model: string
  readonly section?: readonly WrittenId[]
  readonly producer?: string
}

/** Sections written side by side; more would only run into the limits that providers set for small accounts. */
const concurrent = 5

/** What is to be written, by whom and from what. */
export interface Task {
  readonly params: GuideParams
  readonly given: ModelGiven
  readonly knowledge: Knowledge
  readonly terminal: Terminal
}

function requestFor({ params, given, knowledge, terminal }: Task, signal?: AbortSignal): GuideRequest {
  const compose = (of: GuideParams) => composeGuide(of, knowledge)
  const model = resolveModel(given.model, { env: terminal.env })
  return {
    params,
    grounding: groundingFor(params, knowledge),
    compose,
    model: wrapModel(model, withLimits({ concurrent }), withRetry(), withDeadlines()),
    ...(given.section ? { sections: given.section, keep: compose(params) } : {}),
    ...(given.producer === undefined ? {} : { producer: given.producer }),
    signal,
  }
}

const asFailure = (error: unknown, { locale }: GuideParams): unknown =>
  ModelError.is(error) ? new Failure(formatModelError(error, locale), 2) : error

export interface Written {
  readonly guide: Guide
  readonly provenance: Provenance
  readonly isWhole: boolean
}

/** A guide by a model, with its progress beside it. Ctrl-C ends the model and keeps what is there. */
export async function writeGuide(task: Task): Promise<Written> {
  const { params, terminal } = task
  const controller = new AbortController()
  const forget = terminal.onInterrupt(() => controller.abort())
  const show = progressOn(terminal, params.locale)
  try {
    let last: GuideEvent | undefined
    for await (const event of generateGuide(requestFor(task, controller.signal))) {
      show(event)
      last = event
    }
    if (last?.type !== 'guide-done') throw new Error('The guide ended without its last event')
    say(last, params, terminal)
    return { guide: last.guide, provenance: last.provenance, isWhole: last.status === 'complete' }
  } catch (error) {
    throw asFailure(error, params)
  } finally {
    forget()
  }
}

function say(
  { guide, provenance, status, usage }: Extract<GuideEvent, { type: 'guide-done' }>,
  params: GuideParams,
  terminal: Terminal,
): void {
  const { locale } = params
  for (const words of provenance.withheld) terminal.error(`${message(messages.withheld, locale, { words })}\n`)
  const total = message(messages.total, locale, {
    tokens: count(tokensOf(usage), locale),
    input: count(usage.inputTokens, locale),
    output: count(usage.outputTokens, locale),
    cost: costText(provenance.cost, locale),
  })
  terminal.error(`${total}\n`)
  const sections = guide.sections.filter(({ id }) => id !== 'references').length
  if (status === 'aborted') terminal.error(`${message(messages.aborted, locale, { count: String(sections) })}\n`)
}

/** The prompts that a guide would send, and beside them what they would cost. */
export async function dryRun(task: Task): Promise<string> {
  const { params, terminal } = task
  try {
    const { system, sections, usage, cost } = await previewGuide(requestFor(task))
    const estimate = message(messages.estimate, params.locale, {
      input: count(usage.inputTokens, params.locale),
      output: count(usage.outputTokens, params.locale),
      cost: costText(cost, params.locale),
    })
    terminal.error(`${estimate}\n`)
    return [
      system,
      ...sections.map(({ title, prompt, inputTokens }) => `===== ${title} · ${inputTokens} tokens\n\n${prompt}`),
    ].join('\n\n')
  } catch (error) {
    throw asFailure(error, params)
  }
}
