import {
  type CreateMessageRequestParams,
  type CreateMessageResult,
  type InputRequests,
  inputRequired,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { type Model, ModelError, type ModelRequest } from '@okr/llm'

/** Tokens of an answer where the request says nothing. */
const usualTokens = 4096

const id = 'client'

const paramsOf = ({ system, prompt, maxOutputTokens, temperature }: ModelRequest): CreateMessageRequestParams => ({
  systemPrompt: system,
  messages: [{ role: 'user', content: { type: 'text', text: prompt } }],
  maxTokens: maxOutputTokens ?? usualTokens,
  ...(temperature === undefined ? {} : { temperature }),
})

function textOf({ content, stopReason }: CreateMessageResult): string {
  const text = [content]
    .flat()
    .map((block) => (block.type === 'text' ? block.text : ''))
    .join('')
  if (stopReason === 'maxTokens') throw new ModelError('truncated', { model: id })
  if (text.trim() === '') throw new ModelError('empty', { model: id })
  return text
}

const refused = {
  'zh-CN': '客户端没有同意使用它的模型。把 writer 设为 composer 时不需要模型。',
  en: 'The client did not let its model be used. With writer set to composer none is needed.',
}

interface Question {
  readonly request: ModelRequest
  readonly answer: (result: CreateMessageResult) => void
  readonly refuse: () => void
}

/** The model of a client, which can only be asked between two rounds of a call: what it is asked waits for the next. */
export interface LentModel extends Model {
  /** Resolves once something is asked. */
  readonly asked: () => Promise<void>
  /** All that is asked and not answered. */
  readonly questions: () => InputRequests
  /** Hands over the answers of a round. What the client did not answer, it refused. */
  readonly take: (context: ServerContext) => void
}

export function lentModel(): LentModel {
  const open = new Map<string, Question>()
  let tell = (): void => undefined
  let count = 0

  const ask = (request: ModelRequest): Promise<CreateMessageResult> =>
    new Promise((answer, reject) => {
      const refuse = (): void => reject(new ModelError('configuration', { model: id, detail: refused }))
      open.set(`question-${++count}`, { request, answer, refuse })
      request.signal?.addEventListener('abort', refuse, { once: true })
      tell()
    })

  return {
    id,
    stream: async function* (request) {
      const result = await ask(request)
      yield { type: 'text', text: textOf(result) }
      yield { type: 'finish', usage: null, model: `${id}:${result.model}` }
    },
    asked: () =>
      new Promise((resolve) => {
        tell = resolve
        if (open.size > 0) resolve()
      }),
    questions: () =>
      Object.fromEntries(
        Array.from(open, ([key, { request }]) => [key, inputRequired.createMessage(paramsOf(request))] as const),
      ),
    take: ({ mcpReq }) => {
      const answered = [...open]
      open.clear()
      for (const [key, { answer, refuse }] of answered) {
        const given = inputResponse(mcpReq.inputResponses, key)
        if (given.kind === 'sampling') answer(given.result as CreateMessageResult)
        else refuse()
      }
    },
  }
}
