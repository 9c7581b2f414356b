import type { Localized } from '@okr/core'
import type { Outcome } from './check-link.ts'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const outcomeNames: Readonly<Record<Outcome, Localized>> = {
  reachable: m('有应答', 'reachable'),
  moved: m('已搬走', 'moved'),
  gone: m('已不在', 'gone'),
  refused: m('拒绝程序访问', 'refused'),
  failing: m('服务器出错', 'failing'),
  unreachable: m('连不上', 'unreachable'),
  unsafe: m('不能跟随', 'unsafe'),
}

/** Why there was no answer, by code; the codes of the system that have no words here are shown as they are. */
export const reasons: Readonly<Record<string, Localized>> = {
  'bad-address': m('不是合法的地址', 'no valid address'),
  scheme: m('不是 http 或 https', 'neither http nor https'),
  credentials: m('地址里带有账号', 'credentials in the address'),
  port: m('端口不是 80 或 443', 'a port other than 80 and 443'),
  'private-address': m('主机不在公网上', 'the host is not on the public internet'),
  'too-many-redirects': m('跳转太多次', 'too many redirects'),
  ETIMEDOUT: m('没有及时应答', 'no answer in time'),
  ENOTFOUND: m('没有这个主机', 'there is no such host'),
  EAI_AGAIN: m('域名暂时查不到', 'the name could not be looked up'),
  ECONNREFUSED: m('主机不接受连接', 'the host accepts no connection'),
  ECONNRESET: m('连接中断', 'the connection broke'),
  CERT_HAS_EXPIRED: m('证书已过期', 'the certificate has expired'),
  unknown: m('原因不明', 'unknown reason'),
}

export const messages = {
  unknownSources: m('登记册里没有这些来源：{ids}。{nearest}', 'These sources are in no registry: {ids}. {nearest}'),
  nearest: m('是不是 {id}？', 'Did you mean {id}?'),
  stale: m('已超过 12 个月未读（上次 {seen}）', 'not read for 12 months (last {seen})'),
  summary: m(
    '查了 {count} 个链接：{counts}。没有地址的来源 {none} 个；超过 12 个月未读的 {stale} 个。',
    '{count} link(s): {counts}. Sources without an address: {none}; not read for 12 months: {stale}.',
  ),
  caution: m(
    '有应答不等于读过：核实级别和读到的日期都不会因此更新。',
    'An answer is no reading: it neither raises a level of verification nor renews the day a text was seen.',
  ),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  links: m('来源的链接。', 'The links of the sources.'),
  check: m(
    '检查来源的链接是否还有应答（要联网）',
    'Check whether the links of sources still answer (uses the network)',
  ),
  ids: m('来源的 id；不给时查全部', 'Ids of sources; all where none is given'),
  json: m('打印数据', 'Print data'),
  write: m(
    '把数据写入文件，附上建议：链接检查日期、新地址、下调的级别',
    'Write the data to a file, with what it suggests: dates of links, new addresses, lower levels',
  ),
  exitCodes: m(
    '退出码：0 都有应答；1 有链接失效；2 无法运行。',
    'Exit codes: 0 all answer; 1 some do not; 2 it could not run.',
  ),
} satisfies Readonly<Record<string, Localized>>
