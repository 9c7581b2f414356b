import { OperationError } from '../problems/operation-error.ts'

/** Deeper than any input of ours by far; what is read by recursion stays within the stack. */
export const deepest = 64

export interface Body {
  readonly text: string
  readonly value: unknown
}

function tooLarge(most: number): OperationError {
  return new OperationError('too-large', {
    detail: {
      'zh-CN': `请求体最多 ${most} 字节。请拆成几次请求。`,
      en: `A body takes at most ${most} bytes. Split it into several requests.`,
    },
  })
}

function invalid(zh: string, en: string): OperationError {
  return new OperationError('invalid-json', { detail: { 'zh-CN': zh, en } })
}

function announced(request: Request): number | undefined {
  const length = request.headers.get('content-length') ?? ''
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

/**
 * At most so many bytes. HTTP ends a body where the length that was announced does, so that it can be read in one piece; of
 * one without a length is counted what arrives.
 */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  const length = announced(request)
  if (length === undefined) return countedBytesOf(request, most)
  if (length > most) throw tooLarge(most)
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > most) throw tooLarge(most)
  return bytes
}

async function countedBytesOf(request: Request, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  if (request.body) {
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      length += piece.length
      if (length > most) throw tooLarge(most)
      pieces.push(piece)
    }
  }
  const [first] = pieces
  if (first && pieces.length === 1) return first
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** How deep JSON text nests, without reading it; strings are stepped over. */
export function depthOf(json: string): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(json, at)
    } else if (code === 0x5b || code === 0x7b) {
      most = Math.max(most, ++depth)
    } else if (code === 0x5d || code === 0x7d) {
      depth--
    }
  }
  return most
}

/** The closing quotation mark; the end of the text where there is none. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) return at
  }
  return json.length
}

const isJson = (type: string | null): boolean =>
  type !== null && /^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The JSON of a request. Throws an `OperationError` that says why there is none. */
export async function readBody(request: Request, most: number): Promise<Body> {
  const type = request.headers.get('content-type')
  if (!isJson(type)) {
    throw new OperationError('unsupported-media-type', {
      detail: {
        'zh-CN': '请求体要用 content-type: application/json（UTF-8）。',
        en: 'Send the body with content-type: application/json (UTF-8).',
      },
      headers: { 'accept-post': 'application/json' },
    })
  }
  const bytes = await bytesOf(request, most)
  const text = decoded(bytes)
  if (depthOf(text) > deepest) {
    throw invalid(`JSON 的嵌套超过 ${deepest} 层。`, `The JSON nests deeper than ${deepest} levels.`)
  }
  try {
    return { text, value: JSON.parse(text) }
  } catch {
    throw invalid('请求体不是有效的 JSON。', 'The body is no valid JSON.')
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw invalid('请求体不是有效的 UTF-8。', 'The body is no valid UTF-8.')
  }
}
