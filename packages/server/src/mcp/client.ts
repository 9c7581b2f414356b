import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server'

/** What a client says it can: with every request by the revision of 2026, once when it connects before that. */
function capabilitiesOf({ mcpReq }: ServerContext, { server }: McpServer): ClientCapabilities {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {}
  const told = envelope[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined
  return told ?? server.getClientCapabilities() ?? {}
}

/** Whether it can show a person a form. One that says nothing of modes has this one. */
export function canAsk(context: ServerContext, server: McpServer): boolean {
  const { elicitation } = capabilitiesOf(context, server)
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
}

/** Whether it lends its model. */
export const lendsModel = (context: ServerContext, server: McpServer): boolean =>
  capabilitiesOf(context, server).sampling !== undefined
