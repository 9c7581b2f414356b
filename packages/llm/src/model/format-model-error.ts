import type { Locale, Localized } from '@okr/core'
import type { Deadline, ModelErrorDetails, ModelErrorKind } from './model-error.ts'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What is wrong, where, and what to do. */
const texts: Readonly<Record<ModelErrorKind, Localized>> = {
  auth: m(
    '{model} 拒绝了密钥{status}。请检查密钥是否属于这家服务商、这个地域，是否过期。',
    '{model} refused the key{status}. Check that it belongs to this provider and region and has not expired.',
  ),
  quota: m(
    '{model} 的余额或额度已用完{status}。请充值或提高额度，或换一个模型。',
    'The balance or quota for {model} is used up{status}. Top it up, raise the quota, or choose another model.',
  ),
  'not-found': m(
    '找不到模型 {model}{status}。请检查模型名，以及地址是否正确。',
    'There is no model {model}{status}. Check its name and the base URL.',
  ),
  'bad-request': m(
    '{model} 不接受这个请求{status}。服务商的说明：',
    '{model} did not accept the request{status}. The provider says:',
  ),
  'rate-limit': m(
    '{model} 要求放慢速度{status}{wait}。稍后再试，或设置更低的每分钟请求数。',
    '{model} asks to slow down{status}{wait}. Try again later, or set a lower number of requests a minute.',
  ),
  server: m(
    '{model} 出了故障{status}。这不是请求的问题，请稍后再试或换一个模型。',
    '{model} failed{status}. The request is not to blame: try again later or choose another model.',
  ),
  network: m(
    '与 {model} 的连接断了或没有建立。请检查网络、代理和地址。',
    'The connection to {model} broke or was never made. Check the network, the proxy and the base URL.',
  ),
  timeout: m(
    '{model} {deadline}。请放宽时限，或换一个更快的模型。',
    '{model} {deadline}. Allow more time or choose a faster model.',
  ),
  protocol: m(
    '看不懂 {model} 的回答。请检查地址是否指向这家服务商的接口。',
    'The answer of {model} could not be understood. Check that the base URL points at this provider’s interface.',
  ),
  'content-filter': m(
    '{model} 的内容过滤拦下了回答。请换一种说法，或换一个模型。',
    'The content filter of {model} stopped the answer. Word the request differently or choose another model.',
  ),
  truncated: m(
    '{model} 写到输出上限就停了，回答不完整。请提高输出上限。',
    '{model} stopped at its output limit, so the answer is incomplete. Raise the limit.',
  ),
  empty: m(
    '{model} 什么也没有写。请再试一次，或换一个模型。',
    '{model} wrote nothing. Try again or choose another model.',
  ),
  aborted: m('已停止，{model} 的回答没有写完。', 'Stopped before {model} had finished.'),
  configuration: m('{model} 还不能用：', '{model} can’t be used yet:'),
}

const deadlines: Readonly<Record<Deadline, Localized>> = {
  'first-byte': m('迟迟没有开始回答', 'did not begin to answer in time'),
  idle: m('写到一半没有了动静', 'fell silent in the middle of its answer'),
  total: m('没有在总时限内写完', 'did not finish within the time allowed'),
}

const seconds = (milliseconds: number): string => String(Math.ceil(milliseconds / 1000))

/** An error in the words of its reader. What the provider said follows as it is. */
export function formatModelError(
  { kind, details }: { readonly kind: ModelErrorKind; readonly details: ModelErrorDetails },
  locale: Locale,
): string {
  const { model, status, retryAfter, deadline } = details
  const detail = typeof details.detail === 'object' ? details.detail[locale] : details.detail
  const [open, close] = locale === 'zh-CN' ? ['（', '）'] : [' (', ')']
  const wait = locale === 'zh-CN' ? '，{s} 秒后可再试' : ', for {s} seconds'
  const values: Readonly<Record<string, string>> = {
    model,
    status: status === undefined ? '' : `${open}HTTP ${status}${close}`,
    wait: retryAfter === undefined ? '' : wait.replace('{s}', seconds(retryAfter)),
    deadline: deadline === undefined ? deadlines.total[locale] : deadlines[deadline][locale],
  }
  const text = texts[kind][locale].replaceAll(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '')
  return detail ? text + (locale === 'zh-CN' ? '' : ' ') + detail : text
}
