import type { Model, ModelRequest } from '../model/model.ts'
import { at, countAt, textAt } from './at.ts'
import { type Endpoint, httpModel, type Reading, type Stop, streamError, withKey } from './dialect.ts'

/** In what the providers of this interface differ. */
export interface Quirks {
  /** The name of the output limit; OpenAI renamed it, most others did not. Default `max_tokens`. */
  readonly maxTokens?: 'max_completion_tokens'
  /** Members that every request needs. */
  readonly body?: Readonly<Record<string, unknown>>
}

/** Chat completions as platform.openai.com/docs/api-reference/chat describes them. */
export const openAiCompatible = (endpoint: Endpoint & { readonly quirks?: Quirks }): Model =>
  httpModel(endpoint, {
    url: `${endpoint.baseUrl}/chat/completions`,
    headers: withKey(endpoint, (key) => ({ authorization: `Bearer ${key}` })),
    body: (request) => ({ model: endpoint.model, ...bodyOf(request, endpoint.quirks ?? {}) }),
    read,
  })

const bodyOf = ({ system, prompt, maxOutputTokens, temperature, seed }: ModelRequest, quirks: Quirks) => ({
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: prompt },
  ],
  stream: true,
  stream_options: { include_usage: true },
  [quirks.maxTokens ?? 'max_tokens']: maxOutputTokens,
  temperature,
  seed,
  ...quirks.body,
})

// `sensitive` is Zhipu's.
const filtered: Stop = 'content-filter'
const stops: Record<string, Stop> = { length: 'truncated', content_filter: filtered, sensitive: filtered }

function read(event: unknown): Reading {
  const error = at(event, 'error')
  if (error) return streamError(error)
  const choice = at(event, 'choices', 0)
  const reason = textAt(choice, 'finish_reason')
  const usage = at(event, 'usage')
  return {
    text: textAt(choice, 'delta', 'content'),
    // The first is DeepSeek's, Qwen's, Kimi's and GLM's name for it, the second OpenRouter's and Ollama's.
    reasoning: textAt(choice, 'delta', 'reasoning_content') ?? textAt(choice, 'delta', 'reasoning'),
    stop: reason ? (stops[reason] ?? 'complete') : undefined,
    usage: usage ? usageOf(usage) : undefined,
  }
}

const usageOf = (usage: unknown) => ({
  inputTokens: countAt(usage, 'prompt_tokens'),
  outputTokens: countAt(usage, 'completion_tokens'),
  cachedInputTokens:
    countAt(usage, 'prompt_tokens_details', 'cached_tokens') || countAt(usage, 'prompt_cache_hit_tokens'),
  reasoningTokens: countAt(usage, 'completion_tokens_details', 'reasoning_tokens'),
})
