import { type GuideParams, presetParams, renderGuide, sectionOf } from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import type { SectionPlan } from '../src/guide/plan.ts'
import { prepare } from '../src/guide/prepare.ts'
import {
  type GuideEvent,
  type GuideRequest,
  generateGuide,
  type Model,
  ModelError,
  previewGuide,
} from '../src/index.ts'
import { draftIn, draftModel, scriptedModel } from '../src/testing/index.ts'

const requestFor = (params: GuideParams, more: Partial<GuideRequest> = {}): GuideRequest => ({
  params,
  grounding: groundingFor(params),
  compose: composeGuide,
  ...more,
})

async function eventsOf(request: GuideRequest): Promise<GuideEvent[]> {
  const events: GuideEvent[] = []
  for await (const event of generateGuide(request)) events.push(event)
  return events
}

type Done = Extract<GuideEvent, { type: 'guide-done' }>
const doneOf = (events: readonly GuideEvent[]): Done => events.at(-1) as Done
const sectionDone = (events: readonly GuideEvent[]) => events.filter((event) => event.type === 'section-done')

const params = { 'zh-CN': presetParams('energy-storage', 'zh-CN'), en: presetParams('energy-storage', 'en') }

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test('without a model the guide is the composer’s to the byte', async () => {
    const { guide, provenance, status } = doneOf(await eventsOf(requestFor(params[locale])))
    expect(renderGuide(guide)).toBe(renderGuide(composeGuide(params[locale])))
    expect([status, provenance.model, provenance.aigc, provenance.cost]).toEqual(['complete', null, null, null])
  })

  test('a model that writes the draft loses nothing of it on the way', async () => {
    const events = await eventsOf(requestFor(params[locale], { model: draftModel() }))
    const composed = composeGuide(params[locale])
    for (const { data, cuts } of sectionDone(events)) {
      expect(data).toEqual(sectionOf(composed, data.id))
      expect(Object.values(cuts)).toEqual([0, 0, 0, 0, 0, 0])
    }
    expect(doneOf(events).provenance.degraded).toEqual([])
  })

  test('shown and final text are the same, section by section', async () => {
    const shown = new Map<string, string>()
    const events = await eventsOf(requestFor(params[locale], { model: draftModel() }))
    for (const event of events) {
      if (event.type === 'delta') shown.set(event.section, (shown.get(event.section) ?? '') + event.text)
      if (event.type === 'section-replaced') shown.set(event.section, event.text)
      if (event.type === 'section-done') {
        expect(event.markdown.slice(event.markdown.indexOf('\n')).trim()).toBe(shown.get(event.section)?.trim())
      }
    }
  })
})

const sectionAsked = ({ prompt }: { prompt: string }): string =>
  /# The section to write\n(.*?):/.exec(prompt)?.[1] ?? ''
const english = params.en

