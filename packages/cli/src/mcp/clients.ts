/** How one client of the Model Context Protocol is told of a server that it starts. */
interface McpClient {
  readonly name: string
  /** Where its configuration is, as a person would look for it; a project's own where there is one. */
  readonly file: string
  readonly format: 'json' | 'toml'
  /** Under which servers stand by their names. */
  readonly key: string
  /** What an entry says beside the command. */
  readonly also?: Readonly<Record<string, string>>
}

/** After the manuals of the clients, late in 2026. */
export const mcpClients = {
  'claude-desktop': {
    name: 'Claude Desktop',
    file: '~/Library/Application Support/Claude/claude_desktop_config.json · %APPDATA%\\Claude\\claude_desktop_config.json',
    format: 'json',
    key: 'mcpServers',
  },
  'claude-code': {
    name: 'Claude Code',
    file: '.mcp.json',
    format: 'json',
    key: 'mcpServers',
    also: { type: 'stdio' },
  },
  cursor: { name: 'Cursor', file: '.cursor/mcp.json · ~/.cursor/mcp.json', format: 'json', key: 'mcpServers' },
  vscode: { name: 'VS Code', file: '.vscode/mcp.json', format: 'json', key: 'servers', also: { type: 'stdio' } },
  windsurf: { name: 'Windsurf', file: '~/.codeium/windsurf/mcp_config.json', format: 'json', key: 'mcpServers' },
  cline: { name: 'Cline', file: 'cline_mcp_settings.json', format: 'json', key: 'mcpServers' },
  'gemini-cli': { name: 'Gemini CLI', file: '.gemini/settings.json', format: 'json', key: 'mcpServers' },
  zed: { name: 'Zed', file: '~/.config/zed/settings.json', format: 'json', key: 'context_servers' },
  codex: { name: 'Codex', file: '~/.codex/config.toml', format: 'toml', key: 'mcp_servers' },
} as const satisfies Readonly<Record<string, McpClient>>

export type McpClientId = keyof typeof mcpClients
