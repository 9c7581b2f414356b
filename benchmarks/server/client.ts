import { connect, type Socket } from 'node:net'

interface Answer {
  readonly status: number
  readonly milliseconds: number
}

/** One connection, kept alive. What arrives is put into the same memory each time: a client that collects garbage times itself. */
interface Line {
  readonly guide: (body: string) => Promise<Answer>
  readonly end: () => void
}

/** What of an answer is still to come, in bytes; undefined until its headers are there. */
interface Arriving {
  head: string
  left: number | undefined
  readonly began: number
  readonly resolve: (answer: Answer) => void
}

function take(bytes: Uint8Array, arriving: Arriving): boolean {
  if (arriving.left !== undefined) arriving.left -= bytes.length
  else {
    arriving.head += Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    const end = arriving.head.indexOf('\r\n\r\n')
    if (end < 0) return false
    const length = Number(/^content-length: (\d+)/imu.exec(arriving.head)?.[1])
    arriving.left = length - (arriving.head.length - end - 4)
  }
  return arriving.left === 0
}

function lineTo(port: number): Promise<Line> {
  let arriving: Arriving | undefined
  const callback = (count: number, buffer: Uint8Array): boolean => {
    const one = arriving
    if (one && take(buffer.subarray(0, count), one)) {
      arriving = undefined
      one.resolve({ status: Number(one.head.slice(9, 12)), milliseconds: performance.now() - one.began })
    }
    return true
  }
  const guide = (socket: Socket, body: string): Promise<Answer> =>
    new Promise((resolve) => {
      arriving = { head: '', left: undefined, began: performance.now(), resolve }
      const headers = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`
      socket.write(`POST /v1/guides HTTP/1.1\r\n${headers}\r\nPrefer: wait=10\r\n\r\n${body}`)
    })
  return new Promise((resolve, reject) => {
    const onread = { buffer: new Uint8Array(64 * 1024), callback }
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread }, () =>
      resolve({ guide: (body) => guide(socket, body), end: () => socket.destroy() }),
    )
    socket.once('error', reject)
  })
}

/** So many one after another on each of `lanes` connections. */
export async function guides(port: number, body: string, count: number, lanes: number): Promise<Answer[]> {
  const answers: Answer[] = []
  let started = 0
  const lane = async (): Promise<void> => {
    const line = await lineTo(port)
    while (started++ < count) answers.push(await line.guide(body))
    line.end()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}

/** One every so many milliseconds, whether or not those before are answered. */
export async function steadily(port: number, body: string, count: number, every: number): Promise<Answer[]> {
  const free = await Promise.all(Array.from({ length: 8 }, () => lineTo(port)))
  const all = new Set(free)
  const one = async (): Promise<Answer> => {
    // Each in turn: the server ends a connection on which nothing came for seconds.
    const line = free.shift() ?? (await lineTo(port))
    all.add(line)
    const answer = await line.guide(body)
    free.push(line)
    return answer
  }
  const began = performance.now()
  const answers: Promise<Answer>[] = []
  for (let i = 0; i < count; i++) {
    const wait = began + i * every - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    answers.push(one())
  }
  const given = await Promise.all(answers)
  for (const line of all) line.end()
  return given
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
