import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { draftIn, type ServedScript, startModelServer } from '@okr/llm/testing'
import type { Served } from './demo.ts'

/** The demo and its API as `npm start` serves them, with a model that writes what `script` says at the time. */
export function useService() {
  const service = {
    script: writesDrafts,
    start: async (): Promise<Served> => {
      const provider = await startModelServer((...asked) => service.script(...asked))
      const env = { ...process.env, PORT: '0', OKR_MODEL: model, VLLM_BASE_URL: provider.baseUrl }
      const serve = new URL('../../../tooling/serve.mjs', import.meta.url).pathname
      const child = spawn(process.execPath, [serve], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(child, 'exit')
      return {
        address: await addressIn(createInterface({ input: child.stdout })),
        close: async () => {
          child.kill('SIGTERM')
          await ended
          await provider.close()
        },
      }
    },
  }
  return service
}

export const model = 'vllm:scripted'

export const writesDrafts: ServedScript = (request) => [draftIn(request)]

async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /^Okr demo: (\S+)$/u.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('The process that serves the demo ended before it said its address')
}

/** A model that stops in the middle of its first section until it is let go, and writes all others at once. */
export function haltingScript(): { readonly script: ServedScript; readonly go: () => void } {
  let go = () => undefined as void
  const gone = new Promise<void>((resolve) => (go = resolve))
  let isFirst = true
  const script: ServedScript = async function* (request) {
    const draft = draftIn(request)
    const half = draft.indexOf('\n\n', draft.length / 2)
    const halts = isFirst
    isFirst = false
    yield draft.slice(0, half)
    if (halts) await gone
    yield draft.slice(half)
  }
  return { script, go: () => go() }
}

/** A model that never has more than a word for the section it is asked first. */
export function lazyScript(): ServedScript {
  let first: string | undefined
  return (request) => {
    const draft = draftIn(request)
    first ??= draft
    return [draft === first ? 'OKR' : draft]
  }
}
