import {
  acceptedContent,
  type CallToolResult,
  type InputRequests,
  inputRequired,
  inputResponse,
  type McpServer,
  ResourceTemplate,
  type ServerContext,
} from '@modelcontextprotocol/server'
import * as z from 'zod'
import { canAsk, lendsModel } from '../../src/mcp/client.ts'
import { requestState } from '../../src/mcp/request-state.ts'

/*
 * The official suite calls things by these names: they are its contract with every server under test. They are added to
 * the real server, whose own serving is what is tested.
 */

/** The smallest image and sound there are. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=='
const wav = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQAAAAA='

/** Tools and prompts have to say what they are for. */
const told = { description: 'For the conformance suite.' }

const text = (words: string) => ({ type: 'text' as const, text: words })
const image = { type: 'image' as const, data: png, mimeType: 'image/png' }
const sound = { type: 'audio' as const, data: wav, mimeType: 'audio/wav' }
const embedded = (uri: string, words: string, mimeType = 'text/plain') => ({
  type: 'resource' as const,
  resource: { uri, mimeType, text: words },
})

const contents: Readonly<Record<string, CallToolResult['content']>> = {
  test_simple_text: [text('Plain words.')],
  test_image_content: [image],
  test_audio_content: [sound],
  test_embedded_resource: [embedded('test://embedded', 'Words in a resource.')],
  test_multiple_content_types: [
    text('Three kinds:'),
    image,
    embedded('test://mixed', '{"kind":3}', 'application/json'),
  ],
  test_streaming_elicitation: [text('Nothing was asked.')],
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50))

async function progress({ mcpReq }: ServerContext): Promise<CallToolResult> {
  const progressToken = mcpReq._meta?.progressToken
  for (const done of progressToken === undefined ? [] : [0, 50, 100]) {
    await mcpReq.notify({
      method: 'notifications/progress',
      params: { progressToken: progressToken ?? '', progress: done, total: 100 },
    })
    await pause()
  }
  return { content: [text('Done.')] }
}

async function logs({ mcpReq }: ServerContext): Promise<CallToolResult> {
  for (const data of ['begins', 'goes on', 'ends']) {
    await mcpReq.notify({ method: 'notifications/message', params: { level: 'info', data } })
    await pause()
  }
  return { content: [text('Logged.')] }
}

const nameForm = inputRequired.elicit({
  message: 'Who are you?',
  requestedSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
})
const agreement = inputRequired.elicit({
  message: 'Is that right?',
  requestedSchema: { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] },
})
const question = inputRequired.createMessage({
  messages: [{ role: 'user', content: text('Which city is the capital of France?') }],
  maxTokens: 50,
})
const roots = inputRequired.listRoots()

type Responses = ServerContext['mcpReq']['inputResponses']

const isAnswered = (responses: Responses, key: string): boolean => {
  const view = inputResponse(responses, key)
  if (view.kind === 'elicit') return view.action === 'accept' && Object.keys(view.content ?? {}).length > 0
  return view.kind !== 'missing'
}

/** Asks until everything is answered, and says what it was told. */
const asking = (requests: InputRequests, hasState = false) =>
  async function ask({ mcpReq }: ServerContext) {
    const { inputResponses } = mcpReq
    const isDone = Object.keys(requests).every((key) => isAnswered(inputResponses, key))
    if (isDone && (!hasState || mcpReq.requestState() !== undefined)) {
      return { content: [text(`state-ok ${JSON.stringify(inputResponses)}`)] }
    }
    const state = hasState ? { requestState: await requestState().mint({ nonce: crypto.randomUUID() }) } : {}
    return inputRequired({ inputRequests: requests, ...state })
  }

/** Takes a name that is a text, and asks again for anything else. */
async function askName({ mcpReq }: ServerContext) {
  const name = acceptedContent(mcpReq.inputResponses, 'user_name', z.object({ name: z.string() }))?.name
  return name === undefined
    ? inputRequired({ inputRequests: { user_name: nameForm } })
    : { content: [text(`Hello ${name}`)] }
}

async function askTwice({ mcpReq }: ServerContext) {
  const round = mcpReq.requestState<{ round: number }>()?.round ?? 0
  if (round === 2) return { content: [text('Both are known.')] }
  return inputRequired({
    inputRequests: { [`step${round + 1}`]: nameForm },
    requestState: await requestState().mint({ round: round + 1 }),
  })
}

const askWhatTheClientCan = (server: McpServer) => async (context: ServerContext) => {
  if (context.mcpReq.inputResponses) return { content: [text('Answered.')] }
  const inputRequests = {
    ...(canAsk(context, server) ? { user_name: nameForm } : {}),
    ...(lendsModel(context, server) ? { greeting: question } : {}),
  }
  return Object.keys(inputRequests).length > 0
    ? inputRequired({ inputRequests })
    : { content: [text('Nothing to ask.')] }
}

const elicited =
  (properties: Record<string, unknown>) =>
  async (context: ServerContext, message = 'Please check') => {
    const schema = { type: 'object' as const, properties: properties as never, required: [] }
    const answer = await context.mcpReq.elicitInput({ mode: 'form', message, requestedSchema: schema })
    return { content: [text(`action=${answer.action}, content=${JSON.stringify(answer.content)}`)] }
  }

const withDefaults = {
  name: { type: 'string', default: 'John Doe' },
  age: { type: 'integer', default: 30 },
  score: { type: 'number', default: 95.5 },
  status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
  verified: { type: 'boolean', default: true },
}

