import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { ModelRequest } from '../model/model.ts'
import { wires } from './wires.ts'

export interface ModelServer {
  /** For any client of OpenAI's interface. */
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

type Step = string | Error | number

/**
 * What a provider writes for a request, as it comes: text, an error that cuts the connection, or before any text the HTTP
 * status of a refusal.
 */
export type ServedScript = (
  request: Pick<ModelRequest, 'system' | 'prompt'>,
  call: number,
) => Iterable<Step> | AsyncIterable<Step>

/** A provider on this machine that writes what a script says, in OpenAI's interface, as fast as it is read. */
export async function startModelServer(script: ServedScript, size = 20): Promise<ModelServer> {
  let calls = 0
  const server = createServer((request, response) => {
    void answer(request, response, script, calls++, size)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
    },
  }
}

interface Body {
  readonly messages: readonly { readonly content: string }[]
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  script: ServedScript,
  call: number,
  size: number,
): Promise<void> {
  const wire = wires.openai
  const { messages } = JSON.parse(await text(request)) as Body
  const [system = '', prompt = ''] = messages.map(({ content }) => content)
  response.setHeader('content-type', 'text/event-stream')
  let written = 0
  for await (const step of script({ system, prompt }, call)) {
    if (step instanceof Error) return void response.destroy()
    if (typeof step === 'number') return void response.writeHead(step).end()
    for (let at = 0; at < step.length; at += size) response.write(wire.text(step.slice(at, at + size)))
    written += step.length
  }
  const usage = wire.usage(Math.ceil((system.length + prompt.length) / 4), Math.ceil(written / 4))
  response.end(wire.stop('complete') + usage + wire.end)
}
