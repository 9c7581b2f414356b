export { createOkrMcpServer } from './create-okr-mcp-server.ts'
export { mcpOverHttp } from './http.ts'
export type { OkrMcpOptions } from './options.ts'
