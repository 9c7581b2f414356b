import type { Model } from '../model/model.ts'
import { at, countAt, textAt } from './at.ts'
import { type Endpoint, httpModel, type Reading, type Stop, streamError, withKey } from './dialect.ts'

/** The interface has no default for it. */
const mostTokens = 8192

/** Messages as docs.anthropic.com/en/api/messages and …/streaming describe them. */
export const anthropic = (endpoint: Endpoint): Model =>
  httpModel(endpoint, {
    url: `${endpoint.baseUrl}/messages`,
    headers: { 'anthropic-version': '2023-06-01', ...withKey(endpoint, (key) => ({ 'x-api-key': key })) },
    body: ({ system, prompt, maxOutputTokens, temperature }) => ({
      model: endpoint.model,
      system,
      messages: [{ role: 'user', content: prompt }],
      max_tokens: maxOutputTokens ?? mostTokens,
      temperature,
      stream: true,
    }),
    read,
  })

const stops: Readonly<Record<string, Stop>> = { max_tokens: 'truncated', refusal: 'content-filter' }

function read(event: unknown): Reading {
  switch (textAt(event, 'type')) {
    case 'error':
      return streamError(at(event, 'error'))
    case 'message_start':
      return { usage: inputOf(at(event, 'message', 'usage')) }
    case 'content_block_delta':
      return { text: textAt(event, 'delta', 'text'), reasoning: textAt(event, 'delta', 'thinking') }
    case 'message_delta': {
      const reason = textAt(event, 'delta', 'stop_reason')
      return {
        stop: reason ? (stops[reason] ?? 'complete') : undefined,
        usage: { outputTokens: countAt(event, 'usage', 'output_tokens') },
      }
    }
    default:
      return {}
  }
}

/** What was read from the cache or written to it is counted apart. */
const inputOf = (usage: unknown) => {
  const cachedInputTokens = countAt(usage, 'cache_read_input_tokens')
  const written = countAt(usage, 'cache_creation_input_tokens')
  return { inputTokens: countAt(usage, 'input_tokens') + cachedInputTokens + written, cachedInputTokens }
}
