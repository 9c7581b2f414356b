import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { broken, type Fault, sound } from './faults.ts'
import { type WireName, wires } from './wires.ts'

/** Every behaviour the server can be asked for. */
export const faults: Readonly<Record<string, Fault>> = { ...sound, ...broken }

export interface FaultServer {
  /** The base URL under which requests in this interface meet this fault. */
  readonly url: (wire: WireName, fault: string) => string
  /** Connections that are open now. */
  readonly connections: () => Promise<number>
  readonly close: () => Promise<void>
}

/** A provider on this machine that misbehaves as its address says: `/<wire>/<fault>/<anything>/…`. */
export async function startFaultServer(): Promise<FaultServer> {
  const attempts = new Map<string, number>()
  const server = createServer((request, response) => {
    const [, wire = '', fault = '', run = ''] = (request.url ?? '').split('/')
    const key = `${wire}/${fault}/${run}`
    const attempt = attempts.get(key) ?? 0
    attempts.set(key, attempt + 1)
    request.resume()
    request.once('end', () => void faults[fault]?.respond(response, wires[wire as WireName], attempt))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  let runs = 0
  return {
    url: (wire, fault) => `http://127.0.0.1:${port}/${wire}/${fault}/${++runs}`,
    connections: () => connectionsOf(server),
    close: () => closed(server),
  }
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
}
