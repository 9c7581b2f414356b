import type { CallToolResult, InputRequiredResult, McpServer, ServerContext } from '@modelcontextprotocol/server'
import { type GuideParams, type Locale, localeNamed } from '@okr/core'
import type { WrittenGuide } from '../guides/write-guide.ts'
import { operation as generateGuide } from '../operations/generate-guide/operation.ts'
import { operations } from '../operations/index.generated.ts'
import type { Operation } from '../operations/operation.ts'
import { parseInput } from '../operations/parse-input.ts'
import { addressOf } from './addresses.ts'
import { askMissing } from './ask-missing.ts'
import { canAsk, lendsModel } from './client.ts'
import { failureText } from './failure.ts'
import { keepGuide } from './keep-guide.ts'
import type { CallContext } from './options.ts'
import { progressFor } from './progress.ts'
import type { Session } from './session.ts'
import { toolName } from './tool-name.ts'
import { toldAs, toolSchemas } from './tool-schema.ts'
import { toolText } from './tool-text.ts'

/** One call of a tool. */
interface Call {
  readonly operation: Operation
  readonly given: Readonly<Record<string, unknown>>
  readonly context: ServerContext
  readonly server: McpServer
  readonly session: Session
  /** The one that the arguments name, else that of the session. */
  readonly locale: Locale
}

/** What a client may do with it unasked: what only computes, it may; what spends the money of somebody is asked for. */
const annotationsOf = ({ reaches }: Operation, { asksModel }: Session) => {
  const spends = reaches === 'model' && asksModel
  return { readOnlyHint: !spends, destructiveHint: false, idempotentHint: !spends, openWorldHint: spends }
}

async function runHere({ operation, context, session, locale }: Call, input: unknown, own?: Partial<CallContext>) {
  const progress = progressFor(context)
  try {
    const call = { signal: context.mcpReq.signal, locale, onProgress: progress?.onProgress, ...own }
    return await session.run(operation, input, call)
  } finally {
    await progress?.sent()
  }
}

const isInputRequired = (value: object): value is InputRequiredResult =>
  'resultType' in value && value.resultType === 'input_required'

/** By the model of the client where it lends one and nobody asked for another writer. */
function borrowingFor({ operation, given, context, server, session }: Call) {
  const isWanted = operation.reaches === 'model' && given['writer'] !== 'composer'
  return isWanted && lendsModel(context, server) ? session.borrowing : null
}

async function answer(call: Call): Promise<CallToolResult | InputRequiredResult> {
  const { operation, given, context, server, session, locale } = call
  const borrowing = borrowingFor(call)
  const asked = askMissing(operation, given, { context, canAsk: canAsk(context, server), locale })
  if (isInputRequired(asked)) return asked
  const work = async (own?: Partial<CallContext>) =>
    resultOf(call, await runHere(call, parseInput(operation, asked), own), asked)
  return borrowing ? borrowing.round(context, session.owner, work) : work()
}

async function resultOf({ operation, session, locale }: Call, output: unknown, asked: object): Promise<CallToolResult> {
  const content: CallToolResult['content'] = [{ type: 'text', text: toolText(operation, output, locale) }]
  if (operation.name === generateGuide.name) {
    const { params } = parseInput(generateGuide, asked)
    content.push(await linkTo(params, output as WrittenGuide, session))
  }
  return { content, structuredContent: output as Record<string, unknown> }
}

async function linkTo(params: GuideParams, written: WrittenGuide, session: Session) {
  const uri = addressOf('guides', await keepGuide(params, written, session))
  return { type: 'resource_link' as const, uri, name: written.guide.title, mimeType: 'text/markdown' }
}

/** Every operation of the table as a tool. */
export function addTools(server: McpServer, session: Session): void {
  for (const operation of operations) {
    const { input, output } = toolSchemas(operation)
    const config = {
      title: operation.title[session.locale],
      description: operation.summary[session.locale],
      inputSchema: toldAs(input),
      outputSchema: toldAs(output),
      annotations: annotationsOf(operation, session),
    }
    server.registerTool(toolName(operation), config, async (given, context) => {
      const { locale: named } = given
      const locale = localeNamed(typeof named === 'string' ? named : undefined) ?? session.locale
      try {
        return await answer({ operation, given, context, server, session, locale })
      } catch (error) {
        return { isError: true, content: [{ type: 'text', text: failureText(error, locale, session) }] }
      }
    })
  }
}