const options = ['option1', 'option2', 'option3']
const titled = [1, 2, 3].map((at) => ({ const: `value${at}`, title: `Option ${at}` }))
const withEnums = {
  untitledSingle: { type: 'string', enum: options },
  titledSingle: { type: 'string', oneOf: titled },
  legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['One', 'Two', 'Three'] },
  untitledMulti: { type: 'array', items: { type: 'string', enum: options } },
  titledMulti: { type: 'array', items: { anyOf: titled } },
}

type Answer = (context: ServerContext) => Promise<CallToolResult | ReturnType<typeof inputRequired>>

const answers = (server: McpServer): Readonly<Record<string, Answer>> => ({
  test_tool_with_progress: progress,
  test_tool_with_logging: logs,
  test_logging_tool: async ({ mcpReq }) => {
    await mcpReq.log('info', 'ran')
    return { content: [text('Logged where it was wanted.')] }
  },
  test_error_handling: async () => Promise.reject(new Error('This one always fails')),
  test_missing_capability: asking({ answer: question }),
  test_elicitation_sep1034_defaults: elicited(withDefaults),
  test_elicitation_sep1330_enums: elicited(withEnums),
  test_input_required_result_elicitation: askName,
  test_input_required_result_sampling: asking({ capital_question: question }),
  test_input_required_result_list_roots: asking({ client_roots: roots }),
  test_input_required_result_request_state: asking({ confirm: agreement }, true),
  test_input_required_result_tampered_state: asking({ confirm: agreement }, true),
  test_input_required_result_multiple_inputs: asking(
    { user_name: nameForm, greeting: question, client_roots: roots },
    true,
  ),
  test_input_required_result_multi_round: askTwice,
  test_input_required_result_capabilities: askWhatTheClientCan(server),
})

function addTools(server: McpServer): void {
  for (const [name, content] of Object.entries(contents)) server.registerTool(name, told, () => ({ content }))
  for (const [name, answer] of Object.entries(answers(server))) {
    server.registerTool(name, { ...told, inputSchema: z.object({}) }, (_, context) => answer(context))
  }
  const prompted = { ...told, inputSchema: z.object({ prompt: z.string() }) }
  server.registerTool('test_sampling', prompted, async ({ prompt }, context) => {
    const messages = [{ role: 'user' as const, content: text(prompt) }]
    const { content } = await context.mcpReq.requestSampling({ messages, maxTokens: 100 })
    return { content: [text(`LLM response: ${JSON.stringify(content)}`)] }
  })
  const asked = elicited({ response: { type: 'string' } })
  const messaged = { ...told, inputSchema: z.object({ message: z.string() }) }
  server.registerTool('test_elicitation', messaged, ({ message }, context) => asked(context, message))
}

function addPrompts(server: McpServer): void {
  const user = (...content: CallToolResult['content']) => ({
    messages: content.map((one) => ({ role: 'user' as const, content: one })),
  })
  server.registerPrompt('test_simple_prompt', told, () => user(text('Say something.')))
  server.registerPrompt('test_prompt_with_image', told, () => user(image, text('What is this?')))
  const two = z.object({ arg1: z.string(), arg2: z.string() })
  server.registerPrompt('test_prompt_with_arguments', { ...told, argsSchema: two }, ({ arg1, arg2 }) =>
    user(text(`${arg1} and ${arg2}`)),
  )
  const one = z.object({ resourceUri: z.string() })
  server.registerPrompt('test_prompt_with_embedded_resource', { ...told, argsSchema: one }, ({ resourceUri }) =>
    user(embedded(resourceUri, 'Words.'), text('Read the above.')),
  )
  server.registerPrompt('test_input_required_result_prompt', { ...told, argsSchema: z.object({}) }, (_, { mcpReq }) =>
    isAnswered(mcpReq.inputResponses, 'user_context')
      ? user(text('With its context.'))
      : inputRequired({ inputRequests: { user_context: nameForm } }),
  )
}

function addResources(server: McpServer): void {
  const plain = { mimeType: 'text/plain' }
  for (const name of ['static-text', 'watched-resource']) {
    const uri = `test://${name}`
    server.registerResource(name, uri, plain, () => ({ contents: [{ uri, ...plain, text: 'Words.' }] }))
  }
  const uri = 'test://static-binary'
  const binary = { mimeType: 'image/png' }
  server.registerResource('static-binary', uri, binary, () => ({ contents: [{ uri, ...binary, blob: png }] }))
  const template = new ResourceTemplate('test://template/{id}/data', { list: undefined })
  const json = { mimeType: 'application/json' }
  server.registerResource('template', template, json, ({ href }, { id }) => ({
    contents: [{ uri: href, ...json, text: JSON.stringify({ id }) }],
  }))
}

/** What the protocol has and this server has no use for: its lists and resources never change, and it logs to its operator. */
function addOptionalParts({ server }: McpServer): void {
  server.registerCapabilities({ logging: {}, resources: { subscribe: true } })
  for (const method of ['logging/setLevel', 'resources/subscribe', 'resources/unsubscribe'] as const) {
    server.setRequestHandler(method, () => ({}))
  }
}

/** Everything that the scenarios call by name. */
export function addConformanceFixtures(server: McpServer): void {
  addTools(server)
  addPrompts(server)
  addResources(server)
  addOptionalParts(server)
}
