import type { Model } from '../model/model.ts'
import { at, countAt, textAt } from './at.ts'
import { type Endpoint, httpModel, type Reading, type Stop, streamError, withKey } from './dialect.ts'

/** `streamGenerateContent` as ai.google.dev/api/generate-content describes it. */
export const gemini = (endpoint: Endpoint): Model =>
  httpModel(endpoint, {
    url: `${endpoint.baseUrl}/models/${encodeURIComponent(endpoint.model)}:streamGenerateContent?alt=sse`,
    headers: withKey(endpoint, (key) => ({ 'x-goog-api-key': key })),
    body: ({ system, prompt, maxOutputTokens, temperature, seed }) => ({
      systemInstruction: { parts: [{ text: system }] },
      contents: [{ role: 'user', parts: [{ text: prompt }] }],
      generationConfig: { maxOutputTokens, temperature, seed },
    }),
    read,
  })

const stops: Readonly<Record<string, Stop>> = {
  STOP: 'complete',
  MAX_TOKENS: 'truncated',
  SAFETY: 'content-filter',
  RECITATION: 'content-filter',
  LANGUAGE: 'content-filter',
  BLOCKLIST: 'content-filter',
  PROHIBITED_CONTENT: 'content-filter',
  SPII: 'content-filter',
}

function read(event: unknown): Reading {
  const error = at(event, 'error')
  if (error) return streamError(error)
  const parts = at(event, 'candidates', 0, 'content', 'parts')
  const reason = textAt(event, 'candidates', 0, 'finishReason')
  const blocked = at(event, 'promptFeedback', 'blockReason')
  const usage = at(event, 'usageMetadata')
  return {
    ...textOf(Array.isArray(parts) ? parts : []),
    stop: blocked ? 'content-filter' : reason ? (stops[reason] ?? 'complete') : undefined,
    usage: usage ? usageOf(usage) : undefined,
  }
}

const join = (parts: readonly unknown[]): string => parts.map((part) => textAt(part, 'text') ?? '').join('')

const textOf = (parts: readonly unknown[]) => ({
  text: join(parts.filter((part) => at(part, 'thought') !== true)),
  reasoning: join(parts.filter((part) => at(part, 'thought') === true)),
})

const usageOf = (usage: unknown) => {
  const reasoningTokens = countAt(usage, 'thoughtsTokenCount')
  return {
    inputTokens: countAt(usage, 'promptTokenCount'),
    outputTokens: countAt(usage, 'candidatesTokenCount') + reasoningTokens,
    cachedInputTokens: countAt(usage, 'cachedContentTokenCount'),
    reasoningTokens,
  }
}