describe('a section that goes wrong', () => {
  /** Writes the draft, except in one section, where it does what `script` says on each try. */
  const wrongIn = (title: string, script: (draft: string, attempt: number) => readonly (string | Error)[]) => {
    let attempts = 0
    return scriptedModel('test:m', (request) => {
      const draft = draftIn(request)
      return sectionAsked(request) === title ? script(draft, attempts++) : [draft]
    })
  }
  const network = new ModelError('network', { model: 'test:m' })

  test('is written again with its findings, and nothing else is touched', async () => {
    const good = await eventsOf(requestFor(english, { model: draftModel('test:m') }))
    const prompts: string[] = []
    const model = wrongIn('Best practices', (draft, attempt) => [attempt === 0 ? 'Too little.' : draft])
    const spying: Model = {
      id: model.id,
      stream: (request) => {
        prompts.push(request.prompt)
        return model.stream(request)
      },
    }
    const events = await eventsOf(requestFor(english, { model: spying }))
    expect(doneOf(events).guide).toEqual(doneOf(good).guide)
    expect(prompts.filter((prompt) => prompt.includes('It has these problems'))).toEqual([
      expect.stringMatching(/Too little\.[\s\S]*- Too short: \d+ characters/),
    ])
    const replaced = events.filter((event) => event.type === 'section-replaced')
    expect(replaced).toMatchObject([{ section: 'best-practices', reason: 'rewritten', text: '' }])
    // The tokens of one section of seven, twice.
    expect(totalTokens(events) / totalTokens(good)).toBeLessThanOrEqual(1.25)
  })

  test('becomes the composer’s after two rewrites, and says so', async () => {
    const events = await eventsOf(requestFor(english, { model: wrongIn('Pitfalls and remedies', () => ['No.']) }))
    const done = sectionDone(events).find(({ section }) => section === 'pitfalls')
    expect(done).toMatchObject({ writer: 'composer', degraded: true, attempts: 3, model: null })
    expect(done?.data).toEqual(sectionOf(composeGuide(english), 'pitfalls'))
    expect(doneOf(events).provenance.degraded).toEqual(['pitfalls'])
    expect(events.filter((event) => event.type === 'section-replaced').map(({ reason }) => reason)).toEqual([
      'rewritten',
      'rewritten',
      'composed',
    ])
  })

  test('starts again, visibly, where the connection broke', async () => {
    const model = wrongIn('Conclusion', (draft, attempt) => (attempt === 0 ? [draft.slice(0, 80), network] : [draft]))
    const events = await eventsOf(requestFor(english, { model }))
    expect(events.filter((event) => event.type === 'section-replaced')).toMatchObject([
      { section: 'conclusion', reason: 'restarted', text: '' },
    ])
    expect(sectionDone(events).find(({ section }) => section === 'conclusion')).toMatchObject({
      writer: 'model',
      attempts: 2,
      failure: null,
    })
  })

  test('says why it was given up when a model fails for good', async () => {
    const events = await eventsOf(requestFor(english, { model: wrongIn('Introduction', () => [network]) }))
    expect(doneOf(events).provenance.sections.find(({ id }) => id === 'introduction')).toMatchObject({
      degraded: true,
      failure: 'network',
    })
  })

  test.each(['auth', 'quota', 'not-found', 'bad-request', 'configuration'] as const)(
    'ends the guide with the error where every other would fail alike: %s',
    async (kind) => {
      const model = wrongIn('Case studies', () => [new ModelError(kind, { model: 'test:m' })])
      await expect(eventsOf(requestFor(english, { model }))).rejects.toMatchObject({ kind })
    },
  )
})

test('a quota used up half-way costs the sections that are left, not those that are written', async () => {
  const model = scriptedModel('test:m', (request, call) =>
    call < 5 ? [draftIn(request)] : [new ModelError('quota', { model: 'test:m' })],
  )
  const { provenance, status } = doneOf(await eventsOf(requestFor(english, { model })))
  expect(status).toBe('complete')
  expect(provenance.degraded.toSorted()).toEqual(['conclusion', 'introduction'])
  expect(provenance.sections.filter(({ failure }) => failure === 'quota').map(({ attempts }) => attempts)).toEqual([
    1, 1,
  ])
})

test('a preview says what would be asked, and about how much of it', async () => {
  const prompts: string[] = []
  const model: Model = {
    id: 'deepseek:deepseek-flash',
    stream: (request) => {
      prompts.push(request.prompt)
      return draftModel().stream(request)
    },
  }
  const preview = await previewGuide(requestFor(english, { model }))
  await eventsOf(requestFor(english, { model }))
  const body = preview.sections.filter(({ id }) => id !== 'introduction' && id !== 'conclusion')
  expect(body.map(({ prompt }) => prompt).toSorted()).toEqual(prompts.slice(0, 5).toSorted())
  expect(preview.cost).toMatchObject({ currency: 'USD' })
  expect(preview.usage.inputTokens).toBeGreaterThan(1000)
})

const totalTokens = (events: readonly GuideEvent[]): number => {
  const { inputTokens, outputTokens } = doneOf(events).usage
  return inputTokens + outputTokens
}

describe('an abort', () => {
  test('keeps what was written, and marks what was not finished', async () => {
    const controller = new AbortController()
    const events: GuideEvent[] = []
    let shown = 0
    for await (const event of generateGuide(requestFor(english, { model: draftModel(), signal: controller.signal }))) {
      events.push(event)
      if (event.type === 'delta' && ++shown === 60) controller.abort()
    }
    const { guide, status, provenance } = doneOf(events)
    expect(status).toBe('aborted')
    expect(guide.sections.length).toBeGreaterThan(0)
    expect(sectionOf(guide, 'introduction')).toBeUndefined()
    expect(provenance.sections.some(({ partial }) => partial)).toBe(true)
    expect(renderGuide(guide).length).toBeGreaterThan(500)
  })

  test('by leaving the loop stops the model', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const model: Model = {
      id: 'test:m',
      stream: (request) => {
        signals.push(request.signal)
        return draftModel().stream(request)
      },
    }
    for await (const event of generateGuide(requestFor(english, { model }))) if (event.type === 'delta') break
    expect(signals.length).toBeGreaterThan(0)
    expect(signals.every((signal) => signal?.aborted)).toBe(true)
  })
})

