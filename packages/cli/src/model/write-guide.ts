import type { Guide, GuideParams, Locale } from '@okr/core'
import type { Knowledge } from '@okr/knowledge'
import { type GuideEvent, type Model, type Provenance, previewGuide } from '@okr/llm'
import { guideRequest, OperationError, writeGuide as write } from '@okr/server/operations'
import { message } from '../locale.ts'
import type { Terminal } from '../terminal.ts'
import { costText, count, tokensOf } from './amounts.ts'
import type { Sections } from './kept-guide.ts'
import { messages } from './messages.ts'
import { asFailure, namedModel, operatorModel } from './operator-model.ts'
import { progressOn } from './progress.ts'

interface ModelGiven {
  readonly model: string
  readonly producer?: string
}

/** What is to be written, by whom and from what. */
export interface Task extends Sections {
  readonly params: GuideParams
  readonly given: ModelGiven
  readonly knowledge: Knowledge
  readonly terminal: Terminal
}

const assignmentOf = ({ params, sections, keep }: Task) => ({
  params,
  ...(sections ? { sections } : {}),
  ...(keep ? { keep } : {}),
})

const contextOf = ({ params, given, knowledge }: Task, model: Model, signal: AbortSignal) => ({
  knowledge,
  model,
  producer: given.producer,
  signal,
  now: () => new Date(),
  locale: params.locale,
})

export interface Written {
  readonly guide: Guide
  readonly provenance: Provenance
  /** Why it is not what was asked for; the guide is written nevertheless. */
  readonly problem: string | undefined
}

/** A guide by a model, with its progress beside it. Ctrl-C ends the model and keeps what is there. */
export async function writeGuide(task: Task): Promise<Written> {
  const { params, terminal } = task
  const controller = new AbortController()
  const forget = terminal.onInterrupt(() => controller.abort())
  const onProgress = progressOn(terminal, params.locale)
  try {
    const model = operatorModel(task.given.model, terminal.env, params.locale)
    const context = { ...contextOf(task, model, controller.signal), onProgress }
    const { guide, provenance, status } = await write(assignmentOf(task), context)
    say({ guide, provenance, status }, params, terminal)
    return { guide, provenance, problem: problemOf(provenance, status, params.locale) }
  } catch (error) {
    // Whoever runs the command is the operator: they are told what the provider said.
    throw asFailure(OperationError.is(error) ? error.details.cause : error, params.locale)
  } finally {
    forget()
  }
}

/** Where the composer had to write every section, who asked for a model did not get one. */
function problemOf({ sections }: Provenance, status: 'complete' | 'aborted', locale: Locale): string | undefined {
  if (status === 'aborted') return messages.incomplete[locale]
  return sections.every(({ degraded }) => degraded) ? messages.composedOnly[locale] : undefined
}

function say(
  { guide, provenance, status }: Pick<Extract<GuideEvent, { type: 'guide-done' }>, 'guide' | 'provenance' | 'status'>,
  params: GuideParams,
  terminal: Terminal,
): void {
  const { locale } = params
  const { usage } = provenance
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

/** Nothing is sent that could be stopped. */
const never = new AbortController().signal

/** The prompts that a guide would send, and beside them what they would cost. */
export async function dryRun(task: Task): Promise<string> {
  const { params, terminal } = task
  try {
    const model = namedModel(task.given.model, terminal.env, params.locale)
    const { system, sections, usage, cost } = await previewGuide(
      guideRequest(assignmentOf(task), contextOf(task, model, never)),
    )
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
    throw asFailure(error, params.locale)
  }
}
