import { presetParams } from '../../packages/core/dist/index.js'
import { composeGuide, groundingFor } from '../../packages/knowledge/dist/index.js'
import { generateGuide, type Model, openAiCompatible } from '../../packages/llm/dist/index.js'
import type { Provider } from './provider.ts'
import { median, type Row, row } from './stats.ts'

/** Deltas of each section, five milliseconds apart: body sections unequal, framing sections short. */
const lengths: Readonly<Record<string, number>> = {
  行业分析: 160,
  案例研究: 120,
  'OKR 实施指南': 200,
  最佳实践: 100,
  常见误区与应对: 80,
  引言: 60,
  结论: 40,
}
const delay = 5

/** Sends each section to the stream of its length, and writes its draft at the end so that it passes. */
function unequal(provider: Provider): Model {
  return {
    id: 'bench:m',
    stream: async function* (request) {
      const title = Object.keys(lengths).find((name) => request.prompt.includes(`# 要写的一节\n${name}:`)) ?? ''
      const at = (kind: string | number, wait: number) =>
        openAiCompatible({ provider: 'bench', model: 'm', baseUrl: provider.url(kind, wait) })
      for await (const part of at(lengths[title] ?? 0, delay).stream(request))
        if (part.type !== 'finish') yield { type: 'reasoning', text: '' } as const
      yield* at('draft', 0).stream(request)
    },
  }
}

const params = presetParams('energy-storage', 'zh-CN')
const grounding = groundingFor(params)

/** How much faster sections written side by side are than one after the other, against what is possible at best. */
export async function parallel(provider: Provider): Promise<Row[]> {
  const shares: number[] = []
  for (let round = 0; round < 3; round++) {
    const spans = new Map<string, { start: number; end: number; isFraming: boolean }>()
    const start = performance.now()
    const request = { params, grounding, compose: composeGuide, model: unequal(provider) }
    for await (const event of generateGuide(request)) {
      const now = performance.now()
      if (event.type === 'section-start') {
        spans.set(event.section, {
          start: now,
          end: now,
          isFraming: ['introduction', 'conclusion'].includes(event.section),
        })
      }
      const span = event.type === 'section-done' ? spans.get(event.section) : undefined
      if (span) span.end = now
    }
    const total = performance.now() - start
    const longest = (isFraming: boolean) =>
      Math.max(
        ...[...spans.values()].filter((span) => span.isFraming === isFraming).map((span) => span.end - span.start),
      )
    shares.push((longest(false) + longest(true)) / total)
  }
  return [row('speed-up ÷ its bound (two waves)', median(shares), '×', 0.95, false)]
}
