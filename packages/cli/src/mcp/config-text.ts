import { type McpClientId, mcpClients } from './clients.ts'

/** How a client is to start the server. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  /** What it has to be told by its environment; placeholders, never a key. */
  readonly env: Readonly<Record<string, string>>
}

const name = 'okr'

/** JSON strings and lists of them are TOML, too. */
const toml = (key: string, { command, args, env }: Launch): string =>
  [
    `[${key}.${name}]`,
    `command = ${JSON.stringify(command)}`,
    `args = ${JSON.stringify(args)}`,
    ...(Object.keys(env).length > 0 ? ['', `[${key}.${name}.env]`] : []),
    ...Object.entries(env).map(([variable, value]) => `${variable} = ${JSON.stringify(value)}`),
  ].join('\n')

/** What to put into the configuration of a client. */
export function configText(id: McpClientId, launch: Launch): string {
  const client = mcpClients[id]
  if (client.format === 'toml') return toml(client.key, launch)
  const { command, args, env } = launch
  const entry = {
    ...('also' in client ? client.also : {}),
    command,
    args,
    ...(Object.keys(env).length > 0 ? { env } : {}),
  }
  return JSON.stringify({ [client.key]: { [name]: entry } }, null, 2)
}
