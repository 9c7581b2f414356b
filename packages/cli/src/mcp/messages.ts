import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  where: m('放进 {client} 的配置：{file}', 'For the configuration of {client}: {file}'),
  key: m('把 {variable} 的占位换成你的密钥。', 'Put your key in the place of {variable}.'),
  placeholder: m('<你的密钥>', '<your key>'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  mcp: m(
    '作为 MCP 服务器运行（标准输入输出），供 AI 应用调用。',
    'Serve the Model Context Protocol on standard input and output, for AI applications.',
  ),
  printConfig: m('打印这个客户端的配置，不启动服务', 'Print the configuration for this client and serve nothing'),
  local: m('配置指向这份安装，而不是从 npm 获取', 'Let the configuration start this installation, not the one of npm'),
  locale: m('名称、说明和错误的语言', 'Language of names, descriptions and errors'),
  sampling: m(
    '客户端愿意出借自己的模型时，用它撰写（协议已不推荐）',
    'Let the client’s own model write where it lends one (the protocol deprecates this)',
  ),
  http: m('经 HTTP 提供：okr serve，地址 /mcp。', 'Over HTTP: okr serve, at /mcp.'),
} satisfies Readonly<Record<string, Localized>>