test('one section can be written anew, and the others stay as they are', async () => {
  const first = doneOf(await eventsOf(requestFor(english, { model: draftModel() }))).guide
  const model = scriptedModel('test:n', (request) => [draftIn(request).replace('One way', 'Another way')])
  const again = await eventsOf(requestFor(english, { model, keep: first, sections: ['conclusion'] }))
  expect(sectionDone(again).map(({ section }) => section)).toEqual(['conclusion'])
  const { guide } = doneOf(again)
  expect(guide.sections.filter(({ id }) => id !== 'conclusion')).toEqual(
    first.sections.filter(({ id }) => id !== 'conclusion'),
  )
})

test.each([
  ['the composer writes', undefined, 'test:draft'],
  ['another model writes', draftModel('test:n'), 'test:draft, test:n'],
])(
  'a guide that a model wrote keeps its mark and its label when %s the section that holds it',
  async (_, model, models) => {
    const keep = doneOf(await eventsOf(requestFor(english, { model: draftModel() }))).guide
    const again = requestFor(english, { keep, sections: ['introduction'], ...(model ? { model } : {}) })
    const { guide, provenance } = doneOf(await eventsOf(again))
    expect(JSON.stringify(guide.sections[0]?.blocks[0])).toContain(`AI-generated text (model: ${models})`)
    expect(provenance.aigc).not.toBeNull()
  },
)

describe('what a guide says of its making', () => {
  test('names model, prompt, packs, tokens, cost and the label of generated text', async () => {
    const prices = {
      'test:draft': { currency: 'CNY', input: 1, cachedInput: 1, output: 2, date: '2026-01-01', source: 'x' },
    } as const
    const events = await eventsOf(requestFor(english, { model: draftModel(), prices, producer: 'Example Ltd' }))
    const { provenance, guide, usage } = doneOf(events)
    expect(provenance).toMatchObject({
      model: 'test:draft',
      prompt: { id: 'section/en', version: '1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      usage,
      aigc: { Label: '1', ContentProducer: 'Example Ltd', ProduceID: expect.stringMatching(/^[0-9a-f]{32}$/) },
    })
    expect(provenance.packs.length).toBeGreaterThan(0)
    expect(provenance.cost?.amount).toBeCloseTo((usage.inputTokens + 2 * usage.outputTokens) / 1e6, 10)
    expect(JSON.stringify(guide.sections[0]?.blocks[0])).toContain('AI-generated text (model: test:draft)')
  })

  test('a price that is not known is said to be unknown', async () => {
    expect(doneOf(await eventsOf(requestFor(english, { model: draftModel() }))).provenance.cost).toBeNull()
  })
})

test('every item of the grounding has one home', async () => {
  const grounding = groundingFor(english)
  const { plan } = await prepare(requestFor(english))
  const home = <Item>(items: (material: SectionPlan['material']) => readonly Item[]) =>
    plan.sections.flatMap(({ material }) => items(material))
  expect(
    home(({ cases }) => cases)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(grounding.cases.map(({ id }) => id).sort())
  expect(home(({ metrics }) => metrics)).toEqual(grounding.metrics)
  expect(home(({ systems }) => systems)).toEqual(grounding.systems)
  expect(home(({ standards }) => standards)).toEqual(grounding.standards)
  expect(home(({ statements }) => statements)).toHaveLength(grounding.statements.length)
  const sources = plan.sections.flatMap((section) => section.sources)
  expect(new Set(sources)).toEqual(new Set(grounding.sources.map(({ id }) => id)))
  expect(sources).toHaveLength(new Set(sources).size)
})

test('an AI SDK model is taken as it is', async () => {
  const parts = [
    { type: 'text-delta', id: '1', delta: 'No.' },
    { type: 'finish', finishReason: 'stop', usage: {} },
  ]
  const model = {
    specificationVersion: 'v2',
    provider: 'some.chat',
    modelId: 'm',
    doStream: () =>
      Promise.resolve({
        stream: new ReadableStream({ start: (c) => (parts.forEach((part) => c.enqueue(part)), c.close()) }),
      }),
  }
  const events = await eventsOf(requestFor(english, { model }))
  expect(events[0]).toMatchObject({ type: 'plan', model: 'some:m' })
  expect(doneOf(events).provenance.degraded).toHaveLength(7)
})
