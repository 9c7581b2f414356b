import type { Stop } from '../adapters/dialect.ts'

/** How one provider's interface says things: whole server-sent events as text, ready to be sent. */
export interface Wire {
  /** What the provider sends before the first word. */
  readonly start: string
  readonly text: (text: string) => string
  readonly reasoning: (text: string) => string
  readonly stop: (stop: Stop) => string
  readonly usage: (input: number, output: number) => string
  readonly error: string
  /** What marks the end of the stream, beyond `stop`. */
  readonly end: string
  /** The body of a refusal with an HTTP status. */
  readonly refusal: (message: string, code: string) => string
}

const event = (data: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`

const chunk = (delta: unknown, reason: string | null = null) =>
  event({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: reason }],
  })

const openai: Wire = {
  start: chunk({ role: 'assistant', content: '' }),
  text: (content) => chunk({ content }),
  reasoning: (reasoning_content) => chunk({ reasoning_content }),
  stop: (stop) => chunk({}, { complete: 'stop', truncated: 'length', 'content-filter': 'content_filter' }[stop]),
  usage: (prompt_tokens, completion_tokens) =>
    event({
      id: 'x',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'm',
      choices: [],
      usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    }),
  error: event({ error: { message: 'upstream overloaded', type: 'server_error', code: null } }),
  end: 'data: [DONE]\n\n',
  refusal: (message, code) => JSON.stringify({ error: { message, type: code, code } }),
}

const delta = (content: unknown) =>
  event({ type: 'content_block_delta', index: 0, delta: content }, 'content_block_delta')

const anthropic: Wire = {
  start: event(
    {
      type: 'message_start',
      message: { id: 'x', role: 'assistant', content: [], usage: { input_tokens: 7, output_tokens: 1 } },
    },
    'message_start',
  ),
  text: (text) => delta({ type: 'text_delta', text }),
  reasoning: (thinking) => delta({ type: 'thinking_delta', thinking }),
  stop: (stop) =>
    event(
      {
        type: 'message_delta',
        delta: { stop_reason: { complete: 'end_turn', truncated: 'max_tokens', 'content-filter': 'refusal' }[stop] },
        usage: { output_tokens: 9 },
      },
      'message_delta',
    ),
  usage: () => event({ type: 'ping' }, 'ping'),
  error: event({ type: 'error', error: { type: 'overloaded_error', message: 'upstream overloaded' } }, 'error'),
  end: event({ type: 'message_stop' }, 'message_stop'),
  refusal: (message, code) => JSON.stringify({ type: 'error', error: { type: code, message } }),
}

const candidate = (parts: unknown, more: object = {}) =>
  event({ candidates: [{ content: { parts, role: 'model' }, index: 0, ...more }] })

const gemini: Wire = {
  start: '',
  text: (text) => candidate([{ text }]),
  reasoning: (text) => candidate([{ text, thought: true }]),
  stop: (stop) =>
    candidate([], { finishReason: { complete: 'STOP', truncated: 'MAX_TOKENS', 'content-filter': 'SAFETY' }[stop] }),
  usage: (promptTokenCount, candidatesTokenCount) =>
    event({ usageMetadata: { promptTokenCount, candidatesTokenCount } }),
  error: event({ error: { code: 503, message: 'upstream overloaded', status: 'UNAVAILABLE' } }),
  end: '',
  refusal: (message, status) => JSON.stringify({ error: { code: 400, message, status } }),
}

/** The interfaces the fault server speaks. */
export const wires = { openai, anthropic, gemini } as const
export type WireName = keyof typeof wires
