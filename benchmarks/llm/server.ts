/**
 * A provider in a process of its own, so that what it costs is not measured with the client: OpenAI's interface, and
 * what to answer in the path. `/<count>/<delay>/v1` streams that many deltas, with so many milliseconds between them;
 * `/draft/0/v1` writes the draft that the prompt holds. Prints its port; on a line of standard input, the number of
 * connections it has.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { draftIn, wires } from '../../packages/llm/dist/testing/index.js'

const wire = wires.openai
/** About what a token of Chinese is. */
const size = 2
const words = '良率'

async function* deltas(kind: string, delay: number, prompt: string): AsyncGenerator<string> {
  if (kind === 'draft') {
    const draft = draftIn({ prompt })
    for (let at = 0; at < draft.length; at += size) yield wire.text(draft.slice(at, at + size))
    return
  }
  for (let count = 0; count < Number(kind); count++) {
    if (delay > 0) await pause(delay)
    yield wire.text(words)
  }
}

const server = createServer((request, response) => {
  void (async () => {
    const [, kind = '', delay = ''] = (request.url ?? '').split('/')
    const body = JSON.parse(await text(request)) as { messages: { content: string }[] }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    // As a model sends them: each in a packet of its own, as far as the system does not join them.
    for await (const delta of deltas(kind, Number(delay), body.messages.at(-1)?.content ?? '')) response.write(delta)
    response.end(wire.stop('complete') + wire.usage(1, 1) + wire.end)
  })()
})
// A connection that is closed while it is taken up again would be a fault of the measurement.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
process.stdin.on('data', () => server.getConnections((_, count) => console.log(count)))
process.once('disconnect', () => process.exit())
