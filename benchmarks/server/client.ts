import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

interface Answer {
  readonly status: number
  readonly bytes: number
  readonly milliseconds: number
}

/** One guide as JSON. */
export function guide(port: number, body: string): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      prefer: 'wait=10',
    }
    const sent = request(
      { port, host: '127.0.0.1', path: '/v1/guides', method: 'POST', headers, agent },
      (response) => {
        let bytes = 0
        response.on('data', (piece: Buffer) => (bytes += piece.length))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, bytes, milliseconds: performance.now() - began }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** So many one after another on each of `lanes` connections. */
export async function guides(port: number, body: string, count: number, lanes: number): Promise<Answer[]> {
  const answers: Answer[] = []
  let started = 0
  const lane = async (): Promise<void> => {
    while (started++ < count) answers.push(await guide(port, body))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}

/** One every so many milliseconds, whether or not those before are answered. */
export async function steadily(port: number, body: string, count: number, every: number): Promise<Answer[]> {
  const began = performance.now()
  const answers: Promise<Answer>[] = []
  for (let i = 0; i < count; i++) {
    const wait = began + i * every - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    answers.push(guide(port, body))
  }
  return Promise.all(answers)
}

/** Who follows the events of a guide on which nothing happens. */
export function follower(port: number, path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path}/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`)
    })
    socket.once('data', () => {
      socket.resume()
      resolve(socket)
    })
    socket.once('error', reject)
  })
}
