import { labels } from '../guide/prompt/texts.ts'
import type { Model, ModelPart, ModelRequest } from '../model/model.ts'

/** The draft that a section's prompt holds: what a model with nothing of its own to say would write. */
export function draftIn({ prompt }: Pick<ModelRequest, 'prompt'>): string {
  const heading = Object.values(labels.draft)
    .map((label) => `# ${label}\n`)
    .find((start) => prompt.includes(start))
  if (!heading) return ''
  const rest = prompt.slice(prompt.indexOf(heading) + heading.length)
  const end = rest.search(/\n# /)
  return (end < 0 ? rest : rest.slice(0, end)).trim()
}

/** What a model writes for a request: text, or an error to throw when it comes to it. */
export type Script = (request: ModelRequest, call: number) => readonly (string | Error)[]

/** A model that writes what a script says, in pieces of `size` characters, and counts four characters as a token. */
export function scriptedModel(id: string, script: Script, size = 8): Model {
  let calls = 0
  return {
    id,
    stream: async function* (request): AsyncGenerator<ModelPart> {
      let written = 0
      for (const step of script(request, calls++)) {
        if (step instanceof Error) throw step
        for (let at = 0; at < step.length; at += size) {
          await Promise.resolve()
          request.signal?.throwIfAborted()
          const text = step.slice(at, at + size)
          written += text.length
          yield { type: 'text', text }
        }
      }
      const usage = {
        inputTokens: Math.ceil((request.system.length + request.prompt.length) / 4),
        outputTokens: Math.ceil(written / 4),
        cachedInputTokens: 0,
        reasoningTokens: 0,
      }
      yield { type: 'finish', usage, model: id }
    },
  }
}

/** Writes the draft it is handed: the model that does exactly what it may. */
export const draftModel = (id = 'test:draft'): Model => scriptedModel(id, (request) => [draftIn(request)])
