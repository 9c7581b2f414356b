import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  badPort: m(
    '--port 要 0 到 65535 的整数，不是“{given}”。',
    '--port takes a whole number from 0 to 65535, not “{given}”.',
  ),
  taken: m(
    '无法监听 {host}:{port}：{reason}。换一个端口，或用 --port 0 取任一空闲端口。',
    'Cannot listen on {host}:{port}: {reason}. Choose another port, or any free one with --port 0.',
  ),
  open: m(
    '{host} 对其他机器可见，而没有密钥。用 --keys 给出密钥文件（okr key 生成），或用 --anonymous 允许任何人使用。',
    '{host} is visible to other machines, and there are no keys. Give a file of keys with --keys (okr key makes one), or let anybody in with --anonymous.',
  ),
  badKeys: m('{path} 里的密钥记录有误：{reason}', 'The keys in {path} are wrong: {reason}'),
  keyTaken: m('{path} 里已有名为“{id}”的密钥。', 'There is a key “{id}” in {path} already.'),
  badId: m(
    '“{id}”不能作名字：用小写字母、数字和连字符。',
    '“{id}” is no name for a key: use lower-case letters, digits and hyphens.',
  ),
  listening: m('Okr 接口：{address}', 'Okr API: {address}'),
  docs: m('文档：{address}/docs', 'Docs: {address}/docs'),
  mcp: m('MCP：{address}/mcp', 'MCP: {address}/mcp'),
  writer: m('撰写：{writer}', 'Writer: {writer}'),
  composer: m('本地知识库（没有模型）', 'the composer (no model)'),
  callers: m('使用者：{callers}', 'Callers: {callers}'),
  withKey: m('{count} 个密钥', '{count} key(s)'),
  everybody: m('任何人', 'anybody'),
  thisMachine: m('只限这台机器，无需密钥', 'this machine alone, without a key'),
  stop: m('按 Ctrl-C 结束。', 'Ctrl-C ends it.'),
  noSecret: m(
    '--webhook-origin 需要一个密钥：用环境变量 OKR_WEBHOOK_SECRET 给出，接收方凭它核对签名。',
    '--webhook-origin needs a secret by which receivers check signatures: set OKR_WEBHOOK_SECRET.',
  ),
  ending: m('正在停止：等待撰写中的指南完成……', 'Ending: waiting for guides under way …'),
  kept: m('哈希已写入 {path}。密钥只显示这一次：', 'Its hash is in {path}. The key is shown this once:'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  serve: m('启动 HTTP 接口，包括 MCP。', 'Serve the HTTP API, and MCP over HTTP.'),
  port: m('端口', 'Port'),
  host: m('监听的地址', 'Address to listen on'),
  keys: m('密钥文件，见 okr key', 'File of keys, see okr key'),
  data: m(
    '批量任务放在这个文件夹；不给就没有 /v1/batches',
    'Keep batches in this folder; without it there is no /v1/batches',
  ),
  postgres: m('批量任务放在这个数据库；也可用 OKR_POSTGRES', 'Keep batches in this database; also as OKR_POSTGRES'),
  webhookOrigin: m(
    '批量任务完成后可以通知的来源（https），可重复',
    'Origin (https) that may be told of finished batches; may be repeated',
  ),
  anonymous: m('允许任何人使用，无需密钥', 'Let anybody in, without a key'),
  origin: m('允许调用的网页来源，可重复', 'Origin of web pages that may call it; may be repeated'),
  allowHost: m('允许的主机名，可重复', 'Host name that requests may be addressed to; may be repeated'),
  key: m('生成一个密钥，把哈希加入密钥文件。', 'Make a key and add its hash to a file of keys.'),
  id: m('密钥的名字', 'Name of the key'),
  file: m('密钥文件', 'File of keys'),
  scope: m(
    '权限：read 查询和计算，guides 撰写指南，model 使用模型',
    'What it allows: read looks up and computes, guides writes guides, model uses the model',
  ),
  exitCodes: m('退出码：0 正常结束；2 无法启动。', 'Exit codes: 0 ended; 2 it could not start.'),
} satisfies Readonly<Record<string, Localized>>
