import { readSectionText, type Section, sectionMarkdown } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import { type Cuts, noCuts } from '../gate/citations.ts'
import { createGate, type GateOptions } from '../gate/gate.ts'
import { costOf, type PriceTable } from '../model/cost.ts'
import type { Model, Usage } from '../model/model.ts'
import { asModelError, ModelError, type ModelErrorKind } from '../model/model-error.ts'
import { addUsage, noUsage } from '../model/usage.ts'
import { type CheckContext, checkSection, cutFindings, describeFinding, isBlocking, unfinished } from './check.ts'
import type { GuideEvent, WrittenSection } from './events.ts'
import { fixSection } from './fix.ts'
import type { SectionPlan } from './plan.ts'
import type { Revision } from './prompt/section-prompt.ts'
import { bodyOf } from './registry.ts'

export interface SectionTask {
  readonly plan: SectionPlan
  readonly model: Model
  readonly system: string
  readonly prompt: (revision?: Revision) => string
  readonly gate: Omit<GateOptions, 'keys' | 'title'>
  readonly check: CheckContext
  readonly prices: PriceTable | undefined
  readonly signal: AbortSignal
  /** Whether something of the model's stands already that an error must not throw away. */
  readonly hasWork: () => boolean
}

/** Tries after the first, each with the findings of the one before. */
const mostRewrites = 2
/** Nothing that a section needs; a model that writes on has lost the thread. */
const mostCharacters = 40_000
const mostOutputTokens = 8192

/** Errors that every further try would run into, too. */
const hopeless = new Set<ModelErrorKind>(['auth', 'quota', 'not-found', 'bad-request', 'configuration'])

interface State {
  usage: Usage
  model: string
  attempts: number
  cuts: Cuts
  failure: ModelErrorKind | null
}

interface Attempt {
  readonly section: Section
  readonly body: string
  readonly findings: readonly GuideFinding[]
}

/** One section by a model: streamed, read, checked, mended, at most twice rewritten, else the composer's. */
export async function* writeSection(task: SectionTask): AsyncGenerator<GuideEvent> {
  const { plan } = task
  const state: State = { usage: noUsage, model: task.model.id, attempts: 0, cuts: noCuts(), failure: null }
  yield { type: 'section-start', section: plan.id, title: plan.title, writer: 'model', usage: noUsage }
  let revision: Revision | undefined
  while (state.attempts <= mostRewrites) {
    if (state.attempts > 0) yield replaced(task, state, revision ? 'rewritten' : 'restarted', '')
    const streamed = yield* stream(task, state, revision)
    // Nothing is there to be kept.
    if (task.signal.aborted && streamed.body.trim() === '') return
    const attempt = yield* judge(task, state, streamed)
    if (task.signal.aborted || !attempt.findings.some(isBlocking)) return yield done(task, state, attempt)
    if (isHopeless(state)) break
    revision = revisionOf(task, state, attempt)
  }
  yield replaced(task, state, 'composed', plan.draft)
  yield done(task, state)
}

interface Streamed {
  readonly body: string
  readonly cuts: Readonly<Cuts>
}

/** Passes on what the gate lets through; gives all of it. */
async function* stream(
  task: SectionTask,
  state: State,
  revision: Revision | undefined,
): AsyncGenerator<GuideEvent, Streamed> {
  const { plan, model, signal } = task
  const gate = createGate({ ...task.gate, keys: plan.keys, title: plan.title })
  let body = ''
  const delta = (text: string): GuideEvent => {
    body += text
    return { type: 'delta', section: plan.id, text, usage: state.usage }
  }
  state.attempts++
  state.failure = null
  const request = { system: task.system, prompt: task.prompt(revision), maxOutputTokens: mostOutputTokens, signal }
  // The last try keeps to the most likely words.
  const settings = state.attempts > mostRewrites ? { temperature: 0 } : {}
  try {
    for await (const part of model.stream({ ...request, ...settings })) {
      if (part.type === 'finish') {
        state.usage = addUsage(state.usage, part.usage ?? noUsage)
        state.model = part.model
      }
      const text = part.type === 'text' ? gate.push(part.text) : ''
      if (text !== '') yield delta(text)
      if (body.length > mostCharacters) throw new ModelError('truncated', { model: model.id })
    }
  } catch (thrown) {
    note(thrown, state, task)
  }
  const rest = gate.end()
  if (rest !== '') yield delta(rest)
  addCuts(state.cuts, gate.cuts)
  return { body, cuts: gate.cuts }
}

const isHopeless = ({ failure }: State): boolean => failure !== null && hopeless.has(failure)

/** A wrong key ends the guide with the error; a quota used up half-way only ends the model's part in it. */
function note(thrown: unknown, state: State, { model, signal, hasWork }: SectionTask): void {
  const error = asModelError(thrown, model.id, signal)
  state.usage = addUsage(state.usage, error.details.usage ?? noUsage)
  state.failure = error.kind
  if (isHopeless(state) && !hasWork()) throw error
}

function addCuts(total: Cuts, more: Readonly<Cuts>): void {
  for (const kind of Object.keys(total) as (keyof Cuts)[]) total[kind] += more[kind]
}

/** Reads and checks; what can be mended without the model is mended, and shown. */
async function* judge(task: SectionTask, state: State, { body, cuts }: Streamed): AsyncGenerator<GuideEvent, Attempt> {
  const { plan, check } = task
  const read = readSectionText(plan.id, plan.title, body, check.registry)
  const first = checkSection(read, check)
  const section = fixSection(read, first)
  const isFixed = section !== read
  const own = [...cutFindings(plan.id, cuts), ...(state.failure === null ? [] : [unfinished(plan.id)])]
  const findings = [...(isFixed ? checkSection(section, check) : first), ...own]
  if (first.length + own.length > 0) {
    const all = [...first, ...own]
    yield { type: 'section-findings', section: plan.id, attempt: state.attempts, findings: all, usage: state.usage }
  }
  const text = isFixed ? bodyOf(sectionMarkdown(section, check.registry)) : body
  if (isFixed) yield replaced(task, state, 'fixed', text)
  return { section, body: text, findings }
}

/** Where the connection broke, the task is simply given again: nothing was wrong with what was written. */
function revisionOf({ check }: SectionTask, { failure }: State, { body, findings }: Attempt): Revision | undefined {
  if (body.trim() === '' || (failure !== null && failure !== 'truncated')) return undefined
  const problems = findings.filter(isBlocking).map((one) => describeFinding(one, check.params.locale))
  return { previous: body, problems: [...new Set(problems)] }
}

type Reason = Extract<GuideEvent, { type: 'section-replaced' }>['reason']

const replaced = ({ plan }: SectionTask, { usage }: State, reason: Reason, text: string): GuideEvent => ({
  type: 'section-replaced',
  section: plan.id,
  reason,
  text,
  usage,
})

/** The section that an attempt came to, or the composer's. */
function done(task: SectionTask, state: State, attempt?: Attempt): GuideEvent {
  const { plan, check } = task
  const isModel = attempt !== undefined
  const data = attempt?.section ?? plan.composed
  const written: WrittenSection = {
    section: plan.id,
    data,
    markdown: sectionMarkdown(data, check.registry),
    writer: isModel ? 'model' : 'composer',
    model: isModel ? state.model : null,
    degraded: !isModel,
    partial: task.signal.aborted,
    attempts: state.attempts,
    usage: state.usage,
    cost: costOf(state.usage, state.model, task.prices),
    findings: attempt?.findings ?? [],
    cuts: state.cuts,
    failure: state.failure,
  }
  return { type: 'section-done', ...written }
}
